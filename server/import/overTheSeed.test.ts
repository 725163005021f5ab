import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Receipt } from '../store/changeSet.ts'
import { openSqlite } from '../store/sqlite/openStore.ts'
import type { GraphStore, Link } from '../store/store.ts'
import { collectFiles, readFiles } from './collectFiles.ts'
import { importFiles } from './importFiles.ts'
import { describeProblem } from './problems.ts'
import { importer } from './stored.ts'

const extra = `institutions:
  - {id: further-court, kind: court, name: Further Court, country: KAZ, part_of: kaz-supreme-court, source: https://example.org/}
  - {id: FURTHER, kind: ngo, name: Further, part_of: KIBHRRL, source: https://example.org/}
  - {id: further-police, kind: police, name: Further Police, country: KAZ, source: https://example.org/}
places:
  - {id: further-town, name: Further Town, country: KAZ}
`
const furtherCase = `id: further-v-kazakhstan
title: Further v. Kazakhstan
state: KAZ
body: CCPR
numbers: [9999/2020]
violations:
  - articles: [ICCPR 7]
places: [further-town]
counsel:
  - {person: anastasia-miller, name: Anastassija Miller, org: FURTHER}
cites:
  - {case: gerasimov-v-kazakhstan, body: CAT, numbers: [433/2010], locator: para. 7}
  - {body: CAT, numbers: [434/2010], locator: para. 8}
events:
  - {id: first, type: torture, what: Beaten in the cell}
  - {id: second, type: torture, what: Beaten in the yard, place: further-town}
domestic:
  - {id: hearing, institution: further-court, what: Rejected the complaint, result: rejected}
  - {id: police, institution: further-police, what: Closed the file}
sources:
  - {id: 1, title: Views, publisher: OHCHR, kind: decision, url: https://example.org/further}
`

describe('importing over a store that holds the seed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-over-seed-'))
  const casePath = join(folder, 'more', 'cases', 'KAZ', 'further-v-kazakhstan.yaml')
  let store: GraphStore
  beforeAll(async () => {
    store = openSqlite({ folder: join(folder, 'store') })
    await importFiles(readFiles(['seed']), store)
    mkdirSync(join(casePath, '..'), { recursive: true })
    writeFileSync(casePath, furtherCase)
    writeFileSync(join(folder, 'more', 'institutions-extra.yaml'), extra)
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const reader = () => store.as(importer)
  const keyOf = async (id: string) => (await reader().entities([id])).get(id)?.key as string
  async function linksOf(id: string): Promise<Link[]> {
    const key = await keyOf(id)
    return (await reader().links({ of: [key], first: 1000 })).get(key)?.items ?? []
  }
  async function take(path: string): Promise<Receipt[]> {
    const { problems, receipts } = await importFiles(readFiles([path]), store)
    expect(problems.map(describeProblem)).toEqual([])
    return receipts
  }

  it('takes a folder with cases and several registries in one file, registries first', async () => {
    expect(collectFiles([join(folder, 'more')]).map((path) => path.slice(folder.length))).toEqual([
      '/more/institutions-extra.yaml',
      '/more/cases/KAZ/further-v-kazakhstan.yaml',
    ])
    const receipts = await take(join(folder, 'more'))
    expect(receipts.map(({ added }) => added.entities > 0)).toEqual([true, true])
    const heard = (await linksOf('case:further-v-kazakhstan')).filter(({ kind }) => kind === 'HEARD')
    expect(heard.map(({ to }) => to).toSorted()).toEqual(
      [await keyOf('court:further-court'), await keyOf('state:further-police')].toSorted(),
    )
    const wholes = async (id: string) =>
      (await linksOf(id)).filter(({ kind }) => kind === 'PART_OF').map(({ to }) => to)
    expect(await wholes('court:further-court')).toEqual([await keyOf('court:kaz-supreme-court')])
    expect(await wholes('org:FURTHER')).toEqual([await keyOf('org:KIBHRRL')])
  })

  it('knows a person by the id, however the name is spelled', async () => {
    const person = (await reader().entities(['person:anastasia-miller'])).get('person:anastasia-miller')
    expect(person?.names.map(({ text }) => text)).toContain('Anastassija Miller')
    expect(
      (await linksOf('person:anastasia-miller')).filter(({ kind }) => kind === 'COUNSEL').length,
    ).toBeGreaterThan(1)
  })

  it('takes a changed version: what is new comes, what was removed stays away, the order is the new one', async () => {
    const incident = (links: Link[], id: string) =>
      links.find(({ kind, to }) => kind === 'INCIDENT' && to === id)
    const [first, second] = [
      await keyOf('event:further-v-kazakhstan.event-first'),
      await keyOf('event:further-v-kazakhstan.event-second'),
    ]
    const police = (await linksOf('case:further-v-kazakhstan')).find(
      ({ attributes }) => attributes.what === 'Closed the file',
    )
    const operations = [{ op: 'remove', key: police?.key as string }] as const
    await store.write([{ id: 'no-police', author: 'editor', reason: 'Not that case', operations }])
    const changed = furtherCase.replace(
      /events:[\s\S]*?domestic:/,
      `events:
  - {id: second, type: torture, what: Beaten in the yard, place: further-town}
  - {id: first, type: torture, what: Beaten in the cell}
  - {id: third, type: torture, what: Beaten in the car}
domestic:`,
    )
    writeFileSync(join(folder, 'changed.yaml'), changed)
    const [receipt] = await take(join(folder, 'changed.yaml'))
    expect(receipt?.added.entities).toBe(1)
    const links = await linksOf('case:further-v-kazakhstan')
    expect(links.some(({ key }) => key === police?.key)).toBe(false)
    expect([first, second].map((key) => incident(links, key)?.attributes.position)).toEqual([1, 0])
    expect(await store.verify()).toEqual([])
  })

  it('refuses a case that gives numbers of another as those of a stored one', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), furtherCase.replace('numbers: [433/2010]', 'numbers: [1/2001]'))
    const { problems } = await importFiles(readFiles([join(folder, 'wrong.yaml')]), store)
    expect(problems.map(({ path }) => path)).toEqual(['cites[0].numbers'])
  })
})
