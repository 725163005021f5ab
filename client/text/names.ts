import type { Card, Named } from '../state/card.ts'
import { yearOf } from './dates.ts'
import type { Language } from './language.ts'
import { type Translate, term } from './translate.ts'

/** The part of an id after its prefix: `country:KAZ` gives `KAZ`. */
export const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** A State's or UN body's name in the reader's language where we have it, else as the record writes it. */
export const countryName = (t: Translate, named: Named): string =>
  term(t, 'country', codeOf(named.id), named.label)
export const bodyName = (t: Translate, named: Named): string => term(t, 'body', codeOf(named.id), named.label)

/** The name on a card: a case by its parties with the State as a code, other things by their label. */
export function shortName(card: Pick<Card, 'kind' | 'label' | 'country'>): string {
  if (card.kind !== 'case' || !card.country) return card.label
  return card.label.replace(` v. ${card.country.label}`, ` v. ${codeOf(card.country.id)}`)
}

/** The name on a card in the reader's own script, where the record stores one, else as `shortName` has it. */
export const cardName = (
  card: Pick<Card, 'kind' | 'label' | 'country' | 'cyrillic'>,
  language: Language,
): string => (language === 'ru' ? card.cyrillic : undefined) ?? shortName(card)

/** Body and year of a case ("CAT 2012"); empty where the record has neither. */
export const caseMark = (card: Pick<Card, 'body' | 'decided' | 'submitted'>): string =>
  [card.body && codeOf(card.body.id), yearOf(card.decided) ?? yearOf(card.submitted)]
    .filter(Boolean)
    .join(' ')
