/** Cases counted by State, body, counsel and so on, with how they ended and how long they took. */
import { outcomes } from '../../schema/kinds.ts'
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import { type Duration, median, type StatGroup, type StatKey, statKeys, statsOf } from '../stats.ts'
import type { Entity } from '../store/store.ts'
import { builder } from './builder.ts'
import { CaseRef } from './case.ts'
import { firstArgument, pageArguments } from './connection.ts'
import { EntityRef } from './entityRef.ts'
import { CaseFilter, caseFilter } from './filters.ts'

const keyNames = Object.keys(statKeys) as StatKey[]
const isEntityKey = (key: StatKey): boolean => 'links' in statKeys[key]

const StatKeyEnum = builder.enumType('StatKey', {
  description:
    'What cases are grouped by. A case with several counsel, courts or articles is in the group of each; an article counts as the decision names it, not its paragraphs with it; YEAR is the first in which it may have been decided.',
  values: keyNames,
})

type Value = { by: StatKey; value: string | null }
const StatValue = builder.objectRef<Value>('StatValue').implement({
  description: 'What the cases of a row have in common, by one key.',
  fields: (t) => ({
    by: t.field({ type: StatKeyEnum, description: 'The key.', resolve: ({ by }) => by }),
    value: t.string({
      nullable: true,
      description: 'The word or year; null where nothing is known, and for entities.',
      resolve: ({ by, value }) => (isEntityKey(by) ? null : value),
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description:
        'The State, body, counsel, court …; null where the cases have none, and for words and years.',
      resolve: async ({ by, value }, _arguments, { entity }) =>
        (value !== null && isEntityKey(by) && (await entity.load(value))) || null,
    }),
  }),
})

const OutcomeCount = builder.objectRef<StatGroup['outcomes'][number]>('OutcomeCount').implement({
  description: 'How many cases ended in one way.',
  fields: (t) => ({
    outcome: t.exposeString('outcome', {
      nullable: true,
      description: 'violation, no violation …; null where no source says.',
    }),
    count: t.exposeInt('count', { description: 'Number of cases.' }),
  }),
})

const CaseDuration = builder.objectRef<Duration>('CaseDuration').implement({
  description: 'How long one case took from the first complaint to the decision.',
  fields: (t) => ({
    case: t.field({
      type: CaseRef,
      description: 'The case.',
      resolve: async ({ key }, _arguments, { entity }) => (await entity.load(key)) as Entity,
    }),
    minDays: t.exposeInt('minDays', { description: 'The fewest days that the two dates allow.' }),
    maxDays: t.exposeInt('maxDays', { description: 'The most days that they allow.' }),
  }),
})

const Durations = builder.objectRef<Duration[]>('DurationStats').implement({
  description: 'How long cases took from the first complaint to the decision.',
  fields: (t) => ({
    known: t.int({
      description: 'Number of cases of which both dates are known, vaguely or well.',
      resolve: (all) => all.length,
    }),
    medianYears: t.float({
      nullable: true,
      description: 'Median of calendar years: the year of the decision less that of the complaint.',
      resolve: (all) => median(all.map(({ years }) => years)),
    }),
    medianMinDays: t.float({
      nullable: true,
      description: 'Median of the fewest days that the dates allow.',
      resolve: (all) => median(all.map(({ minDays }) => minDays)),
    }),
    medianMaxDays: t.float({
      nullable: true,
      description: 'Median of the most days that the dates allow.',
      resolve: (all) => median(all.map(({ maxDays }) => maxDays)),
    }),
    longest: t.field({
      type: CaseDuration,
      nullable: true,
      description: 'The case that took longest for certain.',
      resolve: (all) =>
        all.toSorted((a, b) => b.minDays - a.minDays || b.maxDays - a.maxDays || (a.key < b.key ? -1 : 1))[0],
    }),
  }),
})

const StatRow = builder.objectRef<StatGroup & { by: readonly StatKey[] }>('StatRow').implement({
  description: 'A group of cases.',
  fields: (t) => ({
    values: t.field({
      type: [StatValue],
      description: `What they have in common: one value for each key, in the order asked for; at most ${limits.statKeys}.`,
      resolve: ({ by, values }) => by.map((key, at) => ({ by: key, value: values[at] ?? null })),
    }),
    cases: t.exposeInt('cases', { description: 'Number of cases.' }),
    outcomes: t.field({
      type: [OutcomeCount],
      description: `How they ended, the most frequent first; at most ${outcomes.length + 1}.`,
      resolve: (group) => group.outcomes,
    }),
    durations: t.field({
      type: Durations,
      description: 'How long they took.',
      resolve: ({ durations }) => durations,
    }),
  }),
})

type StatsResult = { cases: number; rows: (StatGroup & { by: readonly StatKey[] })[]; all: number }
const Stats = builder.objectRef<StatsResult>('StatConnection').implement({
  description: 'Cases in groups, the largest first.',
  fields: (t) => ({
    cases: t.exposeInt('cases', { description: 'Number of cases under the filter.' }),
    rows: t.field({
      type: [StatRow],
      description: `The groups; as many as asked for, at most ${limits.first}.`,
      resolve: ({ rows }) => rows,
    }),
    complete: t.boolean({
      description: 'False where groups were left out.',
      resolve: ({ rows, all }) => rows.length === all,
    }),
    leftOut: t.int({
      description: 'How many further groups there are.',
      resolve: ({ rows, all }) => all - rows.length,
    }),
  }),
})

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    description: 'Cases under a filter, counted in groups.',
    args: {
      of: t.arg({ type: CaseFilter, required: false, description: 'Which cases; all where not said.' }),
      by: t.arg({
        type: [StatKeyEnum],
        required: true,
        description: `What they are grouped by, 1 to ${limits.statKeys} keys; several give a row for each combination.`,
      }),
      first: t.arg.int(firstArgument(50)),
    },
    resolve: async (_root, { of, by, first }, context) => {
      pageArguments({ first })
      if (by.length < 1 || by.length > limits.statKeys)
        throw badInput('by', `"by" has ${by.length} keys; it takes 1 to ${limits.statKeys}.`)
      const links = by.flatMap((key) => {
        const spec = statKeys[key]
        return 'links' in spec ? [...spec.links] : []
      })
      const rows = await context.reader.tally({
        kind: 'case',
        filter: await caseFilter(of, context),
        properties: ['outcome', 'stage', 'submitted', 'decided'],
        links: [...new Set(links)],
      })
      const groups = (await statsOf(rows, by)).map((group) => ({ ...group, by }))
      return { cases: rows.length, rows: groups.slice(0, first), all: groups.length }
    },
  }),
)
