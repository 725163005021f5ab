import type { Card, CardLink } from '../state/card.ts'
import type { Ends } from '../state/neighbourhood.ts'
import type { PathQuestion } from '../state/pathQuestion.ts'
import { ask } from './ask.ts'
import { toCard, toCardLink } from './cards.ts'
import { caseQuestions } from './caseQuestions.ts'
import {
  BetweenDocument,
  CardsDocument,
  CaseLikeDocument,
  type CaseLikeQuery,
  CaseMoreDocument,
  type CaseMoreQuery,
  CountryFiguresDocument,
  type Direction,
  EntityEvidenceDocument,
  type EntityEvidenceQuery,
  EntityHistoryDocument,
  type EntityHistoryQuery,
  ExpandDocument,
  FocusDocument,
  LinkEvidenceDocument,
  type LinkEvidenceQuery,
  type LinkKind,
  NeighboursDocument,
  OtherLinksDocument,
  OverviewDocument,
  type OverviewQuery,
  PathsDocument,
  type PathsQuery,
  SuggestionsDocument,
  type SuggestionsQuery,
} from './generated/graphql.ts'

const MOST_LINKS = 100
const LINKS_OF_A_NEIGHBOUR = 20
const MOST_IDS = 200
const SUGGESTIONS = 12
const OTHER_LINKS = 25
const MOST_PATHS = 3

export type Overview = OverviewQuery['overview'] & {
  violationsByYear: readonly { id: string; count: number }[]
}
export type Facets = OverviewQuery['overview']['facets']
export type Suggestion = SuggestionsQuery['search']['nodes'][number]
type NodeOf<Query extends { node: unknown }> = NonNullable<Query['node']>
export type EntityEvidence = Exclude<NodeOf<EntityEvidenceQuery>, Nothing>
export type CaseEvidence = Extract<EntityEvidence, { ladder: unknown }>
export type LinkEvidence = Exclude<NonNullable<LinkEvidenceQuery['nodes'][number]>, Nothing>
export type CaseLike = Extract<NonNullable<CaseLikeQuery['node']>, { similar: unknown }>['similar']
export type EntityHistory = Extract<NonNullable<EntityHistoryQuery['node']>, { history: unknown }>['history']
export type PathAnswer = PathsQuery['paths']
export type CaseMore = Extract<NonNullable<CaseMoreQuery['node']>, { mentions: unknown }>
export type EvidenceClaim = LinkEvidence['claims']['nodes'][number]

/** The questions that the page asks the record. All throw `Failure`; absent and hidden things come back as undefined. */
export const record = {
  ...caseQuestions,

  async overview(signal: AbortSignal): Promise<Overview> {
    const { overview, violations } = await ask(OverviewDocument, {}, signal)
    const years = violations.facets.find(({ field }) => field === 'year')
    return { ...overview, violationsByYear: years?.values ?? [] }
  },

  /** Cases against one State: how many, and the facets among them. */
  async countryFigures(country: string, signal: AbortSignal) {
    return (await ask(CountryFiguresDocument, { country }, signal)).cases
  },

  async suggestions(text: string, signal: AbortSignal): Promise<Suggestion[]> {
    return (await ask(SuggestionsDocument, { text, first: SUGGESTIONS }, signal)).search.nodes
  },

  /** One thing and the far ends of its links of some kinds (all kinds where none are given). */
  async focus(id: string, kinds: readonly LinkKind[] | undefined, signal: AbortSignal) {
    const answer = await ask(FocusDocument, { id, kinds: kinds && [...kinds], first: MOST_LINKS }, signal)
    const node = present(answer.node)
    if (!node || !('links' in node)) return undefined
    const ends = node.links.nodes.map((link) => toCard(link.from.id === id ? link.to : link.from))
    return { card: toCard(node), ends, total: node.links.totalCount, read: node.links.nodes.length }
  },

  /** The first links of several things, as pairs of ends. */
  async neighbours(ids: readonly string[], kinds: readonly LinkKind[], signal: AbortSignal) {
    const linksOf = new Map<string, Ends[]>()
    if (!ids.length) return linksOf
    const variables = { ids: [...ids], kinds: [...kinds], first: LINKS_OF_A_NEIGHBOUR }
    const { nodes } = await ask(NeighboursDocument, variables, signal)
    for (const node of nodes) if (node && 'links' in node) linksOf.set(node.id, node.links.nodes)
    return linksOf
  },

  async cards(ids: readonly string[], signal: AbortSignal): Promise<Card[]> {
    if (!ids.length) return []
    const { nodes } = await ask(CardsDocument, { ids: [...ids] }, signal)
    return nodes.flatMap((node) => {
      const card = present(node)
      return card ? [toCard(card)] : []
    })
  },

  /** All links among at most 200 things. */
  async between(
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<{ links: CardLink[]; complete: boolean }> {
    const { graph } = await ask(BetweenDocument, { ids: ids.slice(0, MOST_IDS) }, signal)
    return { links: graph.links.map(toCardLink), complete: graph.complete && ids.length <= MOST_IDS }
  },

  /** The far ends of one thing's links of chosen kinds and directions, in the record's order. */
  async expand(
    id: string,
    chosen: readonly { kind: LinkKind; direction: Direction }[],
    signal: AbortSignal,
  ): Promise<{ cards: Card[]; total: number }> {
    const of = (direction: Direction) =>
      chosen.filter((choice) => choice.direction === direction).map((choice) => choice.kind)
    const variables = { id, out: of('OUT'), in: of('IN'), first: MOST_LINKS }
    const { node } = await ask(ExpandDocument, variables, signal)
    if (!node || !('outgoing' in node)) return { cards: [], total: 0 }
    const [out, into] = [
      variables.out.length ? node.outgoing : empty,
      variables.in.length ? node.incoming : empty,
    ]
    const cards = [
      ...out.nodes.map((link) => toCard(link.to)),
      ...into.nodes.map((link) => toCard(link.from)),
    ]
    return { cards, total: out.totalCount + into.totalCount }
  },

  async entityEvidence(id: string, signal: AbortSignal): Promise<EntityEvidence | undefined> {
    return present((await ask(EntityEvidenceDocument, { id }, signal)).node)
  },

  async otherLinks(id: string, kinds: readonly LinkKind[], signal: AbortSignal): Promise<LinkEvidence[]> {
    const { node } = await ask(OtherLinksDocument, { id, kinds: [...kinds], first: OTHER_LINKS }, signal)
    return node && 'links' in node ? node.links.nodes : []
  },

  /** What a case mentions and is mentioned by. Undefined where the record has no such case. */
  async caseMore(id: string, signal: AbortSignal): Promise<CaseMore | undefined> {
    const { node } = await ask(CaseMoreDocument, { id }, signal)
    return node && 'mentions' in node ? node : undefined
  },

  /** The cases most like one, with reasons. Undefined where the record has no such case. */
  async caseLike(id: string, signal: AbortSignal): Promise<CaseLike | undefined> {
    const { node } = await ask(CaseLikeDocument, { id }, signal)
    return node && 'similar' in node ? node.similar : undefined
  },

  /** The latest changes that touched a thing. */
  async entityHistory(id: string, signal: AbortSignal): Promise<EntityHistory | undefined> {
    const { node } = await ask(EntityHistoryDocument, { id }, signal)
    return node && 'history' in node ? node.history : undefined
  },

  /** The best few connections between two things. */
  async paths(
    question: PathQuestion & { from: string; to: string },
    signal: AbortSignal,
  ): Promise<PathAnswer> {
    const { from, to, maxHops, through, citations } = question
    const variables = { from, to, maxHops, through: [...through], citations, first: MOST_PATHS }
    return (await ask(PathsDocument, variables, signal)).paths
  },

  async linkEvidence(ids: readonly string[], signal: AbortSignal): Promise<LinkEvidence[]> {
    const { nodes } = await ask(LinkEvidenceDocument, { ids: [...ids] }, signal)
    return nodes.flatMap((node) => present(node) ?? [])
  },
}

type Nothing = Record<PropertyKey, never>

/** A node of the asked kind, or undefined where the record has none under that id: an empty or missing answer. */
const present = <Node extends object>(node: Node | null | undefined): Exclude<Node, Nothing> | undefined =>
  node && Object.keys(node).length > 0 ? (node as Exclude<Node, Nothing>) : undefined

const empty = { nodes: [], totalCount: 0 }

/** The shape that the state modules depend on; tests give their own. */
export type RecordSource = typeof record
