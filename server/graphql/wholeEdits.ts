/** Edits that concern everything that hangs on a thing, whatever its level: only those who see everything may propose them. */
import { isId } from '../../schema/ids.ts'
import { HIGHEST, levelOf } from '../../schema/levels.ts'
import type { Context } from '../context.ts'
import { badInput, forbidden, notFound } from '../errors.ts'
import { limits } from '../limits.ts'
import type { Intent, Operation } from '../store/changeSet.ts'
import { acceptAll, hideName } from '../store/pseudonym/hideName.ts'
import type { Entity, Value } from '../store/store.ts'
import { builder, LevelEnum } from './builder.ts'

export const RenameInput = builder.inputType('RenameInput', {
  description: 'Another id for an entity. The old ones go on leading to it for those who may know them.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the entity.' }),
    newId: t.id({ required: true, description: 'The id that is shown from now on, with its prefix.' }),
    level: t.field({
      type: LevelEnum,
      required: false,
      description: 'Who may know the new one; everybody where left out.',
    }),
    oldLevel: t.field({
      type: LevelEnum,
      required: false,
      description: 'Who may still know the old ones; all who do where left out.',
    }),
  }),
})

export const MergeInput = builder.inputType('MergeInput', {
  description: 'That two entities are one and the same. It can be taken back with `split`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the one that goes.' }),
    into: t.id({ required: true, description: 'Id of the one that is kept.' }),
  }),
})

export const SplitInput = builder.inputType('SplitInput', {
  description: 'That what a change merged are two after all.',
  fields: (t) => ({
    change: t.id({ required: true, description: 'Id of the change that merged them.' }),
    moving: t.idList({
      required: false,
      description: 'Ids of links and claims added since that belong to the one that comes back.',
    }),
  }),
})

const DecisionInput = builder.inputType('PseudonymDecision', {
  description: 'What is to stand in one claim that names the person. Texts that are left out stay.',
  fields: (t) => ({
    claim: t.id({ required: true, description: 'Id of the claim.' }),
    keep: t.boolean({
      required: false,
      description: 'True where it names somebody else and stays as it is for everybody.',
    }),
    value: t.string({
      required: false,
      description: 'The value that everybody reads; where left out, nothing is said in its place.',
    }),
    locator: t.string({ required: false, description: 'The place in the source that everybody reads.' }),
    quote: t.string({ required: false, description: 'The passage that everybody reads.' }),
  }),
})

export const PseudonymiseInput = builder.inputType('PseudonymiseInput', {
  description:
    'Hides the name of a person wherever it stands, and puts a pseudonym in its place. What is not decided on takes the text that `pseudonym` proposes.',
  fields: (t) => ({
    person: t.id({ required: true, description: 'Id of the person.' }),
    name: t.string({ required: true, description: 'What everybody reads, such as "A.B.".' }),
    slug: t.string({ required: true, description: 'Last part of the new id; it should tell nothing.' }),
    level: t.field({ type: LevelEnum, required: true, description: 'Who still sees the name.' }),
    decisions: t.field({
      type: [DecisionInput],
      required: false,
      description: `Claims for which something else is to stand; at most ${limits.namings}.`,
    }),
  }),
})

type WholeEdit = {
  revert?: string | number | null | undefined
  rename?: typeof RenameInput.$inferInput | null | undefined
  merge?: typeof MergeInput.$inferInput | null | undefined
  split?: typeof SplitInput.$inferInput | null | undefined
  pseudonymise?: typeof PseudonymiseInput.$inferInput | null | undefined
  redact?: readonly (string | number)[] | null | undefined
}
type Found = { operations: Operation[]; intents?: Intent[] }

/** Undefined where the edit is none of these. */
export async function wholeEdit(
  edit: WholeEdit,
  path: string,
  context: Context,
  anyKeyOf: (id: string | number, path: string, context: Context) => Promise<string>,
): Promise<Found | undefined> {
  const { revert, rename, merge, split, pseudonymise, redact } = edit
  if (!(revert || rename || merge || split || pseudonymise || redact)) return undefined
  mustSeeAll(context)
  const { level } = context.viewer
  const entityAt = (id: string | number, at: string) => entityOf(id, `${path}.${at}`, context)
  if (revert) return intent({ intent: 'revert', change: changeName(revert), level })
  if (split) {
    const moving = await Promise.all(
      (split.moving ?? []).map((id) => anyKeyOf(id, `${path}.split.moving`, context)),
    )
    return intent({ intent: 'split', change: changeName(split.change), moving })
  }
  if (merge) {
    const [from, into] = await Promise.all([
      entityAt(merge.id, 'merge.id'),
      entityAt(merge.into, 'merge.into'),
    ])
    return intent({ intent: 'merge', key: from.key, into: into.key })
  }
  if (rename) {
    const { key } = await entityAt(rename.id, 'rename.id')
    return intent({
      intent: 'renameId',
      key,
      id: String(rename.newId),
      level: levelOf(rename.level ?? 'public'),
      ...(rename.oldLevel && { oldLevel: levelOf(rename.oldLevel) }),
    })
  }
  if (redact) {
    if (context.viewer.role !== 'owner') throw forbidden('Only the owner may delete something for good.')
    const keys = await Promise.all(redact.map((id) => anyKeyOf(id, `${path}.redact`, context)))
    return intent({ intent: 'redact', keys })
  }
  return pseudonymise ? { operations: await hidden(pseudonymise, path, context) } : undefined
}

const intent = (one: Intent): Found => ({ operations: [], intents: [one] })
const changeName = (id: string | number): string => String(id).replace(/^change:/, '')

/** What hangs on a thing may be above the level of whoever changes it. */
export function mustSeeAll({ viewer }: Context): void {
  if (viewer.role === 'reader' || viewer.level < HIGHEST)
    throw forbidden(
      'This concerns everything that hangs on a thing, so only those who see everything may propose it. Ask somebody who does.',
    )
}

async function entityOf(id: string | number, path: string, { entity }: Context): Promise<Entity> {
  const found = isId(String(id)) ? await entity.load(String(id)) : undefined
  if (!found) throw notFound(path, `There is no entity ${id}.`)
  return found
}

async function hidden(
  { person, name, slug, level, decisions }: typeof PseudonymiseInput.$inferInput,
  path: string,
  context: Context,
): Promise<Operation[]> {
  if (level === 'public') throw badInput(`${path}.pseudonymise.level`, 'Everybody sees what is public.')
  if ((decisions?.length ?? 0) > limits.namings)
    throw badInput(`${path}.pseudonymise.decisions`, `At most ${limits.namings} decisions at once.`)
  const { key } = await entityOf(person, `${path}.pseudonymise.person`, context)
  const found = (await context.review?.namingOf({ person: key, name, slug })) ?? []
  const decided = new Map((decisions ?? []).map((one) => [String(one.claim).replace(/^claim:/, ''), one]))
  return hideName({
    level: levelOf(level),
    decisions: acceptAll(found).flatMap((proposed) => {
      const decision = decided.get(proposed.naming.claim.key)
      if (decision?.keep) return []
      if (!decision) return [proposed]
      const { value, locator, quote } = decision
      return [
        {
          naming: proposed.naming,
          ...(proposed.naming.value && { value: inShapeOf(proposed.naming.value.text, value) }),
          ...(locator != null ? { locator } : proposed.locator != null && { locator: proposed.locator }),
          ...(quote != null ? { quote } : proposed.quote != null && { quote: proposed.quote }),
        },
      ]
    }),
  })
}

/** Names are more than their text. */
function inShapeOf(before: Value, text: string | null | undefined): Value | null {
  if (text == null || text.trim() === '') return null
  return typeof before === 'object' && 'text' in before ? { kind: before.kind, text } : text
}
