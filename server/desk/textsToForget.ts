/** Which texts a redaction takes out of the record, so that they are taken out of what lies on the desk too. */
import { slugOf } from '../../schema/ids.ts'
import { HIGHEST, type Viewer } from '../../schema/levels.ts'
import { textOf } from '../store/labels.ts'
import { nameMatcher } from '../store/pseudonym/nameMatcher.ts'
import type { GraphStore } from '../store/store.ts'
import type { Draft } from './draft.ts'

const CLAIMS = 500
/** Shorter texts stand in too much else. */
const SHORTEST = 4

/** Whether a text, or any text in a row, tells of what is deleted. */
export type Holds = (value: unknown) => boolean

/**
 * Words of single claims and titles tell of it where they stand whole; of a person any word of a name does, in any script:
 * rather a draft about a namesake is emptied than that the name is left. Undefined for any draft that deletes nothing for good.
 */
export async function textsToForget({ content }: Draft, store: GraphStore): Promise<Holds | undefined> {
  if (content.kind === 'files') return undefined
  const keys = (content.changeSet.intents ?? []).flatMap((one) => (one.intent === 'redact' ? one.keys : []))
  if (keys.length === 0) return undefined
  const all: Viewer = { name: 'desk', role: 'owner', level: HIGHEST }
  const reader = store.as(all)
  const [single, about] = await Promise.all([
    reader.claimsByKey(keys),
    reader.claims({ about: keys, first: CLAIMS, uncounted: true }),
  ])
  const claims = [...about.values()].flatMap(({ items }) => items)
  const textsOf = (property: string) =>
    claims.flatMap((claim) =>
      claim.property === property && claim.value !== null ? [textOf(claim.value)] : [],
    )
  const whole = [
    ...[...single.values()].flatMap(({ value, quote }) => [value === null ? '' : textOf(value), quote ?? '']),
    ...textsOf('title'),
    ...textsOf('id').map(slugOf),
  ]
    .filter((text) => text.length >= SHORTEST)
    .map((text) => text.toLowerCase())
  const names = nameMatcher([...textsOf('name')], '')
  const inText = (text: string) =>
    whole.some((one) => text.toLowerCase().includes(one)) || names(text) !== undefined
  const holds: Holds = (value) =>
    typeof value === 'string'
      ? inText(value)
      : typeof value === 'object' && value !== null && Object.values(value).some(holds)
  return holds
}
