/** What somebody proposes, from the arguments of a mutation to the content of a draft. */
import { isId } from '../../schema/ids.ts'
import {
  type EntityKind,
  type LinkKindSpec,
  linkKinds,
  type PropertyType,
  propertySpec,
} from '../../schema/kinds.ts'
import { levelOf, type Viewer } from '../../schema/levels.ts'
import { readWrittenDate } from '../../schema/writtenDates.ts'
import type { Context } from '../context.ts'
import type { DraftContent } from '../desk/draft.ts'
import { badInput, conflict, notFound } from '../errors.ts'
import { Statements } from '../import/statements/statements.ts'
import { limits } from '../limits.ts'
import type { Expectation, Intent, Operation } from '../store/changeSet.ts'
import { fingerprintOf } from '../store/expectations.ts'
import { keyOf } from '../store/keys.ts'
import type { Claim, Value } from '../store/store.ts'
import { builder, LevelEnum, StandingEnum } from './builder.ts'
import { MergeInput, PseudonymiseInput, RenameInput, SplitInput, wholeEdit } from './wholeEdits.ts'

const SeedFileInput = builder.inputType('SeedFileInput', {
  description:
    'A seed file: a case or registry in YAML, or a spreadsheet of cases (a name that ends in .csv).',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Name of the file.' }),
    text: t.string({ required: true, description: 'What it holds; at most 2 MB.' }),
  }),
})

const NewSourceInput = builder.inputType('NewSourceInput', {
  description: 'A page or document that is not in the record yet.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title.' }),
    publisher: t.string({ required: true, description: 'Who published it.' }),
    type: t.string({ required: true, description: 'What it is: decision, press, report …' }),
    url: t.string({ required: true, description: 'Its address.' }),
    date: t.field({ type: 'EDTF', required: false, description: 'When it was published.' }),
  }),
})

const SayInput = builder.inputType('SayInput', {
  description: 'That a source says something of an entity or link.',
  fields: (t) => ({
    about: t.id({ required: true, description: 'Id of the entity or link.' }),
    property: t.string({ required: true, description: 'Which property, as `facts` name it.' }),
    value: t.string({ required: true, description: 'The value as text; dates also as people write them.' }),
    standing: t.field({ type: StandingEnum, required: true, description: 'How sure it is.' }),
    level: t.field({
      type: LevelEnum,
      required: false,
      description: 'Who may see it; public where left out.',
    }),
    source: t.id({ required: false, description: 'Id of a source of the record.' }),
    newSource: t.field({ type: NewSourceInput, required: false, description: 'Or a new one.' }),
    locator: t.string({ required: false, description: 'Where in the source.' }),
    quote: t.string({ required: false, description: 'The passage, word for word.' }),
    language: t.string({ required: false, description: 'Language of the passage: ru, en …' }),
    instead: t.idList({ required: false, description: 'Ids of claims that it takes the place of.' }),
    seen: t.idList({
      required: false,
      description:
        'Ids of the claims on this property that the writer was shown. Where there are others now, or others when it is accepted, nothing is written.',
    }),
  }),
})

const SetLevelInput = builder.inputType('SetLevelInput', {
  description: 'Who may see an entity, link or claim.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the entity, link or claim.' }),
    level: t.field({ type: LevelEnum, required: true, description: 'The level.' }),
  }),
})

const EditInput = builder.inputType('EditInput', {
  description: 'One edit: exactly one of its fields.',
  isOneOf: true,
  fields: (t) => ({
    say: t.field({ type: SayInput, required: false, description: 'A source says something.' }),
    withdraw: t.id({ required: false, description: 'Takes this claim out.' }),
    prefer: t.id({
      required: false,
      description: 'Shows the value of this claim before those of other sources.',
    }),
    unprefer: t.id({ required: false, description: 'No longer does.' }),
    remove: t.id({
      required: false,
      description: 'Takes this entity or link out, with all that hangs on it.',
    }),
    setLevel: t.field({ type: SetLevelInput, required: false, description: 'Sets who may see something.' }),
    revert: t.id({ required: false, description: 'Undoes the change of this id, by a new change.' }),
    rename: t.field({ type: RenameInput, required: false, description: 'Gives an entity another id.' }),
    merge: t.field({ type: MergeInput, required: false, description: 'Makes one of two entities.' }),
    split: t.field({ type: SplitInput, required: false, description: 'Makes two again of what was merged.' }),
    pseudonymise: t.field({
      type: PseudonymiseInput,
      required: false,
      description: 'Hides the name of a person.',
    }),
    redact: t.idList({
      required: false,
      description:
        'Deletes these entities, links and claims for good, from the history too; for the owner. It cannot be undone.',
    }),
  }),
})

export const ProposalInput = builder.inputType('ProposalInput', {
  description: 'What is proposed: whole files, or single edits.',
  isOneOf: true,
  fields: (t) => ({
    files: t.field({
      type: [SeedFileInput],
      required: false,
      description: `Whole cases with what they bring; at most ${limits.proposedFiles} files.`,
    }),
    edits: t.field({
      type: [EditInput],
      required: false,
      description: `Single edits, made together or not at all; at most ${limits.edits}.`,
    }),
  }),
})

type Say = typeof SayInput.$inferInput

export async function contentOf(
  { files, edits }: typeof ProposalInput.$inferInput,
  context: Context,
): Promise<DraftContent> {
  if (files) {
    if (files.length === 0 || files.length > limits.proposedFiles)
      throw badInput(
        'proposal.files',
        `There are ${files.length} files; it goes from 1 to ${limits.proposedFiles}.`,
      )
    return { kind: 'files', files: files.map(({ name, text }) => ({ name, text })) }
  }
  if (!edits || edits.length === 0 || edits.length > limits.edits)
    throw badInput(
      'proposal.edits',
      `There are ${edits?.length ?? 0} edits; it goes from 1 to ${limits.edits}.`,
    )
  const parts = await Promise.all(
    edits.map((edit, at) => operationsOf(edit, `proposal.edits[${at}]`, context)),
  )
  const { name, level }: Viewer = context.viewer
  return {
    kind: 'changes',
    changeSet: {
      id: 'draft',
      author: name,
      reason: '',
      operations: parts.flatMap(({ operations }) => operations),
      intents: parts.flatMap(({ intents = [] }) => intents),
      expects: parts.flatMap(({ expects = [] }) => expects.map((one) => ({ ...one, level }))),
    },
  }
}

type Part = { operations: Operation[]; intents?: Intent[]; expects?: Omit<Expectation, 'level'>[] }

async function operationsOf(
  edit: typeof EditInput.$inferInput,
  path: string,
  context: Context,
): Promise<Part> {
  if (edit.say) return sayOf(edit.say, `${path}.say`, context)
  if (edit.withdraw)
    return one({ op: 'withdraw', key: (await claimOf(edit.withdraw, `${path}.withdraw`, context)).key })
  if (edit.prefer)
    return one({
      op: 'prefer',
      key: (await claimOf(edit.prefer, `${path}.prefer`, context)).key,
      preferred: true,
    })
  if (edit.unprefer)
    return one({
      op: 'prefer',
      key: (await claimOf(edit.unprefer, `${path}.unprefer`, context)).key,
      preferred: false,
    })
  if (edit.remove)
    return one({ op: 'remove', key: (await thingOf(edit.remove, `${path}.remove`, context)).key })
  if (edit.setLevel) {
    const key = await anyKeyOf(edit.setLevel.id, `${path}.setLevel.id`, context)
    return one({ op: 'setLevel', key, level: levelOf(edit.setLevel.level) })
  }
  const whole = await wholeEdit(edit, path, context, anyKeyOf)
  if (whole) return whole
  throw badInput(path, 'Say what to do: one field of the edit has to be given.')
}

const one = (operation: Operation): Part => ({ operations: [operation] })

async function sayOf(say: Say, path: string, context: Context): Promise<Part> {
  const thing = await thingOf(say.about, `${path}.about`, context)
  const value = typedValue(say, thing, `${path}.value`)
  const statements = new Statements()
  const source = await sourceOf(say, statements, path, context)
  const level = levelOf(say.level ?? 'public')
  const { standing, property } = say
  const [locator, quote, language] = [say.locator || null, say.quote || null, say.language || null]
  const claim: Operation = {
    op: 'putClaim',
    key: keyOf('claim', thing.key, property, value, source.key, locator),
    about: thing.key,
    property,
    value,
    standing,
    level,
    source: source.key,
    locator,
    quote,
    language,
  }
  const replaced = await Promise.all((say.instead ?? []).map((id) => claimOf(id, `${path}.instead`, context)))
  return {
    operations: [
      ...(source.isNew ? statements.operations : []),
      claim,
      // The same key is the same statement in other words, and takes no other level by being said again.
      ...(replaced.some(({ key }) => key === claim.key)
        ? [{ op: 'setLevel', key: claim.key, level } as const]
        : []),
      ...(replaced.some(({ preferred }) => preferred)
        ? [{ op: 'prefer', key: claim.key, preferred: true } as const]
        : []),
      ...replaced
        .filter(({ key }) => key !== claim.key)
        .map(({ key }): Operation => ({ op: 'withdraw', key })),
    ],
    expects: say.seen ? [await expectation(thing.key, property, say.seen.map(String), path, context)] : [],
  }
}

/** That the claims are those that the writer was shown; at once, and again when the draft is accepted. */
async function expectation(
  about: string,
  property: string,
  seen: readonly string[],
  path: string,
  { claims }: Context,
): Promise<Omit<Expectation, 'level'>> {
  const { items } = await claims.load({ about, property, first: limits.small })
  const now = items.map(({ key }) => `claim:${key}`).sort()
  if (now.join() !== [...seen].sort().join())
    throw conflict(
      `${path}.seen`,
      `The ${property} was changed since you read it. Look at it again and repeat what you want to change.`,
    )
  return { about, property, fingerprint: fingerprintOf(items) }
}

async function sourceOf(
  { source, newSource }: Say,
  statements: Statements,
  path: string,
  { entity }: Context,
): Promise<{ key: string; isNew: boolean }> {
  if (newSource) {
    const { title, publisher, type, url, date } = newSource
    const facts = { title, publisher, type, url, date: date ?? undefined }
    return { key: statements.source(keyOf('source', url, title), facts), isNew: true }
  }
  const found = source ? await entity.load(String(source)) : undefined
  if (found?.kind !== 'source')
    throw badInput(`${path}.source`, 'Name the source that says so: each statement has one.')
  return { key: found.key, isNew: false }
}

type Thing = { key: string; typeOf(property: string): PropertyType | undefined }

async function thingOf(id: string | number, path: string, { entity, link }: Context): Promise<Thing> {
  const text = String(id)
  const found = text.startsWith('link:') ? undefined : isId(text) ? await entity.load(text) : undefined
  if (found) return { key: found.key, typeOf: (property) => entityType(found.kind, property) }
  const linked = text.startsWith('link:') ? await link.load(text.slice('link:'.length)) : undefined
  if (!linked) throw notFound(path, `There is no entity or link ${text}.`)
  const { attributes }: LinkKindSpec = linkKinds[linked.kind]
  return { key: linked.key, typeOf: (property) => attributes[property] }
}

const entityType = (kind: EntityKind, property: string): PropertyType | undefined =>
  propertySpec(kind, property)?.type

async function claimOf(id: string | number, path: string, { claim }: Context): Promise<Claim> {
  const text = String(id)
  const found = text.startsWith('claim:') ? await claim.load(text.slice('claim:'.length)) : undefined
  if (!found) throw notFound(path, `There is no claim ${text}.`)
  return found
}

const anyKeyOf = async (id: string | number, path: string, context: Context): Promise<string> =>
  (String(id).startsWith('claim:') ? await claimOf(id, path, context) : await thingOf(id, path, context)).key

function typedValue({ property, value }: Say, { typeOf }: Thing, path: string): Value {
  switch (typeOf(property)) {
    case 'name':
      return { text: value, kind: 'alias', ...(/\p{Script=Cyrillic}/u.test(value) && { script: 'Cyrl' }) }
    case 'number':
      return Number(value.replace(/\s/g, '').replace(',', '.'))
    case 'boolean':
      return value === 'true'
    case 'date':
      return readWrittenDate(value) ?? value
    case 'coordinates': {
      const [lat, lon] = value.split(',').map(Number)
      return { lat: lat ?? Number.NaN, lon: lon ?? Number.NaN }
    }
    case undefined:
      throw badInput(path.replace('.value', '.property'), `It has no property "${property}".`)
    default:
      return value
  }
}
