import type { Choice } from '../state/choice.ts'
import { toFilter } from '../state/toFilter.ts'
import { ask } from './ask.ts'
import {
  CaseExportDocument,
  type CaseExportQuery,
  CaseSpansDocument,
  type CaseSpansQuery,
  EventsAtDocument,
  type EventsAtQuery,
  PlacesOfCasesDocument,
} from './generated/graphql.ts'

const A_PAGE = 100
const EXPORTED_A_PAGE = 25
const MOST_EVENTS = 100
/** Above so many cases a picture or a file of all of them is cut, and says so. */
export const MOST_CASES = 1_000

export type CaseSpan = CaseSpansQuery['cases']['nodes'][number]
export type ExportedCase = CaseExportQuery['cases']['nodes'][number]
export type PlaceOfCases = { id: string; label: string; coordinates: string | null }
export type EventAt = Extract<EventsAtQuery['entities']['nodes'][number], { type: unknown }>

type Page<Node> = {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: Node[]
}
/** All of a choice, or its first cases where there are more than a picture can hold. */
export type Whole<Node> = { total: number; nodes: readonly Node[] }

/** What the table's file, the timeline and the map ask of all cases of a choice. All throw `Failure`. */
export const wholeChoice = {
  caseSpans: (choice: Choice, signal: AbortSignal): Promise<Whole<CaseSpan>> =>
    allPages(async (after) => {
      const variables = { ...asked(choice), first: A_PAGE, after }
      return (await ask(CaseSpansDocument, variables, signal)).cases
    }),

  /** Every case with its sources; tells how many it has read so far. */
  exported: (
    choice: Choice,
    onProgress: (read: number) => void,
    signal: AbortSignal,
  ): Promise<Whole<ExportedCase>> =>
    allPages(async (after) => {
      const variables = { ...asked(choice), first: EXPORTED_A_PAGE, after }
      return (await ask(CaseExportDocument, variables, signal)).cases
    }, onProgress),

  /** Places with their coordinates where the record has some. */
  async places(ids: readonly string[], signal: AbortSignal): Promise<PlaceOfCases[]> {
    if (!ids.length) return []
    const { nodes } = await ask(PlacesOfCasesDocument, { ids: [...ids] }, signal)
    return nodes.flatMap((node) => (node && 'coordinates' in node ? [node as PlaceOfCases] : []))
  },

  async eventsAt(place: string, signal: AbortSignal): Promise<Whole<EventAt>> {
    const { entities } = await ask(EventsAtDocument, { place, first: MOST_EVENTS }, signal)
    return {
      total: entities.totalCount,
      nodes: entities.nodes.flatMap((node) => ('type' in node ? [node as EventAt] : [])),
    }
  },
}

const asked = (choice: Choice) => ({
  filter: toFilter(choice),
  orderBy: { field: choice.field, descending: choice.descending },
})

async function allPages<Node>(
  read: (after: string | undefined) => Promise<Page<Node>>,
  onProgress?: (read: number) => void,
): Promise<Whole<Node>> {
  const nodes: Node[] = []
  let after: string | undefined
  for (;;) {
    const page = await read(after)
    nodes.push(...page.nodes)
    onProgress?.(nodes.length)
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined
    if (!after || nodes.length >= MOST_CASES) return { total: page.totalCount, nodes }
  }
}
