/** Prints what is generated from the code: schema/schema.graphql and seed/schemas/. With --check, says what is stale instead. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../server/graphql/schema.ts'
import { printJsonSchemas } from './printJsonSchema.ts'

const files = new Map([
  ['schema/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`],
  ...[...printJsonSchemas()].map(([name, text]) => [`seed/schemas/${name}`, text] as const),
])
const isStale = ([path, text]: readonly [string, string]) =>
  !existsSync(path) || readFileSync(path, 'utf8') !== text
const stale = [...files].filter(isStale)

if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`${path} is stale; run npm run print and commit it.\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
