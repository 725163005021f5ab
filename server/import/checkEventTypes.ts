/** Types of events are words of the vocabulary. */
import type { Declared, RemarkIn } from './declared.ts'
import { didYouMean, quoted } from './didYouMean.ts'
import { isMap, mapsOf, textOf } from './looseData.ts'
import { warning } from './problems.ts'
import type { ReadFile } from './readSeedFile.ts'

/** A warning for each event whose type the vocabulary lacks; nothing without a vocabulary among the files. */
export function checkEventTypes(files: readonly ReadFile[], declared: Declared): RemarkIn[] {
  const vocabulary = files.find(({ kind, data }) => kind === 'vocabulary' && isMap(data))
  if (!vocabulary || !isMap(vocabulary.data)) return []
  const types = new Set(
    mapsOf(vocabulary.data, 'event_types').flatMap(({ value }) => textOf(value, 'type') ?? []),
  )
  return declared.cases.flatMap(({ value: data, read }) =>
    mapsOf(data, 'events').flatMap(({ at, value }) => {
      const type = textOf(value, 'type')
      if (type === undefined || types.has(type)) return []
      const sentence = `${quoted(type)} is not an event type of vocabulary.yaml.${didYouMean(type, types)}`
      return [{ read, remark: warning([...at, 'type'], sentence) }]
    }),
  )
}
