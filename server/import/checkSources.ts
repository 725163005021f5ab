/** What a case says about its sources: which page a fact is from, and of which field it speaks. */
import { quoted } from './didYouMean.ts'
import { has, isMap, type LooseMap, mapOf, mapsOf, textOf } from './looseData.ts'
import { error, type Path, type Remark } from './problems.ts'

const listsWithAlso = [
  'victims',
  'authors',
  'counsel',
  'events',
  'domestic',
  'implementation',
  'statements',
] as const

/** Every source number names a page; `field_sources`, `locators` and `also` name fields that are there. */
export function checkSources(data: LooseMap): Remark[] {
  const ids = mapsOf(data, 'sources').map(({ value }) => value.id)
  const numbered = ids.length > 0 ? new Set(ids) : undefined
  return [
    ...checkNumbering(data),
    ...checkFacts(data, [], numbered),
    ...checkAlso(data, []),
    ...listsWithAlso.flatMap((key) => mapsOf(data, key).flatMap(({ at, value }) => checkAlso(value, at))),
  ]
}

function checkNumbering(data: LooseMap): Remark[] {
  const wrong = mapsOf(data, 'sources').find(({ at, value }) => value.id !== Number(at[1]) + 1)
  if (!wrong || typeof wrong.value.id !== 'number') return []
  const due = Number(wrong.at[1]) + 1
  return [
    error(
      [...wrong.at, 'id'],
      `Sources are numbered 1, 2, 3 and so on: this one should be ${due}, not ${wrong.value.id}.`,
    ),
  ]
}

function checkFacts(value: unknown, at: Path, ids: ReadonlySet<unknown> | undefined): Remark[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, n) => checkFacts(entry, [...at, n], ids))
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...at, key]
    if (key === 'source') return checkNumbers(inner, here, ids)
    if (key === 'field_sources')
      return Object.entries(mapOf(value, key)).flatMap(([field, numbers]) => [
        ...checkNumbers(numbers, [...here, field], ids),
        ...fieldIsThere(value, field, [...here, field]),
      ])
    if (key === 'locators')
      return Object.keys(mapOf(value, key)).flatMap((field) => fieldIsThere(value, field, [...here, field]))
    return key === 'sources' ? [] : checkFacts(inner, here, ids)
  })
}

const checkNumbers = (numbers: unknown, at: Path, ids: ReadonlySet<unknown> | undefined): Remark[] =>
  [numbers]
    .flat()
    .filter((n) => typeof n === 'number' && ids && !ids.has(n))
    .map((n) =>
      error(at, `There is no source ${n}: the sources of this case are ${[...(ids ?? [])].join(', ')}.`),
    )

const fieldIsThere = (entry: LooseMap, field: string, at: Path): Remark[] =>
  has(entry, field)
    ? []
    : [error(at, `${quoted(field)} is not given here, so nothing can be said about where it is from.`)]

const checkAlso = (entry: LooseMap, above: Path): Remark[] =>
  mapsOf(entry, 'also', above).flatMap(({ at, value }) => {
    const field = textOf(value, 'field')
    return field === undefined || has(entry, field)
      ? []
      : [
          error(
            [...at, 'field'],
            `${quoted(field)} has no first value here: give the one value as the field itself, the other under also.`,
          ),
        ]
  })
