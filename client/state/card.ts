import type { Direction, EntityKind, LinkKind, Standing } from '../api/generated/graphql.ts'

/** Another thing named on a card: the State or the body of a case. */
export type Named = { id: string; label: string }

/** How many links of a kind a thing has in the record, as this viewer sees it. */
export type Degree = { kind: LinkKind; direction: Direction; count: number }

/** What the picture needs to know of one thing. Cases carry their State, body, dates and outcome. */
export type Card = {
  id: string
  kind: EntityKind
  label: string
  /** Its name in Cyrillic script, where the record stores one and the label is in another. */
  cyrillic?: string | undefined
  degrees: readonly Degree[]
  country?: Named | null
  body?: Named | null
  submitted?: string | null
  decided?: string | null
  outcome?: string | null
  numbers?: readonly string[]
}

/** One link of the record between two cards. */
export type CardLink = {
  id: string
  kind: LinkKind
  standing: Standing
  from: string
  to: string
  /** The value of the attribute `result`, where a human entered it. */
  result?: string
}
