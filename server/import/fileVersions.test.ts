import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exported } from '../store/contract/writes.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'
import { readFiles } from './collectFiles.ts'
import { importFiles } from './importFiles.ts'
import { readSeedFile } from './readSeedFile.ts'
import { describeReceipt } from './report.ts'
import { importer } from './stored.ts'

const aCase = (id: string, more: string, level = '') =>
  readSeedFile(
    `${id}.yaml`,
    Buffer.from(`id: ${id}
title: ${id} v. Kazakhstan
state: KAZ
body: CCPR
${level}${more}
sources:
  - {id: 1, title: Views, publisher: OHCHR, kind: decision, url: https://example.org/${id}}
`),
  )
const victim = (person: string, more = '') => `  - person: ${person}\n    name: ${person} Example\n${more}`
const v1 = aCase(
  'one',
  `victims:\n${victim('aa')}${victim('bb')}events:\n  - {type: arrest, what: An arrest}\n`,
)
const v2 = aCase('one', `victims:\n${victim('aa')}`)

describe('a newer version of a file', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  beforeEach(async () => {
    store = await body.open()
    const needed = ['countries', 'places', 'treaties', 'treaty-bodies']
    await importFiles(readFiles(needed.map((name) => `seed/institutions/${name}.yaml`)), store)
  })
  afterEach(() => body.close())
  const see = (level: 0 | 2) => store.as({ name: 'test', role: 'owner', level })
  const there = async (...ids: string[]) => [...(await see(2).entities(ids)).keys()]
  const claimOn = async (id: string, property: string) => {
    const key = (await see(2).entities([id])).get(id)?.key as string
    return (await see(2).claims({ about: [key], property, first: 9 })).get(key)?.items[0]?.key as string
  }
  const edit = (operations: Parameters<GraphStore['write']>[0][0]['operations']) =>
    store.write([{ id: `edit ${Math.random()}`, author: 'editor', reason: 'More is known', operations }])

  it('takes back what only the version before had said, and says so beforehand', async () => {
    await importFiles([v2], store)
    const before = await exported(store)
    await importFiles([v1], store)
    expect(await there('person:aa', 'person:bb')).toEqual(['person:aa', 'person:bb'])
    const { receipts } = await importFiles([v2], store, { dryRun: true })
    const lines = (await Promise.all(receipts.map((one) => describeReceipt(one, store.as(importer))))).flat()
    expect(lines).toEqual(
      expect.arrayContaining([
        '- person:bb',
        '- person:bb VICTIM case:one',
        expect.stringMatching(/^- person:bb name: bb Example \[source:\w+/),
      ]),
    )
    expect(await there('person:bb')).toEqual(['person:bb'])
    await importFiles([v2], store)
    expect(await there('person:aa', 'person:bb')).toEqual(['person:aa'])
    expect((await see(2).list({ kind: 'event', first: 5 })).total).toBe(0)
    const withoutFile = (rows: string[]) => rows.filter((row) => !row.includes('"fileSays"'))
    expect(withoutFile(await exported(store))).toEqual(withoutFile(before))
    expect(await store.verify()).toEqual([])
  })

  it('is known already where it is the last one, and heard where it came before', async () => {
    for (const [file, people] of [
      [v1, 2],
      [v2, 1],
      [v1, 2],
      [v2, 1],
    ] as const) {
      const { receipts } = await importFiles([file], store)
      expect(receipts).toMatchObject([{ repeated: false }])
      expect(await there('person:aa', 'person:bb')).toHaveLength(people)
      const again = await importFiles([file], store)
      expect(again.receipts).toMatchObject([{ repeated: true, effective: [] }])
    }
    expect(await store.verify()).toEqual([])
  })

  it('leaves what another file says too, and what hangs on what others said', async () => {
    await importFiles([v1, aCase('two', `victims:\n${victim('bb')}`)], store)
    await importFiles([v2], store)
    const key = (await see(0).entities(['person:bb'])).get('person:bb')?.key as string
    expect((await see(0).degrees([key])).get(key)).toEqual([{ kind: 'VICTIM', direction: 'OUT', count: 1 }])
    expect(await store.verify()).toEqual([])
  })

  it('leaves what an editor has touched, and does not bring back what one took out', async () => {
    await importFiles([v1], store)
    const [name, also] = [await claimOn('person:bb', 'name'), await claimOn('person:aa', 'name')]
    await edit([
      { op: 'setLevel', key: name, level: 1 },
      { op: 'withdraw', key: also },
    ])
    await importFiles([v2], store)
    expect((await see(2).entities(['person:bb'])).get('person:bb')?.label).toBe('bb Example')
    expect((await see(0).entities(['person:bb'])).get('person:bb')?.label).toBe('Unnamed person')
    await importFiles([v1], store)
    expect((await see(2).entities(['person:aa'])).get('person:aa')?.names).toEqual([])
    expect(await store.verify()).toEqual([])
  })

  it('can be undone', async () => {
    await importFiles([v1], store)
    const before = await exported(store)
    const { receipts } = await importFiles([v2], store)
    await store.write([
      {
        id: 'undo',
        author: 'editor',
        reason: 'Too early',
        operations: [],
        intents: [{ intent: 'revert', change: receipts[0]?.id as string, level: 2 }],
      },
    ])
    expect(await exported(store)).toEqual(before)
    expect(await store.verify()).toEqual([])
  })

  it('in public opens what a restricted file had named first, but nothing that an editor hid', async () => {
    await importFiles(
      [aCase('closed', `victims:\n${victim('aa')}${victim('bb')}`, 'level: restricted\n')],
      store,
    )
    await importFiles([aCase('open', `victims:\n${victim('aa')}`)], store)
    expect([...(await see(0).entities(['person:aa', 'person:bb'])).keys()]).toEqual(['person:aa'])
    const key = (await see(0).entities(['person:aa'])).get('person:aa')?.key as string
    expect((await see(0).degrees([key])).get(key)).toEqual([{ kind: 'VICTIM', direction: 'OUT', count: 1 }])
    await edit([{ op: 'setLevel', key, level: 1 }])
    await importFiles([aCase('third', `victims:\n${victim('aa')}`)], store)
    expect(await there('person:aa')).toEqual(['person:aa'])
    expect((await see(0).entities(['person:aa'])).size).toBe(0)
    expect(await store.verify()).toEqual([])
  })
})
