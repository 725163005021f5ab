import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printJsonSchemas } from './printJsonSchema.ts'

const folder = new URL('../seed/schemas/', import.meta.url)

it('has printed the schemas that lie beside the seed', () => {
  const printed = printJsonSchemas()
  expect(readdirSync(folder).toSorted()).toEqual([...printed.keys()].toSorted())
  for (const [name, text] of printed) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
})

it('says in the schema what ties keys together', () => {
  const text = printJsonSchemas().get('case.schema.json') ?? ''
  const { $defs } = JSON.parse(text) as { $defs: Record<string, object> }
  expect($defs.finding).toHaveProperty('oneOf')
  expect($defs.mention).toHaveProperty('oneOf')
  expect($defs.citation).toHaveProperty('anyOf')
  expect($defs.date).toHaveProperty('pattern')
})
