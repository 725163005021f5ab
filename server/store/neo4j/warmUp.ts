/** Sends every text of the reads once, so that nobody waits while a server that has just started plans them. */
import { linkKindNames } from '../../../schema/kinds.ts'
import { type Level, levels } from '../../../schema/levels.ts'
import { LAST } from './columns.ts'
import type { Connection, Parameters } from './driver.ts'
import { entityPageTexts, NO_COLUMN } from './entityPages.ts'
import { facetTexts } from './facets.ts'
import { filterParameters } from './filterParameters.ts'
import { historyTexts } from './history.ts'
import { linkPageTexts } from './linkPages.ts'
import { neighbourTextsOf } from './neighbours.ts'
import { readerTexts } from './reader.ts'
import { traitTexts } from './traits.ts'

/**
 * Parameters that find nothing, but are of the types and sizes of real ones: Neo4j keeps a plan for each order of
 * magnitude of a list's size.
 */
function nothing(size: number): Parameters {
  const keys = Array.from({ length: size }, (_, at) => `nothing${String(at).padStart(15, '0')}`)
  const filter = filterParameters('case', undefined, 0)
  return {
    keys,
    ids: keys.map((key) => `case:${key}`),
    kinds: ['person', 'organisation', 'country', 'place'],
    about: keys,
    of: keys,
    farKinds: ['person', 'case'],
    farKeys: keys.slice(0, 2),
    cases: keys,
    asked: keys.map((change, at) => ({ change, entity: '', thing: '', place: at })),
    withTexts: false,
    traits: keys.map((value) => ({ kind: 'nothing', value })),
    filter,
    filters: [{ ...filter, facets: [], links: [], attributeLinks: [], isWalked: true }],
    kind: 'nothing',
    place: '',
    hub: 'nothing',
    value: Number.MIN_SAFE_INTEGER,
    isByLabel: true,
    sign: 1,
    column: NO_COLUMN,
    from: '',
    to: LAST,
    after: '',
    first: 1,
    limit: 51,
    counted: true,
    isNarrowed: false,
  }
}

/** The public first. Ends early, without an error, when the connection is closed or lost. */
export async function warmUp(connection: Connection, isClosed: () => boolean): Promise<void> {
  for (const level of levels)
    for (const { text, parameters } of textsOf(level)) {
      if (isClosed()) return
      try {
        await connection.rehearse(text, parameters)
      } catch {
        return
      }
    }
}

function textsOf(level: Level): { text: string; parameters: Parameters }[] {
  const [ofManyKinds = '', ...ofOneKind] = linkPageTexts(level)
  const texts = [
    ...readerTexts(level),
    ...entityPageTexts(level),
    ...traitTexts(level),
    ...facetTexts(level),
    ...neighbourTextsOf(level),
    ...historyTexts(level),
  ]
  return [
    ...[1, 30].flatMap((size) => [
      ...texts.map((text) => ({ text, parameters: nothing(size) })),
      { text: ofManyKinds, parameters: { ...nothing(size), kinds: linkKindNames, IN: true, OUT: true } },
    ]),
    ...ofOneKind.map((text) => ({ text, parameters: { ...nothing(1), IN: '', OUT: '' } })),
  ]
}
