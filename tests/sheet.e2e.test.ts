/** Entering a whole case in the sheet, by keys alone and by files, in a real browser. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { launchBrowser } from '../client/e2e/browser.ts'
import { axe, pagesOf, phone } from '../client/e2e/pages.ts'
import type { Viewer } from '../schema/levels.ts'
import { reviewOf } from '../server/desk/review.ts'
import { readFiles } from '../server/import/collectFiles.ts'
import { writeCsv } from '../server/import/csv/writeCsv.ts'
import { importFiles } from '../server/import/importFiles.ts'
import { exported } from '../server/store/contract/writes.ts'
import { sqliteUnderTest } from '../server/store/sqlite/sqliteUnderTest.ts'
import { deskUnderTest } from './deskUnderTest.ts'
import { typist } from './typeCase.ts'

const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: the sheet in a browser: ${started.notRun}`)

const NAME = 'gerasimov-v-kazakhstan.yaml'
const CASE = `seed/cases/KAZ/${NAME}`
const text = readFileSync(CASE, 'utf8')
/** Cases that share people with the one that is kept out, and what they cite. */
const seed = [
  'seed/vocabulary.yaml',
  'seed/institutions',
  ...[
    'KAZ/androsov-v-kazakhstan',
    'KAZ/leven-v-kazakhstan',
    'KAZ/valetov-v-kazakhstan',
    'KAZ/israil-v-kazakhstan',
    'KGZ/maksudov-et-al-v-kyrgyzstan',
    'TJK/kurbonov-v-tajikistan',
    'TJK/saidova-v-tajikistan',
  ].map((name) => `seed/cases/${name}.yaml`),
]
const REASON = 'A case of the Justice Initiative'
const person = (name: string, role: Viewer['role']): Viewer => ({ name, role, level: 2 })

/** Names of what the registries hold, by id. */
const names = new Map<string, string>(
  readdirSync('seed/institutions').flatMap((file): [string, string][] => {
    const entries: unknown = parse(readFileSync(`seed/institutions/${file}`, 'utf8'))
    return Array.isArray(entries)
      ? entries.flatMap(({ id, name }): [string, string][] => (id && name ? [[id, name]] : []))
      : []
  }),
)

describe.runIf('browser' in started)('the sheet in a browser', () => {
  let browser: Browser
  let under: Awaited<ReturnType<typeof deskUnderTest>>
  let pages: ReturnType<typeof pagesOf>
  let token = ''

  beforeAll(async () => {
    if ('browser' in started) browser = started.browser
    under = await deskUnderTest(seed)
    pages = pagesOf(browser, under.address)
    token = under.tokenFor('A. Analyst', 'analyst')
    under.tokenFor('E. Editor', 'editor')
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await under?.stop()
  })

  async function opened(hash = '#/sheet', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await pages.open('#/sign-in', options)
    await page.getByLabel(/^(Key|Ключ)$/).fill(token)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Drafts|Черновики/ }).waitFor()
    await page.goto(`${under.address}/${hash}`)
    await page.locator('.sheet-page').waitFor()
    return page
  }
  const isTried = (page: Page) => page.getByText('Tried out as it stands').waitFor({ timeout: 60_000 })
  const dropped = (page: Page, files: { name: string; text: string }[]) =>
    page
      .locator('input[type=file]')
      .setInputFiles(
        files.map((file) => ({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) })),
      )

  it('tells those who may not propose to sign in', async () => {
    const page = await pages.open('#/sheet')
    await page.getByText('Sign in first').waitFor()
    await page.close()
  })

  it('is not loaded by those who only read', async () => {
    const page = await pages.open()
    await page.getByRole('table').first().waitFor()
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)),
    )
    expect(loaded.length).toBeGreaterThan(2)
    expect(loaded.filter((name) => /sheet/i.test(name ?? ''))).toEqual([])
    await page.close()
  })

  it('takes a file, names each problem beside its field, and takes steps back', async () => {
    const page = await opened()
    await dropped(page, [
      { name: NAME, text: text.replace('decided: "2012-05-24"', 'decided: "2012-02-30"') },
    ])
    const title = page.getByLabel('Title *').first()
    await expect.poll(() => title.inputValue()).toBe('Gerasimov v. Kazakhstan')
    await page.getByText(/^1 problem/).waitFor({ timeout: 60_000 })
    const decided = page.locator('[id="case/decided"]')
    expect(await decided.getAttribute('aria-invalid')).toBe('true')
    await page.screenshot({ path: 'artefacts/sheet-problem.png' })
    await page.getByRole('button', { name: /^decided: .*is not a day of the calendar/ }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('case/decided')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('24 мая 2012 г.')
    await page.locator('[id="case/decided-said"]').getByText('→ 24 May 2012').waitFor()
    await page.getByText('Nothing stands in the way').waitFor({ timeout: 60_000 })
    await page.keyboard.press('Control+Z')
    expect(await decided.inputValue()).toBe('2012-02-30')
    await page.keyboard.press('Control+Shift+Z')
    expect(await decided.inputValue()).toBe('24 мая 2012 г.')
    await isTried(page)
    await page.locator('.sheet-preview').getByRole('button', { name: /graph/i }).click()
    await page.locator('.diff-graph svg').waitFor()
    await page.screenshot({ path: 'artefacts/sheet-graph.png' })
    expect(await axe(page)).toEqual([])
    await page.close()
    expect(pages.errors).toEqual([])
  })

  it('looks at each of several files, and a bad one stands in nobody’s way', async () => {
    const page = await opened()
    await dropped(page, [
      { name: 'bad.yaml', text: 'id: [' },
      { name: 'wrong.yaml', text: text.replace('state: KAZ', 'state: KAX') },
      { name: NAME, text },
    ])
    const list = page.getByRole('region', { name: 'Files opened' })
    await list.getByText('cannot be read').waitFor()
    await list.getByText('Nothing stands in the way').waitFor({ timeout: 60_000 })
    expect(await list.getByText(/problem/).count()).toBeGreaterThan(0)
    await page.screenshot({ path: 'artefacts/sheet-files.png' })
    await list.getByRole('button', { name: `Open in the sheet ${NAME}` }).click()
    await expect.poll(() => page.locator('[id="case/state"]').inputValue()).toBe('Kazakhstan')
    await page.close()
  })

  it('looks at each case of a spreadsheet, tells what is wrong with its line, and opens the others', async () => {
    const page = await opened()
    const good = parse(text)
    const bad = { ...good, id: 'example-v-kazakhstan', title: 'Example v. Kazakhstan', numbers: ['1/2010'] }
    const csv = writeCsv([good, bad]).replace('1/2010', 'one of 2010')
    await dropped(page, [{ name: 'cases.csv', text: csv }])
    const list = page.getByRole('region', { name: 'Files opened' })
    const of = (name: string) => list.getByRole('listitem').filter({ hasText: name })
    await of('Example v. Kazakhstan')
      .getByText(/^\d+: .*one of 2010/)
      .waitFor({ timeout: 60_000 })
    await of('Gerasimov').getByText('Nothing stands in the way').waitFor({ timeout: 60_000 })
    await of('Gerasimov').getByRole('button').click()
    await isTried(page)
    expect(await page.locator('[id="case/title"]').inputValue()).toBe('Gerasimov v. Kazakhstan')
    await page.close()
  })

  it('keeps unsaved work over a closed tab, and offers it only to whoever typed it', async () => {
    const page = await opened()
    await page.locator('[id="case/title"]').fill('Example v. Kazakhstan')
    await page.getByText('Kept in this browser').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Go on with it' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await page.locator('[id="case/id"]').inputValue()).toBe('example-v-kazakhstan')
    await page.close()
  })

  it('is the same by keyboard as by file, and a returned draft opens again with its remark', async () => {
    const page = await opened()
    const label = (slug: string) => names.get(slug)
    const keys = typist(page, label)
    await page.waitForFunction(() => document.activeElement?.id === 'case/title')
    await keys.enterCase(parse(text))
    await isTried(page)
    expect(await page.locator('.sheet-problems').textContent()).toContain('Nothing stands in the way')
    await page.screenshot({ path: 'artefacts/sheet-entered.png', fullPage: true })
    await keys
      .goTo((id) => id === 'sheet-reason', 'reason', 'Tab')
      .catch(async () => {
        for (let sections = 0; sections < 30; sections++) await keys.press('Alt+PageDown')
        await keys.goTo((id) => id === 'sheet-reason', 'reason')
      })
    await keys.type(REASON)
    await keys.press('Enter')
    await page.getByRole('heading', { name: 'Proposed' }).waitFor({ timeout: 60_000 })
    console.log(
      `A whole case by keyboard: ${keys.count.letters} letters and ${keys.count.otherKeys} other keys.`,
    )

    const [draft] = under.desk.list(person('E. Editor', 'editor'), { first: 1 }).items
    const review = reviewOf({ store: under.store, desk: under.desk, hasOtherEditors: () => true })
    await review.sendBack(draft?.id ?? '', 'Name the court as well.', person('E. Editor', 'editor'))
    await page.goto(`${under.address}/#/sheet?draft=${draft?.id}`)
    await page.getByText('Name the court as well.').waitFor()
    await isTried(page)
    await page.getByRole('button', { name: 'Propose again' }).click()
    await page.getByRole('heading', { name: 'Proposed' }).waitFor({ timeout: 60_000 })
    await page.close()
    expect(pages.errors).toEqual([])

    await review.accept(draft?.id ?? '', person('E. Editor', 'editor'))
    const body = sqliteUnderTest()
    const other = await body.open()
    await importFiles(readFiles(seed), other)
    const second = reviewOf({ store: other, desk: under.desk, hasOtherEditors: () => true })
    const files = [{ name: NAME, text }]
    const byFile = await second.propose({ kind: 'files', files }, REASON, person('A. Analyst', 'analyst'))
    await second.accept(byFile.draft?.id ?? '', person('E. Editor', 'editor'))
    const [typed, filed] = [await exported(under.store), await exported(other)]
    await body.close()
    expect(typed.filter((row) => !filed.includes(row))).toEqual([])
    expect(typed).toEqual(filed)
  }, 600_000)

  it('fits a phone, in Russian and in the dark, and axe finds nothing', async () => {
    const page = await opened('#/sheet?lang=ru', { ...phone, colorScheme: 'dark' })
    await dropped(page, [{ name: NAME, text }])
    await page.getByText('Пострадавшие').first().waitFor()
    await expect.poll(() => page.locator('[id="case/title"]').inputValue()).not.toBe('')
    await page.screenshot({ path: 'artefacts/sheet-phone-ru-dark.png' })
    const wide = await page.evaluate(() => {
      const main = document.querySelector('main')
      return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0)
    })
    expect(wide).toBeLessThanOrEqual(0)
    expect(await axe(page)).toEqual([])
    await page.close()
  })
})
