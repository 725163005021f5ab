import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { exported } from '../store/contract/writes.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'
import { readFiles } from './collectFiles.ts'
import { importFiles } from './importFiles.ts'
import { type ReadFile, readSeedFile } from './readSeedFile.ts'

const GERASIMOV = 'seed/cases/KAZ/gerasimov-v-kazakhstan.yaml'
const fileOf = (text: string, name = '/tmp/case.yaml'): ReadFile => readSeedFile(name, Buffer.from(text))
const gerasimov = readFileSync(GERASIMOV, 'utf8')

describe('importing files', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  const owner = () => store.as({ name: 'test', role: 'owner', level: 2 })

  beforeEach(async () => {
    store = await body.open()
    await importFiles(readFiles(['seed/institutions']), store)
  })
  afterEach(() => body.close())

  it('changes nothing the second time, nor with every key in another place', async () => {
    await importFiles([fileOf(gerasimov)], store)
    const before = await exported(store)
    const again = await importFiles([fileOf(gerasimov)], store)
    expect(again.receipts).toMatchObject([{ repeated: true, effective: [] }])
    const backwards = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(backwards)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, backwards(inner)]),
            )
          : value
    const shuffled = await importFiles(
      [
        fileOf(
          stringify(backwards(parse(gerasimov)), {
            defaultStringType: 'QUOTE_DOUBLE',
            defaultKeyType: 'PLAIN',
          }),
        ),
      ],
      store,
    )
    expect(shuffled.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(shuffled.receipts.flatMap(({ effective }) => effective)).toEqual([])
    expect(await exported(store)).toEqual(before)
  })

  it('says beforehand exactly what it then does, and writes nothing while saying', async () => {
    const before = await exported(store)
    const shown = await importFiles([fileOf(gerasimov)], store, { dryRun: true })
    expect(await exported(store)).toEqual(before)
    const done = await importFiles([fileOf(gerasimov)], store)
    expect(shown.receipts.map(({ effective }) => effective)).toEqual(
      done.receipts.map(({ effective }) => effective),
    )
    expect(done.receipts[0]?.added.entities).toBeGreaterThan(20)
  })

  it('refuses a batch whole for one bad file, and says everything that is wrong', async () => {
    const before = await exported(store)
    const bad = gerasimov
      .replace('body: CAT', 'body: CATS')
      .replace('"2012-05-24"', '"2012-02-30"')
      .replace('state: KAZ', 'state: XXX')
    const { problems, receipts } = await importFiles([fileOf(gerasimov), fileOf(bad, '/tmp/bad.yaml')], store)
    const errors = problems.filter(({ severity, file }) => severity === 'error' && file === '/tmp/bad.yaml')
    expect(errors.map(({ path, line }) => [path, line])).toEqual(
      expect.arrayContaining([
        ['state', 3],
        ['body', 4],
        ['decided', 10],
      ]),
    )
    expect(receipts).toEqual([])
    expect(await exported(store)).toEqual(before)
  })

  it('leaves nothing of a file lying: every value is found in a claim', async () => {
    await importFiles([fileOf(gerasimov)], store)
    const said = (await exported(store)).join('\n')
    const texts: string[] = []
    const walk = (value: unknown, key: string): void => {
      if (Array.isArray(value)) for (const item of value) walk(item, key)
      else if (value && typeof value === 'object')
        for (const [name, inner] of Object.entries(value)) walk(inner, name)
      else if (typeof value === 'string' && !['id', 'after', 'source', 'org', 'script'].includes(key))
        texts.push(value)
    }
    walk(parse(gerasimov), '')
    const missing = texts.filter((text) => !said.includes(JSON.stringify(text).slice(1, -1)))
    expect(missing).toEqual([])
  })

  it('lets the case take the place of a decision that others had cited', async () => {
    const citing = gerasimov
      .replace('247/2004', '111/2011')
      .replace('A.A. v. Azerbaijan', 'Later v. Kazakhstan')
    await importFiles([fileOf(citing)], store)
    const counts = await owner().counts()
    expect([counts.get('citedDecision'), counts.get('case')]).toEqual([1, 1])
    const arriving = gerasimov
      .replace('id: gerasimov-v-kazakhstan', 'id: later-v-kazakhstan')
      .replace('"433/2010"', '"111/2011"')
      .replace(/cites:[\s\S]*?cites_general_comments:/, 'cites_general_comments:')
      .replace('  cites: [15]\n', '')
    const { problems } = await importFiles([fileOf(arriving)], store)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const after = await owner().counts()
    expect([after.get('citedDecision'), after.get('case')]).toEqual([0, 2])
    const key = (await owner().entities(['case:later-v-kazakhstan'])).get('case:later-v-kazakhstan')
      ?.key as string
    const mentions = (await owner().links({ of: [key], kinds: ['MENTIONS'], direction: 'IN', first: 5 })).get(
      key,
    )
    expect(mentions?.items.map(({ attributes }) => attributes.citedParagraph)).toEqual(['para. 6.4'])
    expect(await store.verify()).toEqual([])
  })

  it('keeps a restricted case, and all that is only in it, from the public', async () => {
    await importFiles([fileOf(gerasimov.replace('subject: >-', 'level: restricted\nsubject: >-'))], store)
    const reader = store.as({ name: 'test', role: 'reader', level: 0 })
    expect((await reader.counts()).get('case')).toBe(0)
    for (const kind of ['event', 'remedy', 'measure', 'person'] as const)
      expect([
        kind,
        (await reader.list({ kind, first: 10 })).items.filter(({ label }) =>
          /Gerasimov|torture/i.test(label),
        ),
      ]).toEqual([kind, []])
    expect((await reader.search({ text: 'Gerasimov', first: 5 })).hits).toEqual([])
    expect((await reader.search({ text: 'Gerasimov', kinds: ['source'], first: 5 })).hits).toEqual([])
    expect((await owner().counts()).get('case')).toBe(1)
  })

  it('keeps a vague date and a passage as they are written', async () => {
    const passage = gerasimov.replace(
      'date: "2013-11"\n',
      'date: "2013-11"\n    quote: Слово в слово.\n    language: ru\n',
    )
    await importFiles([fileOf(passage)], store)
    const key = (await owner().entities(['case:gerasimov-v-kazakhstan'])).get('case:gerasimov-v-kazakhstan')
      ?.key as string
    const heard = (await owner().links({ of: [key], kinds: ['HEARD'], first: 9 }))
      .get(key)
      ?.items.find(({ attributes }) => attributes.amount === 2_000_000 && attributes.date === '2013-11')
    const claims = (await owner().claims({ about: [heard?.key as string], property: 'date', first: 5 })).get(
      heard?.key as string,
    )?.items
    expect(claims).toMatchObject([{ value: '2013-11', quote: 'Слово в слово.', language: 'ru' }])
  })
})
