import { ask } from './ask.ts'
import {
  AskedNotDoneDocument,
  type AskedNotDoneQuery,
  CitationsDocument,
  type CitationsQuery,
  MoneyAtHomeDocument,
  type MoneyAtHomeQuery,
  MostHeardDocument,
  type MostHeardQuery,
  NotExhaustedDocument,
  type NotExhaustedQuery,
  RecentChangesDocument,
  type RecentChangesQuery,
  SeparateOpinionsDocument,
  type SeparateOpinionsQuery,
  SinceWhenDocument,
  type SinceWhenQuery,
  TimeTakenDocument,
  type TimeTakenQuery,
  WhoTakesCasesDocument,
  type WhoTakesCasesQuery,
} from './generated/graphql.ts'

export type MoneyCase = MoneyAtHomeQuery['cases']['nodes'][number]
export type AskedCase = AskedNotDoneQuery['cases']['nodes'][number]
export type Citing = Extract<NonNullable<CitationsQuery['node']>, { mentionedBy: unknown }>
export type Taker = WhoTakesCasesQuery['stats']['rows'][number]
export type TimeRow = TimeTakenQuery['byState']['rows'][number]
export type OpinionWritten = Extract<SeparateOpinionsQuery['entities']['nodes'][number], { writers: unknown }>
export type JoiningState = Extract<SinceWhenQuery['entities']['nodes'][number], { links: unknown }>

const MOST_MONEY = 20
const MOST_ASKED = 60
const MOST_TAKERS = 30
const MOST_INSTITUTIONS = 20
const MOST_OPINIONS = 100
const MOST_FALLEN = 60
const MOST_STATES = 10
const MOST_CHANGES = 50

/** What the pages of answers ask the record, each by one query. All throw `Failure`; every list is bounded and says how much there is. */
export const answerQuestions = {
  moneyAtHome: async (signal: AbortSignal): Promise<MoneyAtHomeQuery['cases']> =>
    (await ask(MoneyAtHomeDocument, { first: MOST_MONEY }, signal)).cases,

  askedNotDone: async (country: string, signal: AbortSignal): Promise<AskedNotDoneQuery['cases']> =>
    (await ask(AskedNotDoneDocument, { country, first: MOST_ASKED }, signal)).cases,

  /** What a case stands on, two citations deep, and what mentions it. Undefined where the record has no such case. */
  async citations(id: string, signal: AbortSignal): Promise<Citing | undefined> {
    const { node } = await ask(CitationsDocument, { id }, signal)
    return node && 'mentionedBy' in node ? node : undefined
  },

  whoTakesCases: async (country: string, signal: AbortSignal): Promise<WhoTakesCasesQuery['stats']> =>
    (await ask(WhoTakesCasesDocument, { country, first: MOST_TAKERS }, signal)).stats,

  mostHeard: async (signal: AbortSignal): Promise<MostHeardQuery['overview']['mostConnected']> =>
    (await ask(MostHeardDocument, { first: MOST_INSTITUTIONS }, signal)).overview.mostConnected,

  async separateOpinions(signal: AbortSignal): Promise<{ total: number; opinions: OpinionWritten[] }> {
    const { entities } = await ask(SeparateOpinionsDocument, { first: MOST_OPINIONS }, signal)
    return {
      total: entities.totalCount,
      opinions: entities.nodes.flatMap((node) => ('writers' in node ? [node] : [])),
    }
  },

  timeTaken: (signal: AbortSignal): Promise<TimeTakenQuery> => ask(TimeTakenDocument, {}, signal),

  notExhausted: async (
    reasons: readonly string[],
    signal: AbortSignal,
  ): Promise<NotExhaustedQuery['cases']> =>
    (await ask(NotExhaustedDocument, { reasons: [...reasons], first: MOST_FALLEN }, signal)).cases,

  async sinceWhen(signal: AbortSignal): Promise<JoiningState[]> {
    const { entities } = await ask(SinceWhenDocument, { first: MOST_STATES }, signal)
    return entities.nodes.flatMap((node) => ('links' in node ? [node] : []))
  },

  recentChanges: async (
    since: string | undefined,
    signal: AbortSignal,
  ): Promise<RecentChangesQuery['changes']> =>
    (await ask(RecentChangesDocument, { since, first: MOST_CHANGES }, signal)).changes,
}
