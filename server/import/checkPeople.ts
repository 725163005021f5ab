/** One id is one human over all files, so that spellings must agree or be explained. */
import { type Declared, type Entry, peopleOf, type RemarkIn } from './declared.ts'
import { quoted } from './didYouMean.ts'
import type { Known, LookUp } from './lookUp.ts'
import { has, textOf, textsOf } from './looseData.ts'
import { error, warning } from './problems.ts'

type Spellings = Map<string, Map<string, Entry>>

export function checkPeople(declared: Declared, known: Known, lookUp: LookUp): RemarkIn[] {
  const mentions = declared.cases.flatMap(({ value, read }) =>
    peopleOf(value).map((placed) => ({ ...placed, read })),
  )
  const spelled: Spellings = new Map()
  const idsOfName: Spellings = new Map()
  for (const mention of mentions) {
    const [person, name] = [textOf(mention.value, 'person'), textOf(mention.value, 'name')]
    if (person === undefined || name === undefined) continue
    note(spelled, person, name, mention)
    if (!has(mention.value, 'anonymised') && !has(mention.value, 'unnamed'))
      note(idsOfName, name.toLowerCase().split(/\s+/).toSorted().join(' '), person, mention)
  }
  return [
    ...unexplained(spelled, declared, known),
    ...sameName(idsOfName),
    ...mentions.flatMap(({ at, value, read }) =>
      lookUp([...at, 'possibly_same_as'], textOf(value, 'possibly_same_as'), 'person').map((remark) => ({
        read,
        remark,
      })),
    ),
    ...nobody(spelled, declared, lookUp),
  ]
}

function note(spellings: Spellings, key: string, value: string, mention: Entry): void {
  const seen = spellings.get(key) ?? new Map<string, Entry>()
  spellings.set(key, seen)
  if (!seen.has(value)) seen.set(value, mention)
}

const explainers = (declared: Declared) => declared.registered.filter(({ kind }) => kind === 'people')

/** A store that knows the person may hold the explanation, unless these files bring the whole register of people. */
function unexplained(spelled: Spellings, declared: Declared, known: Known): RemarkIn[] {
  const explained = explainers(declared)
  const isComplete = explained.some(({ read }) => read.kind === 'people')
  const allowed = new Map<string, Set<string>>()
  for (const { value } of explained) {
    const names = [textOf(value, 'name') ?? '', ...textsOf(value, 'also_spelled').map((s) => s.value)]
    const id = textOf(value, 'id') ?? ''
    allowed.set(id, new Set([...(allowed.get(id) ?? []), ...names]))
  }
  if (declared.unreadable.has('person')) return []
  return [...spelled].flatMap(([person, names]) => {
    const extra = [...names.keys()].filter((name) => !allowed.get(person)?.has(name)).toSorted()[0]
    const mention = extra === undefined ? undefined : names.get(extra)
    if (names.size < 2 || !mention || (!isComplete && known('person', person))) return []
    const all = [...names.keys()].toSorted().join(' / ')
    const sentence = `${person} is spelled ${all}: say in institutions/people.yaml why they are one person, or give one of them another id.`
    return [{ read: mention.read, remark: error([...mention.at, 'name'], sentence) }]
  })
}

function sameName(idsOfName: Spellings): RemarkIn[] {
  return [...idsOfName].flatMap(([name, ids]) => {
    const last = [...ids.values()].at(-1)
    if (ids.size < 2 || !last) return []
    const sentence = `The name ${quoted(name)} has ${ids.size} ids (${[...ids.keys()].join(', ')}): are they one person?`
    return [{ read: last.read, remark: warning([...last.at, 'person'], sentence) }]
  })
}

/** Only a warning: the register of people may come before the cases. */
function nobody(spelled: Spellings, declared: Declared, lookUp: LookUp): RemarkIn[] {
  return explainers(declared).flatMap(({ at, value, read }) => {
    const id = textOf(value, 'id')
    return id !== undefined && spelled.has(id)
      ? []
      : lookUp([...at, 'id'], id, 'person').map(({ path, sentence }) => ({
          read,
          remark: warning(path, sentence),
        }))
  })
}
