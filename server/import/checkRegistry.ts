/** What a registry must agree with itself about. */
import type { SeedKind } from '../../schema/institutionFiles.ts'
import { quoted } from './didYouMean.ts'
import { has, type LooseMap, mapOf, mapsOf, textOf } from './looseData.ts'
import { error, type Remark, warning } from './problems.ts'
import { registryMaps } from './registryEntries.ts'

/** Facts that a page may give although no key holds them. */
const sourcedElsewhere = ['kind', 'powers', 'cassation', 'is_treaty_body']

/** Ids are given once; sources of single fields speak of fields that are there. `data` is the file as read. */
export function checkRegistry(kind: SeedKind, data: unknown): Remark[] {
  const entries = registryMaps(kind, data)
  const seen = new Set<string>()
  const twice = entries.flatMap(({ at, value, kind: registry }) => {
    const key = registry === 'court-systems' ? 'country' : 'id'
    const id = textOf(value, key)
    if (id === undefined) return []
    const own = registry === 'people' || registry === 'court-systems' ? `${registry} ${id}` : id
    if (!seen.has(own)) {
      seen.add(own)
      return []
    }
    return [error([...at, key], `${quoted(id)} has an entry in this file already: join the two.`)]
  })
  const unheld = entries.flatMap(({ at, value }) =>
    Object.keys(mapOf(value, 'field_sources'))
      .filter((field) => !has(value, field) && !sourcedElsewhere.includes(field))
      .map((field) =>
        warning([...at, 'field_sources', field], `${quoted(field)} is not given in this entry.`),
      ),
  )
  return [...twice, ...unheld]
}

/** Each type of event stands in the vocabulary once. */
export function checkVocabulary(data: LooseMap): Remark[] {
  const seen = new Set<string>()
  return mapsOf(data, 'event_types').flatMap(({ at, value }) => {
    const type = textOf(value, 'type')
    if (type !== undefined && seen.has(type))
      return [error([...at, 'type'], `${quoted(type)} is in the list already.`)]
    if (type !== undefined) seen.add(type)
    return []
  })
}
