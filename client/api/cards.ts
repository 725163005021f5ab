import type { Card, CardLink } from '../state/card.ts'
import { readersName } from '../text/readersName.ts'
import type { CardFragment, TieFragment } from './generated/graphql.ts'

/** A card from an answer; the fields of cases are there only for cases. */
export const toCard = ({ names, ...entity }: CardFragment): Card => ({
  ...entity,
  cyrillic: readersName(entity.label, names, 'ru'),
})

/** A link from an answer, flat. */
export const toCardLink = (link: TieFragment): CardLink => ({
  id: link.id,
  kind: link.kind,
  standing: link.standing,
  from: link.from.id,
  to: link.to.id,
  result: link.attributes.find((attribute) => attribute.name === 'result')?.value,
})
