import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf } from './cost.ts'
import { queryOf } from './costLimit.ts'
import { schema } from './graphql/schema.ts'
import { limits } from './limits.ts'

const ids = Array.from({ length: limits.ids }, () => 'x')
/** The most that a query may ask for. */
const most = { first: limits.first, ids }
/** What the page gives at most where that is less: see client/state and client/api. */
const mostOfThePage: Record<string, object> = {
  Neighbours: { ids: ids.slice(0, 100), first: 20 },
  CasePage: { first: 50 },
  CaseExport: { first: 25 },
  RegisterParts: { ids: ids.slice(0, 40), first: 30 },
  Register: { first: 1_400 },
  MoneyAtHome: { first: 20 },
  AskedNotDone: { first: 60 },
  SinceWhen: { first: 10 },
  RecentChanges: { first: 50 },
  Paths: { first: 3, maxHops: 6 },
}

/** Every operation of a folder, each with all fragments of the folder. */
function operationsIn(folder: string): [name: string, document: DocumentNode][] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const definitions = files.flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions)
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  return definitions
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => [
      operation.name?.value ?? folder,
      { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    ])
}

function reckon(document: DocumentNode, variableValues: object): number {
  const query = queryOf({ schema, document, variableValues: { ...variableValues } })
  if (!query) throw new Error('no operation')
  return costOf(query, Number.MAX_SAFE_INTEGER)
}

describe('the bound on what a query may cost', () => {
  it.each(operationsIn('client/api/documents'))(
    'leaves room for twice the largest %s that the page asks',
    (name, document) => {
      expect(reckon(document, { ...most, ...mostOfThePage[name] })).toBeLessThanOrEqual(limits.cost / 2)
    },
  )

  it.each(operationsIn('server/graphql/examples'))(
    'leaves room for twice the example %s at its largest',
    (_name, document) => {
      expect(reckon(document, most)).toBeLessThanOrEqual(limits.cost / 2)
    },
  )
})
