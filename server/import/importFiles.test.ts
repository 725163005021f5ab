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

describe('levels in files', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  const see = (level: 0 | 1 | 2) => store.as({ name: 'test', role: 'reader', level })
  const entity = async (id: string, level: 0 | 1 | 2 = 0) => (await see(level).entities([id])).get(id)
  const made = (id: string, rest: string) =>
    fileOf(
      `id: ${id}\ntitle: ${id}\nstate: KAZ\nbody: CAT\n${rest}\nsources:\n  - id: 1\n    title: Page of ${id}\n    publisher: P\n    kind: press\n    url: https://example.org/${id}\n`,
      `/tmp/${id}.yaml`,
    )
  const victim = 'victims:\n  - person: shared-person\n    name: Shared Person'
  const restricted = (text: string) => `level: restricted\n${text}`

  beforeEach(async () => {
    store = await body.open()
    await importFiles(readFiles(['seed/institutions']), store)
  })
  afterEach(() => body.close())

  it.each([
    ['the public case first', ['open-case', 'closed-case']],
    ['the restricted case first', ['closed-case', 'open-case']],
  ])('show a person who is in a public and a restricted case, %s', async (_name, order) => {
    const files = order.map((id) => made(id, id === 'closed-case' ? restricted(victim) : victim))
    await importFiles(files, store)
    expect((await entity('person:shared-person'))?.label).toBe('Shared Person')
    expect(await entity('case:closed-case')).toBeUndefined()
    const key = (await entity('person:shared-person'))?.key as string
    expect((await see(0).degrees([key])).get(key)).toEqual([{ kind: 'VICTIM', direction: 'OUT', count: 1 }])
  })

  it('hide what is already stored where a file raises them, and show that beforehand', async () => {
    const event = 'events:\n  - type: arrest\n    what: A quiet arrest'
    await importFiles([made('open-case', event)], store)
    const raised = [made('open-case', restricted(event))]
    const shown = await importFiles(raised, store, { dryRun: true })
    expect(shown.receipts[0]?.changed).toBeGreaterThan(3)
    await importFiles(raised, store)
    expect(await entity('case:open-case')).toBeUndefined()
    expect((await see(0).list({ kind: 'event', first: 5 })).total).toBe(0)
    expect((await see(2).list({ kind: 'event', first: 5 })).total).toBe(1)
    expect(await store.verify()).toEqual([])
  })

  it('hide claims of a source that the file hides, though others name it in public', async () => {
    const shared = 'https://example.org/shared'
    const withSource = (id: string, level: string) =>
      fileOf(
        `id: ${id}\ntitle: ${id}\nstate: KAZ\nbody: CAT\nnotes:\n  - about: subject\n    text: said of ${id}\n    source: 2\nsources:\n  - {id: 1, title: One, publisher: P, kind: press, url: "https://example.org/${id}"}\n  - {id: 2, title: Two, publisher: P, kind: press, url: "${shared}"${level}}\n`,
        `/tmp/${id}.yaml`,
      )
    await importFiles([withSource('aa-case', '')], store)
    await importFiles([withSource('bb-case', ', level: restricted')], store)
    const notes = async (id: string, level: 0 | 2) =>
      (await entity(id, level))?.facts.filter(({ property }) => property === 'note.subject').length
    expect([
      await notes('case:aa-case', 0),
      await notes('case:bb-case', 0),
      await notes('case:bb-case', 2),
    ]).toEqual([1, 0, 1])
  })

  it('let no public claim name what is hidden', async () => {
    const rest = [
      'victims:',
      '  - person: hidden-informant',
      '    name: Hidden Informant',
      '    level: restricted',
      '  - person: open-person',
      '    name: Open Person',
      '    possibly_same_as: hidden-informant',
      'events:',
      '  - id: secret-meeting',
      '    type: other',
      '    what: A secret meeting',
      '    level: restricted',
      '  - type: arrest',
      '    what: An arrest',
      '    after: secret-meeting',
    ].join('\n')
    await importFiles([made('open-case', rest)], store)
    const everything = async (level: 0 | 2) => {
      const keys = ['case:open-case', 'person:open-person']
      const found = [...(await see(level).entities(keys)).values()]
      const links = await see(level).links({ of: found.map(({ key }) => key), first: 50 })
      return JSON.stringify([found, [...links]])
    }
    expect(await everything(2)).toMatch(/hidden-informant[\s\S]*secret-meeting/)
    expect(await everything(0)).not.toMatch(/hidden-informant|secret-meeting/)
  })

  it('hide committee members and cited decisions that only a restricted case names', async () => {
    const rest =
      'opinions:\n  - kind: dissenting\n    members:\n      - person: yy-member\n        name: Y. Member\ncites:\n  - body: CAT\n    numbers: ["999/2001"]\n    name: Secretcited v. Nowhere\n    locator: para. 1\ncites_general_comments:\n  - body: CAT\n    number: 77\n    locator: para. 2\nviolations:\n  - articles: [UNCAT 19(4)]'
    await importFiles([made('closed-case', restricted(rest))], store)
    for (const id of ['person:yy-member', 'decision:cat-999-2001', 'comment:cat-77', 'article:UNCAT 19(4)'])
      expect([id, await entity(id), (await entity(id, 2))?.id]).toEqual([id, undefined, id])
    expect((await see(0).search({ text: 'Secretcited', first: 5 })).hits).toEqual([])
  })
})
