import type { Choice } from '../state/choice.ts'
import { NOT_RECORDED } from '../state/facetValues.ts'
import { toFilter } from '../state/toFilter.ts'
import { ask } from './ask.ts'
import {
  CaseCountDocument,
  CasePageDocument,
  type CasePageQuery,
  NamesDocument,
} from './generated/graphql.ts'

const CASES_A_PAGE = 50
const MOST_NAMES = 200

export type CaseRow = CasePageQuery['cases']['nodes'][number]
export type CasePage = {
  /** How many cases the choice has, and the whole record. */
  total: number
  every: number
  /** How many of them no source tells the end of, whatever outcomes are chosen. */
  unrecorded: number
  facets: CasePageQuery['cases']['facets']
  nodes: readonly CaseRow[]
  /** Where the next page begins, if there is one. */
  end: string | undefined
}

/** What the lists of cases ask the record. All throw `Failure`. */
export const caseQuestions = {
  /** A page of the cases of a choice, and the facets of all of them. */
  async casePage(choice: Choice, after: string | undefined, signal: AbortSignal): Promise<CasePage> {
    const { field, descending } = choice
    const variables = {
      filter: toFilter(choice),
      unrecorded: toFilter({ ...choice, picked: { ...choice.picked, outcome: [NOT_RECORDED] } }),
      orderBy: { field, descending },
      first: CASES_A_PAGE,
      after,
    }
    const { cases, every, unrecorded } = await ask(CasePageDocument, variables, signal)
    const { totalCount, facets, nodes, pageInfo } = cases
    return {
      total: totalCount,
      every: every.totalCount,
      unrecorded: unrecorded.totalCount,
      facets,
      nodes,
      end: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    }
  },

  async caseCount(choice: Choice, signal: AbortSignal): Promise<number> {
    return (await ask(CaseCountDocument, { filter: toFilter(choice) }, signal)).cases.totalCount
  },

  /** Labels of things by id; what is absent or hidden is left out. */
  async names(ids: readonly string[], signal: AbortSignal): Promise<{ id: string; label: string }[]> {
    if (!ids.length) return []
    const { nodes } = await ask(NamesDocument, { ids: ids.slice(0, MOST_NAMES) }, signal)
    return nodes.flatMap((node) =>
      node && typeof node.label === 'string' ? [{ id: node.id, label: node.label }] : [],
    )
  },
}
