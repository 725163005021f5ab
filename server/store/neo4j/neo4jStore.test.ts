import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entityKinds, linkKinds } from '../../../schema/kinds.ts'
import { randomFrom, randomGraph } from '../contract/randomGraph.ts'
import { change, said, sampleStatements } from '../contract/smallGraph.ts'
import { storeContract } from '../contract/storeContract.ts'
import { exported } from '../contract/writes.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import type { GraphStore } from '../store.ts'
import { Connection, type Parameters, type Run } from './driver.ts'
import { LARGEST_IN_ONE } from './firstImport.ts'
import { neo4jAvailable } from './local/availability.ts'
import { type LocalNeo4j, startNeo4j } from './local/start.ts'
import { emptyDatabase, neo4jUnderTest } from './neo4jUnderTest.ts'
import { openNeo4j } from './openStore.ts'

/** A connection that loses the answer to its first attempt at each write. */
class Forgetful extends Connection {
  override async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await super.write(work)
    return super.write(work)
  }
}

const version = '5.26.30'
const available = await neo4jAvailable(version)

if (!available.ok) {
  test('the store in Neo4j', () => {
    console.log(`NOT RUN: the store in Neo4j ${version}: ${available.why}`)
  })
} else {
  describe('the store in Neo4j', () => {
    let server: LocalNeo4j
    beforeAll(async () => {
      server = await startNeo4j({ version, fastStart: true, keepPlans: true })
    }, 240_000)
    afterAll(() => server?.stop())

    const byHand = async (text: string, parameters?: Parameters) => {
      const connection = new Connection(server)
      await connection.writeAlone(text, parameters)
      const rows = await connection.read('MATCH (n) RETURN count(n) AS nodes')
      await connection.close()
      return Number(rows[0]?.nodes)
    }
    const openEmpty = async (): Promise<GraphStore> => {
      await emptyDatabase(server)
      return openNeo4j(server)
    }
    const openSample = async () => {
      const store = await openEmpty()
      const { statements, keys } = sampleStatements()
      await store.write([change(statements.operations)])
      return { store, statements, key: (name: string) => keys[name] as string }
    }

    storeContract(
      neo4jUnderTest(() => server),
      { graphs: 50 },
    )

    describe('opening', () => {
      test('refuses a database that holds something else, and leaves it alone', async () => {
        await emptyDatabase(server)
        await byHand("CREATE (:Movie {title: 'The Trial'})")
        await expect(openNeo4j(server)).rejects.toThrow(/not Dalil's \(a node with the label Movie\)/)
        expect(await byHand('RETURN 1')).toBe(1)
      })

      test('refuses what a newer Dalil wrote', async () => {
        await (await openEmpty()).close()
        await byHand('CREATE (:Dalil {schema: 99})')
        await expect(openNeo4j(server)).rejects.toThrow(/newer Dalil \(schema 99/)
      })

      test('brings a database of the version before up to date', async () => {
        const { store, key } = await openSample()
        await store.write([change([{ op: 'remove', key: key('lawyer') }])])
        await store.close()
        await byHand('MATCH (e:Entity) REMOVE e.born')
        await byHand(
          `MATCH (c:Claim) SET c.row = replace(c.row, ',"since":' + toString(c.since), '') REMOVE c.since`,
        )
        await byHand('MATCH (c:Change) REMOVE c.shown')
        await byHand('MATCH (d:Edit) DELETE d')
        await byHand('MATCH (d:Dalil) SET d.schema = 2')
        const again = await openNeo4j(server)
        expect(await again.verify()).toEqual([])
        const reader = again.as({ name: 'test', role: 'owner', level: 2 })
        expect((await reader.history({ of: [key('first')], first: 5 })).get(key('first'))?.total).toBe(2)
        await again.close()
      })

      test.each([
        ['a wrong password', { password: 'not the password' }, /Correct NEO4J_USER and NEO4J_PASSWORD/],
        ['no server', { uri: 'bolt://127.0.0.1:1' }, /No Neo4j server answers at bolt:\/\/127.0.0.1:1/],
        ['no address', { uri: 'http://127.0.0.1' }, /no address of a Neo4j server/],
        ['an unknown database', { database: 'elsewhere' }, /no database "elsewhere"/],
      ])('says in a sentence what to do about %s', async (_name, wrong, sentence) => {
        await expect(openNeo4j({ ...server, ...wrong })).rejects.toThrow(sentence)
      })
    })

    describe('verification', () => {
      test.each([
        ['a property that a read filters on', 'MATCH (e:Case) SET e.outcome_0 = ["inadmissible"]'],
        ['a label', 'MATCH (e:Person) SET e:Suspect'],
        ['an id', 'MATCH (i:Id {id: "person:lawyer"}) DELETE i'],
        ['an id of nothing', 'CREATE (:Id {id: "case:ghost", key: "ghost", lo: 0, hi: 2})'],
        ['the level of a link', 'MATCH ()-[r:COUNSEL]->() SET r.seen = 0, r.note = "x"'],
        [
          'the ends of a link',
          'MATCH (a)-[r:COUNSEL]->(b) CREATE (b)-[s:COUNSEL]->(a) WITH r, s, properties(r) AS was DELETE r SET s = was',
        ],
        ['the source of a claim', 'MATCH (c:Claim)-[r:SAID_BY]->() DELETE r'],
        ['a claim', 'MATCH (c:Claim) WITH c LIMIT 1 DETACH DELETE c'],
        ['a change', 'MATCH (c:Change) SET c.body = replace(c.body, "putEntity", "putNothing")'],
      ])('notices that %s was changed by hand', async (_name, tampering) => {
        const { store } = await openSample()
        expect(await store.verify()).toEqual([])
        await byHand(tampering)
        expect(await store.verify()).not.toEqual([])
        await store.close()
      })
    })

    test('an import into an empty store that died is forgotten by the next write', async () => {
      const store = await openEmpty()
      const operations = randomGraph(randomFrom(3), 4)
      await store.write([change(operations)])
      const rows = await exported(store)
      await store.close()
      const again = await openEmpty()
      await byHand("CREATE (e:Staged:Case {key: 'half'})<-[:SAID_BY]-(:Claim {key: 'half'})")
      await byHand("CREATE (:Id {id: 'case:half', key: 'half', lo: 0, hi: 2})")
      await again.write([change(operations)])
      expect(await exported(again)).toEqual(rows)
      expect(await again.verify()).toEqual([])
      await again.close()
    })

    test('a large import into an empty store, staged in many transactions, gives what one would give', async () => {
      const operations = randomGraph(randomFrom(11), 700)
      const store = await openEmpty()
      const [receipt] = await store.write([change(operations)])
      const { entities = 0, links = 0, claims = 0 } = receipt?.added ?? {}
      expect(entities + links + claims).toBeGreaterThan(LARGEST_IN_ONE)
      const folder = mkdtempSync(join(tmpdir(), 'dalil-test-'))
      const embedded = openSqlite({ folder })
      await embedded.write([change(operations)])
      expect(await exported(store)).toEqual(await exported(embedded))
      expect(await store.verify()).toEqual([])
      await Promise.all([store.close(), embedded.close()])
      rmSync(folder, { recursive: true })
    })

    test('a write whose answer was lost is not written twice, and is answered as if it had come', async () => {
      await emptyDatabase(server)
      const store = await openNeo4j(server, (options) => new Forgetful(options))
      const [receipt] = await store.write([change(sampleStatements().statements.operations)])
      expect(receipt).toMatchObject({ seq: 1, repeated: false, removed: 0 })
      expect(receipt?.effective.length).toBeGreaterThan(0)
      expect((await store.head()).seq).toBe(1)
      await store.close()
    })

    test('an export is of one moment, and whoever reads it may write meanwhile', async () => {
      const { store, statements, key } = await openSample()
      statements.fact(key('first'), 'subject', 'two\u2028lines', said(key('open')))
      await store.write([change(statements.operations)])
      const before = await exported(store)
      const during: string[] = []
      for await (const row of store.exportRows()) {
        if (during.length === 0) await store.write([change([{ op: 'remove', key: key('lawyer') }])])
        during.push(row)
      }
      expect(during).toEqual(before)
      await store.close()
    })

    test('a read is one query', async () => {
      const { store, key } = await openSample()
      const reader = store.as({ name: 'test', role: 'reader', level: 0 })
      const filter = { linkedTo: [{ anyOf: [{ key: key('country') }] }] }
      const reads = [
        () => reader.entities([key('first'), 'case:none']),
        () => reader.list({ kind: 'case', filter, first: 5 }),
        () =>
          reader.facets({
            kind: 'case',
            filter,
            facets: [
              { name: 'outcome', property: 'outcome' },
              { name: 'year', yearOf: 'decided' },
            ],
            first: 5,
          }),
        () => reader.links({ of: [key('first'), key('country')], first: 5 }),
        () => reader.claims({ about: [key('first'), key('country')], first: 5 }),
        () => reader.search({ text: 'lawyer', first: 5 }),
      ]
      for (const read of reads) {
        const before = store.queries
        await read()
        expect(store.queries - before).toBe(1)
      }
      await store.close()
    })
  })
}

test('no property or attribute takes the name of a column', () => {
  const columns =
    /^(key|kind|level|seq|views|id|label|order|from|to|claimLevel|seen|fromOrder|toOrder|standing)$|_/
  for (const { properties } of Object.values(entityKinds))
    for (const name of Object.keys(properties)) expect(name).not.toMatch(columns)
  for (const { attributes } of Object.values(linkKinds))
    for (const name of Object.keys(attributes)) expect(name).not.toMatch(columns)
})
