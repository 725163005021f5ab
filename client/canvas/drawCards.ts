import type { Card } from '../state/card.ts'
import { notShown } from '../state/expand.ts'
import type { Picture } from '../state/picture.ts'
import type { Scene } from '../state/scene.ts'
import { type Language, languages } from '../text/language.ts'
import { bodyName, cardName, caseMark, countryName } from '../text/names.ts'
import type { Translate } from '../text/translate.ts'
import { lookOf } from './look.ts'
import { type MeasuredCard, measureCard } from './measureCard.ts'

export const CARD_FONT_SIZE = 12.5
export const FOCUS_FONT_SIZE = 15.5
export const SANS = '"Source Sans 3 Variable", sans-serif'
export const SERIF = '"Source Serif 4 Variable", serif'
const WIDEST_CARD = 216
/** Room for "+8 not shown" in any of the languages. */
const WIDEST_REST = '+888 не показано'
const ROOM_BESIDE = 24
const WIDEST_FOCUS = 216

/** States and UN bodies in the reader's language, cases by their parties, other things in the reader's script where the record has such a name. */
const nameOf = (card: Card, t: Translate, language: Language): string =>
  card.kind === 'country'
    ? countryName(t, card)
    : card.kind === 'treatyBody'
      ? bodyName(t, card)
      : cardName(card, language)

let pen: CanvasRenderingContext2D | null | undefined

/**
 * The words and boxes of all cards of a picture. A box follows from the card and the focus's own neighbourhood alone,
 * so that neither an expand nor another language moves anything; only the words follow the view.
 * Wait for the page's fonts before the first call.
 */
export function measurePicture(
  picture: Picture,
  scene: Scene,
  t: Translate,
  language: Language,
): Map<string, MeasuredCard> {
  pen ??= document.createElement('canvas').getContext('2d')
  const measureIn = (font: string) => (text: string) => {
    if (!pen) return text.length * 7
    pen.font = font
    return pen.measureText(text).width
  }
  const isBase = (id: string) => id === picture.focus.id || picture.rings.has(id)
  const baseLinks = picture.links.filter((link) => isBase(link.from) && isBase(link.to))
  return new Map(
    [...picture.cards.values()].map((card) => {
      const inFocus = card.id === picture.focus.id
      const mayLeadOn =
        !inFocus &&
        !picture.ofLayers.has(card.id) &&
        card.kind !== 'case' &&
        notShown(card, baseLinks, []) > 0
      const beyond = picture.ofLayers.has(card.id) ? 0 : notShown(card, scene.links, [])
      const mark = card.kind === 'case' ? caseMark(card) : ''
      const pointed = /tag|hexagon/.test(lookOf(card.kind).shape)
      const fontSize = inFocus ? FOCUS_FONT_SIZE : CARD_FONT_SIZE
      const weight = inFocus || card.kind === 'organisation' ? 600 : 400
      const measure = measureIn(`${weight} ${fontSize}px ${inFocus ? SERIF : SANS}`)
      const widest = inFocus ? WIDEST_FOCUS : WIDEST_CARD
      const measureName = (name: string) => {
        const oneLine = [name, mark].filter(Boolean).join(' · ')
        const fits = !inFocus && measure(oneLine) <= widest - ROOM_BESIDE
        return measureCard(
          fits ? oneLine : name,
          [...(mark && !fits ? [mark] : []), ...(mayLeadOn ? [WIDEST_REST] : [])],
          { fontSize, widest, icon: card.kind !== 'case', pointed, mostLines: inFocus ? 4 : 2 },
          measure,
        )
      }
      const measured = measureName(nameOf(card, t, language))
      // The box holds the name in either script.
      const boxes = languages.map((each) => measureName(nameOf(card, t, each)))
      const width = Math.max(...boxes.map((box) => box.width))
      const height = Math.max(...boxes.map((box) => box.height))
      const held = scene.heldBy.get(card.id) ?? 0
      const rest =
        held > 0
          ? t('canvas.folded', { count: held })
          : beyond > 0
            ? t('canvas.notShown', { count: beyond })
            : ''
      const lines = mayLeadOn ? [...measured.lines.slice(0, -1), rest] : measured.lines
      return [card.id, { lines, width, height }]
    }),
  )
}
