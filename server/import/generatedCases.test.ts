import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type LevelName, levelOf } from '../../schema/levels.ts'
import type { Operation } from '../store/changeSet.ts'
import { exported } from '../store/contract/writes.ts'
import { openSqlite } from '../store/sqlite/openStore.ts'
import type { GraphStore } from '../store/store.ts'
import { readFiles } from './collectFiles.ts'
import { generatedCase, type Loose, type Pools } from './generatedCases.ts'
import { importFiles } from './importFiles.ts'
import { describeProblem, isError } from './problems.ts'
import { type ReadFile, readSeedFile } from './readSeedFile.ts'

const idsOf = (registry: string): string[] =>
  (parse(readFileSync(`seed/institutions/${registry}.yaml`, 'utf8')) as { id: string }[])
    .slice(0, 6)
    .map(({ id }) => id)
const pools: Pools = {
  courts: idsOf('courts'),
  bodies: idsOf('state-bodies'),
  organisations: idsOf('organisations'),
  places: idsOf('places'),
}

const fileOf = (data: Loose): ReadFile =>
  readSeedFile(
    `${data.id}.yaml`,
    Buffer.from(stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })),
  )

/** Two files, of which the second may cite the first. */
const twoCases = fc
  .tuple(generatedCase('generated-a', pools), generatedCase('generated-bc', pools))
  .map(([a, b]): [Loose, Loose] => {
    if (!a.numbers || !b.cites) return [a, b]
    const citation = { case: a.id, body: a.body, numbers: a.numbers, locator: 'para. 1' }
    return [a, { ...b, cites: [...(b.cites as Loose[]), citation] }]
  })

describe('case files that nobody has seen', () => {
  let base: string
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'dalil-generated-'))
    const store = openSqlite({ folder: join(base, 'institutions') })
    await importFiles(readFiles(['seed/institutions']), store)
    await store.close()
  })
  afterAll(() => rmSync(base, { recursive: true, force: true }))

  let copies = 0
  async function inFreshStore(use: (store: GraphStore) => Promise<void>): Promise<void> {
    const folder = join(base, `copy-${copies++}`)
    cpSync(join(base, 'institutions'), folder, { recursive: true })
    const store = openSqlite({ folder })
    try {
      await use(store)
    } finally {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }

  it('are taken whole, once, as said beforehand, and nothing of them is lost or seen by more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(twoCases, (cases) =>
        inFreshStore(async (store) => {
          const files = cases.map(fileOf)
          const shown = await importFiles(files, store, { dryRun: true })
          expect(shown.problems.filter(isError).map(describeProblem)).toEqual([])
          const done = await importFiles(files, store)
          expect(done.receipts.map(({ effective }) => effective)).toEqual(
            shown.receipts.map(({ effective }) => effective),
          )
          const again = await importFiles(files, store)
          expect(again.receipts.flatMap(({ effective }) => effective)).toEqual([])
          const rows = await exported(store)
          const [said, claims] = [rows.join('\n'), claimsIn(rows)]
          for (const data of cases) {
            expect(textsIn(data).filter((text) => !isSaid(text, said))).toEqual([])
            expect(leaksOf(data, claims)).toEqual([])
          }
          expect(await store.verify()).toEqual([])
        }),
      ),
      { numRuns: 8, endOnFailure: true },
    )
  })

  it('speak of the case by a page that nothing refers to, and by a place that no field takes', () =>
    inFreshStore(async (store) => {
      const page = { publisher: 'A', kind: 'index', title: 'Index of decisions' }
      const data: Loose = {
        id: 'generated-a',
        title: 'A',
        state: 'KAZ',
        body: 'CCPR',
        cites: [{ name: 'B v. C', locator: 'para. 2' }],
        locators: { cites: 'the footnotes' },
        sources: [
          { ...page, id: 1, url: 'https://example.org/1' },
          { ...page, id: 2, url: 'https://example.org/2', title: 'Index of decisions, entry 5' },
        ],
      }
      expect((await importFiles([fileOf(data)], store)).problems).toEqual([])
      const claims = claimsIn(await exported(store))
      const about = claims.find(({ value }) => value === 'case:generated-a')?.about
      expect(claims).toContainEqual(expect.objectContaining({ about, property: null, locator: 'entry 5' }))
      expect(claims).toContainEqual(
        expect.objectContaining({ about, property: 'note.cites', value: 'the footnotes' }),
      )
    }))
})

type ClaimRow = Extract<Operation, { op: 'putClaim' }>
/** The claims of an export, each at the level of its source where that is higher. */
function claimsIn(rows: readonly string[]): ClaimRow[] {
  const operations = rows.map((row) => JSON.parse(row) as Operation)
  const levels = new Map(operations.map((row) => [row.key, row.op === 'putEntity' ? row.level : 0]))
  return operations
    .filter((row) => row.op === 'putClaim')
    .map((row) => ({ ...row, level: Math.max(row.level, levels.get(row.source) ?? 0) as ClaimRow['level'] }))
}

/** Names of fields, and words for what is kept as a number. */
const notTexts = ['field', 'level', 'script']

function textsIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => textsIn(inner, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name))
  return typeof value === 'string' && !notTexts.includes(key) ? [value] : []
}

/** The title of an index and its entry are told apart. */
const isSaid = (text: string, said: string): boolean =>
  [text, ...text.split(', ')].some((part) => said.includes(JSON.stringify(part).slice(1, -1)))

/** Texts that stand in a claim of a lower level than the entry or the file that they are from. */
function leaksOf(data: Loose, claims: readonly ClaimRow[]): string[] {
  const fileLevel = data.level
  return Object.entries(data)
    .flatMap(([key, entries]) =>
      Array.isArray(entries) ? entries.map((entry: unknown) => ({ key, entry })) : [],
    )
    .filter(({ entry }) => (entry as Loose).url !== 'https://example.org/shared')
    .flatMap(({ key, entry }) => {
      const own = typeof entry === 'object' && entry !== null ? (entry as Loose).level : undefined
      const given = key === 'sources' && own ? [own] : [fileLevel, own]
      const level = Math.max(...given.map((name) => levelOf((name ?? 'public') as LevelName)))
      const marks = textsIn(entry).flatMap((text) => / t(\d{9})$/.exec(text)?.[0] ?? [])
      return marks.flatMap((mark) =>
        claims
          .filter((claim) => claim.level < level && JSON.stringify(claim).includes(mark))
          .map((claim) => `${key}${mark} ${claim.property} ${claim.level}`),
      )
    })
}
