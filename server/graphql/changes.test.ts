import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingOf } from '../../tests/askGraphql.ts'
import { change, page, said, sampleStatements } from '../store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'

/** What entered the record in a month, and by whom. */
const LAST_MONTH = `query ($since: EDTF, $until: EDTF, $kinds: [EntityKind!]) {
  changes(filter: { since: $since, until: $until, kinds: $kinds }) { totalCount nodes { at author reason
    things { totalCount nodes { did entityKind linkKind entity { id } link { id } sentence
      statements { totalCount nodes { did property before after claim { value } sentence } } } } } } }`

type Sentences = { sentence: string; statements: { nodes: { sentence: string }[] } }
type Answer = {
  changes: {
    totalCount: number
    nodes: { at: string; author: string | null; things: { totalCount: number; nodes: Sentences[] } }[]
  }
}

describe('changes', () => {
  const body = sqliteUnderTest()
  const { statements, keys } = sampleStatements()
  const today = new Date().toISOString().slice(0, 7)
  let store: GraphStore
  const asking = (level: 0 | 2, role: 'reader' | 'analyst') => askingOf(store, { name: 'test', role, level })

  beforeAll(async () => {
    store = await body.open()
    await store.write([change(statements.operations)])
    const more = sampleStatements().statements
    const guest = more.entity('person', 'guest')
    more.name(guest, 'Guest', 'asPrinted', said(page(more, 'open'), { locator: 'para. 3' }))
    more.link('VICTIM', guest, keys.first as string, said(page(more, 'open')))
    await store.write([change(more.operations)])
    await store.write([change([{ op: 'remove', key: keys.lawyer as string }])])
  })
  afterAll(() => body.close())

  it('say in one query what entered the record in a month, in sentences', async () => {
    const { changes } = await asking(0, 'reader').ask<Answer>(LAST_MONTH, { since: today, until: today })
    expect(changes.totalCount).toBe(2)
    const [newest] = changes.nodes
    expect(newest).toMatchObject({ author: null, reason: null })
    expect(newest?.things.nodes.map(({ sentence }) => sentence)).toEqual([
      'Added the person Guest.',
      'Added: Guest is a victim in First v. Aland.',
    ])
    expect(newest?.things.nodes[0]?.statements.nodes.map(({ sentence }) => sentence)).toEqual([
      'id: person:guest (The editors of this record).',
      'name: Guest (Page open, para. 3).',
    ])
    expect(JSON.stringify(changes)).not.toContain('Lawyer')
  })

  it('say by whom to analysts, and what was taken out to those who see everything', async () => {
    const { changes } = await asking(2, 'analyst').ask<Answer>(LAST_MONTH)
    const [newest] = changes.nodes
    expect(newest).toMatchObject({ author: 'tester', reason: 'A test' })
    expect(newest?.things.nodes.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'Took out the person Ada Lawyer.',
        'Took out: something taken out since was counsel in First v. Aland.',
      ]),
    )
  })

  it('are found by month and kind, and none where there are none', async () => {
    const count = async (variables: Record<string, unknown>) =>
      (await asking(0, 'reader').ask<Answer>(LAST_MONTH, variables)).changes.totalCount
    expect(await count({ until: '1999' })).toBe(0)
    expect(await count({ until: '1969-12-31' })).toBe(0)
    expect(await count({ since: '9999' })).toBe(0)
    expect(await count({ since: '1999', kinds: ['case'] })).toBe(1)
    expect(await count({ kinds: ['court'] })).toBe(0)
  })

  it('of an entity tell of it and its links alone', async () => {
    const { node } = await asking(0, 'reader').ask<{ node: { history: Answer['changes'] } }>(
      '{ node(id: "case:first-v-aland") { ... on Case { history { totalCount nodes { at things { totalCount nodes { sentence } } } } } } }',
    )
    expect(node.history.totalCount).toBe(2)
    expect(node.history.nodes[0]?.things.nodes).toEqual([
      { sentence: 'Added: Guest is a victim in First v. Aland.' },
    ])
  })

  it('have cursors that say nothing of how many there are', async () => {
    const { changes } = await asking(0, 'reader').ask<{ changes: { edges: { cursor: string }[] } }>(
      '{ changes { edges { cursor } } }',
    )
    for (const { cursor } of changes.edges)
      expect(Buffer.from(cursor, 'base64url').toString()).toMatch(/^\["[\w-]{22}"\]$/)
  })
})
