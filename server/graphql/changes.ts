/** What entered the record, when, and what was done to it since. */
import { parseDate } from '../../schema/dates.ts'
import { limits } from '../limits.ts'
import type { Change, ChangedStatement, ChangedThing, ChangeFilter } from '../store/store.ts'
import { builder, EntityKindEnum, LinkKindEnum } from './builder.ts'
import { statementSentence, thingSentence } from './changeSentences.ts'
import { ClaimRef } from './claim.ts'
import { afterArgument, connected, connectionOf, firstArgument, pageArguments } from './connection.ts'
import { EntityRef } from './entityRef.ts'
import { LinkRef } from './link.ts'

/** With the entity in whose history it stands, of which alone it then tells. */
type ChangeInView = Change & { entity?: string }
type ThingInView = ChangedThing & { change: string }

export const ThingChangeEnum = builder.enumType('ThingChange', {
  description:
    'What a change did to an entity or link. A link counts as added with the first of its claims that this viewer sees.',
  values: {
    ADDED: { value: 'added', description: 'It was not there before.' },
    CHANGED: { value: 'changed', description: 'Something that is said of it was added or changed.' },
    REMOVED: { value: 'removed', description: 'It was taken out; told to those who see everything.' },
  } as const,
})
export const StatementChangeEnum = builder.enumType('StatementChange', {
  description: 'What a change did to one claim, or to the level of a thing.',
  values: {
    ADDED: { value: 'added', description: 'It was not there before.' },
    CHANGED: { value: 'changed', description: 'It was put in other words.' },
    PREFERRED: { value: 'preferred', description: 'It is shown before those of other sources.' },
    UNPREFERRED: { value: 'unpreferred', description: 'It is no longer shown before others.' },
    LEVELLED: { value: 'levelled', description: 'Its level was set; told to those who see everything.' },
    REMOVED: { value: 'removed', description: 'It was taken out; told to those who see everything.' },
  } as const,
})

const Statement = builder.objectRef<ChangedStatement>('ChangedStatement').implement({
  description: 'What a change did to one claim, or to the level of a thing.',
  fields: (t) => ({
    did: t.field({ type: StatementChangeEnum, description: 'What was done.', resolve: ({ did }) => did }),
    property: t.exposeString('property', {
      nullable: true,
      description: 'What the claim is about; null where it says only that the thing exists, and for levels.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description:
        'The value or level before, for analysts and above who may see everything; null for others, and where it was added.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'The value or level that this change set, to the same; the claim has the value of today.',
    }),
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description:
        'The claim as it is now; null where it was taken out, or where a level of a thing was set.',
      resolve: async ({ key }, _arguments, { claim }) => (await claim.load(key)) ?? null,
    }),
    sentence: t.string({
      description: 'The same in English words.',
      resolve: statementSentence,
    }),
  }),
})
const StatementConnection = connectionOf<ChangedStatement>('ChangedStatement', Statement)

const Thing = builder.objectRef<ThingInView>('ChangedThing').implement({
  description: 'An entity or a link that a change was about.',
  fields: (t) => ({
    did: t.field({ type: ThingChangeEnum, description: 'What was done.', resolve: ({ did }) => did }),
    entityKind: t.field({
      type: EntityKindEnum,
      nullable: true,
      description: 'Kind of the entity; null for a link.',
      resolve: ({ what, kind }) => (what === 'entity' ? (kind as never) : null),
    }),
    linkKind: t.field({
      type: LinkKindEnum,
      nullable: true,
      description: 'Kind of the link; null for an entity.',
      resolve: ({ what, kind }) => (what === 'link' ? (kind as never) : null),
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The entity as it is now; null where it was taken out, and for a link.',
      resolve: async ({ what, key }, _arguments, { entity }) =>
        what === 'entity' ? ((await entity.load(key)) ?? null) : null,
    }),
    link: t.field({
      type: LinkRef,
      nullable: true,
      description: 'The link as it is now; null where it was taken out, and for an entity.',
      resolve: async ({ what, key }, _arguments, { link }) =>
        what === 'link' ? ((await link.load(key)) ?? null) : null,
    }),
    sentence: t.string({ description: 'What was done, in English words.', resolve: thingSentence }),
    statements: t.field({
      type: StatementConnection,
      description: 'What was done to the claims about it, by property.',
      args: { first: t.arg.int(firstArgument(10)), after: t.arg.string(afterArgument) },
      resolve: async ({ change, key }, page, { changedStatements }) => {
        const { first, after } = pageArguments(page)
        return connected(await changedStatements.load({ change, thing: key, first, after }), after)
      },
    }),
  }),
})
const ThingConnection = connectionOf<ThingInView>('ChangedThing', Thing)

const ChangeType = builder.objectRef<ChangeInView>('Change').implement({
  description:
    'One accepted write, as today’s levels show it: what this viewer may not see now is not in it, and what was taken out is told only to those who see everything.',
  fields: (t) => ({
    id: t.id({ description: 'Tells it from others.', resolve: ({ key }) => `change:${key}` }),
    at: t.exposeString('at', {
      description: 'When it was accepted: an ISO time for analysts and above, the day for readers (UTC).',
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'Who made it; for analysts and above.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description:
        'Why; for analysts and above who may see everything, since a reason may name what others may not see.',
    }),
    things: t.field({
      type: ThingConnection,
      description:
        'The entities and links that it was about: entities first, and cases before others. Under an entity, only it and its links.',
      args: { first: t.arg.int(firstArgument(20)), after: t.arg.string(afterArgument) },
      resolve: async ({ key, entity }, page, { changedThings }) => {
        const { first, after } = pageArguments(page)
        const found = await changedThings.load({ change: key, entity, first, after })
        return connected({ ...found, items: found.items.map((thing) => ({ ...thing, change: key })) }, after)
      },
    }),
  }),
})

export const ChangeConnection = connectionOf<ChangeInView>('Change', ChangeType)

const ChangeFilterInput = builder.inputType('ChangeFilter', {
  description: 'Which changes. Everything given must hold.',
  fields: (t) => ({
    since: t.field({
      type: 'EDTF',
      required: false,
      description: 'Accepted on or after its first day (UTC).',
    }),
    until: t.field({
      type: 'EDTF',
      required: false,
      description: 'Accepted on or before its last day (UTC).',
    }),
    kinds: t.field({
      type: [EntityKindEnum],
      required: false,
      description: 'Those that added an entity of these kinds, or something that is said of one.',
    }),
  }),
})
type Given = typeof ChangeFilterInput.$inferInput

/** Days of the Gregorian calendar with four figures, which as texts stand in their order. */
const LAST_DAY = 2_932_896
const isoDay = (day: number): string | undefined =>
  day > 0 && day <= LAST_DAY ? new Date(day * 86_400_000).toISOString().slice(0, 10) : undefined

function changeFilter(given: Given | null | undefined): ChangeFilter {
  const from = given?.since && isoDay(parseDate(given.since)?.earliest ?? 0)
  const last = given?.until && parseDate(given.until)?.latest
  const before = typeof last === 'number' && (isoDay(last + 1) ?? (last < 0 ? '0' : undefined))
  return { ...(from && { from }), ...(before && { before }), ...(given?.kinds && { kinds: given.kinds }) }
}

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    description:
      'What entered the record and what was done to it, the latest first: the changes of which this viewer sees something.',
    args: {
      filter: t.arg({ type: ChangeFilterInput, required: false, description: 'Which changes.' }),
      first: t.arg.int(firstArgument(20)),
      after: t.arg.string(afterArgument),
    },
    resolve: async (_root, { filter, ...page }, { reader }) => {
      const { first, after } = pageArguments(page)
      const request = { filter: changeFilter(filter), first, ...(after !== undefined && { after }) }
      return connected(await reader.changes(request), after)
    },
  }),
)
builder.interfaceField(EntityRef, 'history', (t) =>
  t.field({
    type: ChangeConnection,
    description: `The changes that touched it or its links, the latest first. At most ${limits.first} at once.`,
    args: { first: t.arg.int(firstArgument(20)), after: t.arg.string(afterArgument) },
    resolve: async ({ key }, page, { history }) => {
      const { first, after } = pageArguments(page)
      const found = await history.load({ of: key, first, after })
      return connected({ ...found, items: found.items.map((one) => ({ ...one, entity: key })) }, after)
    },
  }),
)
