import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Level } from '../schema/levels.ts'
import type { PutClaim } from '../server/store/changeSet.ts'
import { randomFrom, randomGraph } from '../server/store/contract/randomGraph.ts'
import { randomHistory } from '../server/store/contract/randomHistory.ts'
import { change } from '../server/store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../server/store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../server/store/store.ts'
import { askingOf } from './askGraphql.ts'

const GRAPHS = 40
const folder = 'client/api/documents'
const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions)
/** Beside what the page asks; ids and cursors of changes are left out, since each store mints its own. */
const furtherQuestions = `
  query Changes { changes(first: 9) { totalCount nodes { author reason things(first: 9) { totalCount pageInfo { endCursor } nodes { did sentence entity { id } link { id }
    statements { totalCount nodes { did property before after sentence claim { id } } } } } } } }
  query History($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { history(first: 5) { totalCount nodes { things(first: 3) { totalCount nodes { sentence } } } } } } }`
const operations = [...definitions, ...parse(furtherQuestions).definitions].filter(
  (one): one is OperationDefinitionNode =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query' && one.name?.value !== 'ChangeIds',
)
const fragments = new Map(
  definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, print(one)]] : [])),
)

/** An operation with the fragments that it reaches. */
function documentOf(operation: OperationDefinitionNode): string {
  const wanted = new Set<string>()
  const reach = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g))
      if (name && fragments.has(name) && !wanted.has(name)) {
        wanted.add(name)
        reach(fragments.get(name) as string)
      }
  }
  const text = print(operation)
  reach(text)
  return [text, ...[...wanted].map((name) => fragments.get(name))].join('\n')
}

describe('every question that the page asks', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 100_000)

  it(`is answered as if what is hidden did not exist (${GRAPHS} graphs, ${operations.length} documents, SEED=${seed})`, async () => {
    const body = sqliteUnderTest()
    for (let at = 0; at < GRAPHS; at++) {
      const random = randomFrom(seed + at)
      const whole = randomGraph(random, 2 + Math.floor(random() * 4))
      const level = (at % 2) as Level
      const ids = whole.flatMap((one) =>
        'property' in one && (one as PutClaim).property === 'id' ? [String((one as PutClaim).value)] : [],
      )
      const links = whole
        .flatMap(({ op, key }) =>
          op === 'putLink' ? [`link:${key}`] : op === 'putClaim' ? [`claim:${key}`] : [],
        )
        .slice(0, 60)
      const answersOf = async (store: GraphStore): Promise<string[]> => {
        const { tryAsking } = askingOf(store, { name: 'test', role: 'reader', level })
        const answers: string[] = []
        for (const operation of operations) {
          const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
          const each = names.includes('id') || names.includes('country') ? ids.slice(0, 12) : ['']
          for (const id of each) {
            const known: Record<string, unknown> = {
              id,
              country: id,
              ids: [...ids, ...links],
              text: 'amir',
              first: 7,
              kinds: null,
              out: ['AGAINST', 'AT'],
              in: ['COUNSEL', 'VICTIM'],
              place: ids.find((each) => each.startsWith('place:')) ?? '',
              from: ids[0],
              to: ids.at(-1),
              maxHops: 4,
              citations: true,
              kind: 'person',
              same: ids.slice(0, 12),
            }
            const variables = Object.fromEntries(names.map((name) => [name, known[name]]))
            answers.push(
              `${operation.name?.value} ${id} ${JSON.stringify(await tryAsking(documentOf(operation), variables))}`,
            )
          }
        }
        return answers
      }
      const store = await body.open()
      const history = randomHistory(random, whole)
      await store.write(history.changes.map((operations) => change(operations)))
      const seen = await answersOf(store)
      await body.close()
      const without = await body.open()
      await without.write(history.visible(level).map((operations) => change(operations)))
      expect(seen, `SEED=${seed + at}, level ${level}`).toEqual(await answersOf(without))
      await body.close()
      // A path from or to what is not there is refused, and names are not hidden by readers; everything else is answered.
      const answered = seen.filter((answer) => !/^(Paths|Pseudonym) /.test(answer))
      expect(answered.join('\n')).not.toContain('"errors"')
    }
  }, 400_000)
})
