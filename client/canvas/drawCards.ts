import { notShown } from '../state/expand.ts'
import type { Scene } from '../state/picture.ts'
import { caseMark, shortName } from '../text/names.ts'
import type { Translate } from '../text/translate.ts'
import { lookOf } from './look.ts'
import { type MeasuredCard, measureCard } from './measureCard.ts'

export const CARD_FONT_SIZE = 12.5
export const FOCUS_FONT_SIZE = 15.5
export const SANS = '"Source Sans 3 Variable", sans-serif'
export const SERIF = '"Source Serif 4 Variable", serif'
const WIDEST_CARD = 216
const ROOM_BESIDE = 24
const WIDEST_FOCUS = 216

let pen: CanvasRenderingContext2D | null | undefined

/** The words and boxes of all cards of a scene. Wait for the page's fonts before the first call. */
export function measureScene(
  scene: Scene,
  focus: string,
  mentions: boolean,
  t: Translate,
): Map<string, MeasuredCard> {
  pen ??= document.createElement('canvas').getContext('2d')
  const measureIn = (font: string) => (text: string) => {
    if (!pen) return text.length * 7
    pen.font = font
    return pen.measureText(text).width
  }
  return new Map(
    scene.cards.map((card) => {
      const inFocus = card.id === focus
      const beyond = notShown(card, scene.links, mentions)
      const more =
        beyond > 0 && !inFocus && card.kind !== 'case' ? [t('canvas.notShown', { count: beyond })] : []
      const mark = card.kind === 'case' ? caseMark(card) : ''
      const pointed = lookOf(card.kind).shape === 'round-tag'
      const fontSize = inFocus ? FOCUS_FONT_SIZE : CARD_FONT_SIZE
      const weight = inFocus || card.kind === 'organisation' ? 600 : 400
      const measure = measureIn(`${weight} ${fontSize}px ${inFocus ? SERIF : SANS}`)
      const widest = inFocus ? WIDEST_FOCUS : WIDEST_CARD
      const oneLine = [shortName(card), mark].filter(Boolean).join(' · ')
      const fits = !inFocus && measure(oneLine) <= widest - ROOM_BESIDE
      const measured = measureCard(
        fits ? oneLine : shortName(card),
        [...(mark && !fits ? [mark] : []), ...more],
        { fontSize, widest, icon: card.kind !== 'case', pointed },
        measure,
      )
      return [card.id, measured]
    }),
  )
}
