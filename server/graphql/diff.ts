/** What a write would do, before it is done. */

import { linkKinds } from '../../schema/kinds.ts'
import type { DiffStatement, DiffThing } from '../desk/diffOf.ts'
import type { Problem } from '../import/problems.ts'
import { limits } from '../limits.ts'
import { builder, EntityKindEnum, LinkKindEnum } from './builder.ts'
import { StatementChangeEnum, ThingChangeEnum } from './changes.ts'

export const ProblemType = builder.objectRef<Problem>('ImportProblem').implement({
  description: 'What is wrong with a file, said so that whoever wrote it can put it right.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Name of the file.' }),
    line: t.exposeInt('line', { description: 'Line, from 1.' }),
    path: t.exposeString('path', {
      description: 'Where: `violations[0].articles[0]`; empty for the whole file.',
    }),
    sentence: t.exposeString('sentence', { description: 'What is wrong, and what to do about it.' }),
    isError: t.boolean({
      description: 'Whether the file is refused for it; a warning is for a human to look at.',
      resolve: ({ severity }) => severity === 'error',
    }),
  }),
})

const Statement = builder.objectRef<DiffStatement>('DiffStatement').implement({
  description: 'What would be done to one claim.',
  fields: (t) => ({
    did: t.field({ type: StatementChangeEnum, description: 'What.', resolve: ({ did }) => did }),
    property: t.exposeString('property', {
      nullable: true,
      description: 'Of what; null for mere existence and for the level of the thing itself.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'The value now; null where there is none.',
    }),
    after: t.exposeString('after', { nullable: true, description: 'The value then; null where it goes.' }),
    source: t.exposeString('source', { nullable: true, description: 'Title of the source that says so.' }),
    locator: t.exposeString('locator', { nullable: true, description: 'Where in the source.' }),
  }),
})

const DiffEnd = builder.objectRef<{ key: string; id: string | null; label: string }>('DiffEnd').implement({
  description: 'An end of a link that may not be stored yet.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Tells it from others within the diff.' }),
    id: t.exposeID('id', { nullable: true, description: 'Its id; null where it has none.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
  }),
})

const Thing = builder.objectRef<DiffThing>('DiffThing').implement({
  description: 'An entity or link that would come, change or go.',
  fields: (t) => ({
    did: t.field({ type: ThingChangeEnum, description: 'Which of the three.', resolve: ({ did }) => did }),
    key: t.exposeID('key', { description: 'Tells it from others within the diff.' }),
    id: t.exposeID('id', { nullable: true, description: 'Id of the entity; null for links.' }),
    label: t.exposeString('label', { description: 'What it is called; of a link, both ends.' }),
    entityKind: t.field({
      type: EntityKindEnum,
      nullable: true,
      description: 'Kind of the entity; null for a link.',
      resolve: (thing) => (thing.what === 'entity' ? thing.kind : null),
    }),
    linkKind: t.field({
      type: LinkKindEnum,
      nullable: true,
      description: 'Kind of the link; null for an entity.',
      resolve: (thing) => (thing.what === 'link' ? thing.kind : null),
    }),
    from: t.field({
      type: DiffEnd,
      nullable: true,
      description: 'Where the link leads from; null for an entity.',
      resolve: (thing) => (thing.what === 'link' ? thing.from : null),
    }),
    to: t.field({
      type: DiffEnd,
      nullable: true,
      description: 'Where the link leads to; null for an entity.',
      resolve: (thing) => (thing.what === 'link' ? thing.to : null),
    }),
    sentence: t.string({
      description: 'The link as a sentence; of an entity its label.',
      resolve: (thing) =>
        thing.what === 'link'
          ? `${thing.from.label} ${linkKinds[thing.kind].reads[0]} ${thing.to.label}`
          : thing.label,
    }),
    statements: t.field({
      type: [Statement],
      description: `What is said of it; at most ${limits.small}.`,
      resolve: ({ statements }) => statements.slice(0, limits.small),
    }),
  }),
})

/** A diff as far as it is shown. */
export type Diff = { things: DiffThing[] }

export const DiffType = builder.objectRef<Diff>('Diff').implement({
  description: 'What a write would do to the record, or did.',
  fields: (t) => ({
    things: t.field({
      type: [Thing],
      description: `What comes, changes or goes: cases first, links last; at most ${limits.diffThings}.`,
      resolve: ({ things }) => things.slice(0, limits.diffThings),
    }),
    leftOut: t.int({
      description: 'How many more there are than are shown.',
      resolve: ({ things }) => Math.max(0, things.length - limits.diffThings),
    }),
    entitiesAdded: t.int({
      description: 'How many entities come.',
      resolve: ({ things }) => counted(things, ({ did, what }) => did === 'added' && what === 'entity'),
    }),
    linksAdded: t.int({
      description: 'How many links come.',
      resolve: ({ things }) => counted(things, ({ did, what }) => did === 'added' && what === 'link'),
    }),
    claimsAdded: t.int({
      description: 'How many claims come, besides those that something is there at all.',
      resolve: ({ things }) => counted(statementsOf(things), ({ did }) => did === 'added'),
    }),
    changed: t.int({
      description: 'How many claims, preferences and levels change.',
      resolve: ({ things }) =>
        counted(statementsOf(things), ({ did }) => did !== 'added' && did !== 'removed'),
    }),
    removed: t.int({
      description: 'How many entities, links and claims go.',
      resolve: ({ things }) =>
        counted(things, ({ did }) => did === 'removed') +
        counted(statementsOf(things), ({ did }) => did === 'removed'),
    }),
  }),
})

/** Everything is counted from what the viewer may see of it: totals of the whole would tell what is hidden. */
const counted = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length
const statementsOf = (things: readonly DiffThing[]) => things.flatMap(({ statements }) => statements)
