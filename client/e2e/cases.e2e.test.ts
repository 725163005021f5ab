import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { axe, pagesOf, phone } from './pages.ts'
import { serveForTest, type TestServer } from './serveForTest.ts'

const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: the lists in a browser: ${started.notRun}`)

describe.runIf('browser' in started)('the cases in a browser', () => {
  let browser: Browser
  let server: TestServer
  let pages: ReturnType<typeof pagesOf>

  beforeAll(async () => {
    if ('browser' in started) browser = started.browser
    server = await serveForTest()
    pages = pagesOf(browser, server.address)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('narrows the cases step by step, each step in the address and one Back away', async () => {
    const page = await pages.open('#/cases')
    const heading = page.getByRole('heading', { level: 1 })
    await page.getByRole('heading', { name: 'All 238 cases' }).waitFor()
    await page.getByRole('checkbox', { name: /^Kazakhstan/ }).check()
    await page.getByRole('heading', { name: /^78 cases of 238/ }).waitFor()
    await page.getByRole('checkbox', { name: /^ICCPR 19 ?\d/ }).check()
    await page.getByRole('button', { name: /Article found violated: ICCPR 19/ }).waitFor()
    await page.waitForFunction(() => !document.querySelector('h1')?.textContent?.startsWith('78'))
    const both = await heading.textContent()
    const address = page.url()
    expect(address).toContain('state=country:KAZ&found=article:ICCPR%2019')
    await page.screenshot({ path: 'artefacts/cases-1-list.png' })

    await page.goBack()
    await page.getByRole('heading', { name: /^78 cases/ }).waitFor()
    await page.goForward()
    await page.getByRole('heading', { name: both ?? '' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: both ?? '' }).waitFor()
    expect(page.url()).toContain('found=article:ICCPR%2019')
    await page.getByRole('button', { name: /State: Kazakhstan/ }).click()
    await page.getByRole('heading', { name: /^48 cases of 238/ }).waitFor()
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await page.getByRole('heading', { name: 'All 238 cases' }).waitFor()
    await page.close()
  }, 90_000)

  it('opens a case from the list and comes back to the same list', async () => {
    const page = await pages.open('#/cases?body=body:CAT&sort=label')
    await page.getByRole('link', { name: 'Gerasimov v. Kazakhstan' }).click()
    await page.getByRole('heading', { level: 2, name: 'Gerasimov v. Kazakhstan' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: '9 cases of 238' }).waitFor()
    await page.close()
  }, 60_000)

  it('shows more on request, up to all of them', async () => {
    const page = await pages.open('#/cases?state=country:KAZ')
    await page.getByText('50 of 78 shown').first().waitFor()
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByText('78 of 78 shown').first().waitFor()
    expect(await page.locator('.case-item').count()).toBe(78)
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
    await page.close()
  }, 60_000)

  it('is a table that is sorted from its heads, copied, and saved with its sources', async () => {
    const page = await pages.open('#/cases?view=table&body=body:CAT')
    await page.getByRole('columnheader', { name: /Decided/ }).waitFor()
    expect(await page.getByRole('columnheader', { name: /Decided/ }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    await page.getByRole('button', { name: 'Case', exact: true }).click()
    await page.locator('th[aria-sort="ascending"]').getByText('Case').waitFor()
    await page.waitForFunction(() =>
      document.querySelector('tbody th')?.textContent?.startsWith('Abdussamatov'),
    )
    expect(page.url()).toContain('sort=label')
    const gerasimov = page.getByRole('row').filter({ hasText: 'Gerasimov v. Kazakhstan' })
    expect(await gerasimov.textContent()).toMatch(
      /433\/2010.*22 Apr 2010.*24 May 2012.*2.1 years.*violation found.*UNCAT 1, 2\(1\)/,
    )
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV with sources' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(9)
    const row = rows.find(({ Id }) => Id === 'case:gerasimov-v-kazakhstan')
    expect(row).toMatchObject({ Number: '433/2010', Submitted: '2010-04-22', Decided: '2012-05-24' })
    expect(row?.Sources).toContain('https://')
    await page.screenshot({ path: 'artefacts/cases-2-table.png' })
    await page.close()
  }, 60_000)

  it('is a timeline on which years are chosen by drawing across them', async () => {
    const page = await pages.open('#/cases?view=timeline&state=country:KAZ')
    await page.locator('.time-row').nth(70).waitFor()
    await page.screenshot({ path: 'artefacts/cases-3-timeline.png' })
    const strip = await page.locator('.time-axis svg').boundingBox()
    if (!strip) throw new Error('no strip')
    await page.mouse.move(strip.x + strip.width * 0.6, strip.y + 10)
    await page.mouse.down()
    await page.mouse.move(strip.x + strip.width * 0.75, strip.y + 10, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('button', { name: /^Decided: 20\d\d to 20\d\d/ }).waitFor()
    expect(page.url()).toMatch(/decided=20\d\d\/20\d\d/)
    await page.getByRole('button', { name: /^Decided:/ }).click()
    await page.getByRole('heading', { name: /^78 cases/ }).waitFor()
    await page.close()
  }, 60_000)

  it('is a map on which a place is chosen, and tells what happened there', async () => {
    const page = await pages.open('#/cases?view=map')
    const andijan = page.getByRole('link', { name: /^Andijan: 5 cases/ })
    await andijan.waitFor()
    expect(await page.getByText(/places are on the map/).textContent()).toMatch(/\d+ have no coordinates/)
    await andijan.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What happened in Andijan' }).waitFor()
    await page.locator('.events-there').getByText('13 May 2005').waitFor()
    await page.screenshot({ path: 'artefacts/cases-4-map.png' })
    await page.close()
  }, 60_000)

  it('says which filter to take back where nothing is found', async () => {
    const page = await pages.open('#/cases?state=country:KAZ&outcome=none')
    await page.getByRole('heading', { name: 'No case has all of this' }).waitFor()
    await page.getByRole('link', { name: 'Without “Outcome”: 78 cases' }).click()
    await page.getByRole('heading', { name: /^78 cases/ }).waitFor()
    await page.close()
  }, 60_000)

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, in %s colours',
    async (colorScheme) => {
      for (const [name, hash] of [
        ['list', '#/cases?state=country:KAZ&outcome=violation'],
        ['list in Russian', '#/cases?lang=ru&linked=org:OSJI'],
      ] as const) {
        const page = await pages.open(hash, { colorScheme })
        await page.locator('.case-item').first().waitFor()
        expect(await axe(page), name).toEqual([])
        await page.close()
      }
    },
    60_000,
  )

  it('has its filters one touch away on a phone, and nothing wider than the screen', async () => {
    const page = await pages.open('#/cases', phone)
    await page.locator('.case-item').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('checkbox', { name: /^Tajikistan/ }).check()
    await page.getByRole('button', { name: 'Show 29 cases' }).waitFor()
    await page.screenshot({ path: 'artefacts/cases-phone-filters.png' })
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Show 29 cases' }).click()
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor()
    await page.screenshot({ path: 'artefacts/cases-phone.png' })
    await page.close()
  }, 60_000)

  it('asks nobody but its own server, and nothing goes wrong on the way', () => {
    expect(pages.elsewhere).toEqual([])
    expect(pages.errors).toEqual([])
  })
})
