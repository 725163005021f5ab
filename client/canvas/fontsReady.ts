import { CARD_FONT_SIZE, FOCUS_FONT_SIZE, SANS, SERIF } from './drawCards.ts'

/** Cards are measured with the page's own fonts, in both scripts, or they would not fit. */
export const fontsReady = () =>
  Promise.all(
    ['Ag', 'Жқ'].flatMap((text) => [
      document.fonts.load(`${CARD_FONT_SIZE}px ${SANS}`, text),
      document.fonts.load(`600 ${FOCUS_FONT_SIZE}px ${SERIF}`, text),
    ]),
  )
