/** The shapes of seed files as JSON Schema, for editors and for programs in other languages. */
import { z } from 'zod'
import { seedKinds, seedShapes } from './institutionFiles.ts'

/**
 * JSON Schema 2020-12 of every kind of seed file: file name (`case.schema.json`) to text, ending in a line feed.
 * What no schema can say (real days, references, order of dates) is checked on reading.
 */
export function printJsonSchemas(): Map<string, string> {
  return new Map(
    seedKinds.map((kind) => {
      const name = `${kind}.schema.json`
      const { $schema, ...schema } = z.toJSONSchema(seedShapes[kind], { target: 'draft-2020-12' })
      return [name, `${JSON.stringify({ $schema, $id: name, ...schema }, null, 2)}\n`]
    }),
  )
}
