import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { axe, pagesOf, phone } from './pages.ts'
import { serveForTest, type TestServer } from './serveForTest.ts'

const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: exploring in a browser: ${started.notRun}`)

const gerasimov = '#/links?f=case:gerasimov-v-kazakhstan'
const drawn = (page: Page) => page.locator('.canvas-pane[data-drawn]:not([data-drawn="0"])').waitFor()
const places = (page: Page) => page.locator('.canvas-pane').getAttribute('data-places')
const count = (page: Page, cards: number) =>
  page.waitForFunction(
    (wanted) => Number(document.querySelector('.canvas-pane')?.getAttribute('data-drawn')) === wanted,
    cards,
  )
const cards = async (page: Page) => Number(await page.locator('.canvas-pane').getAttribute('data-drawn'))

describe.runIf('browser' in started)('exploring in a browser', () => {
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

  it('takes back every step: filter, layer, fold, hide, layout, tidy; and the address opens the same picture', async () => {
    const page = await pages.open(gerasimov)
    await drawn(page)
    const [all, before] = [await cards(page), await places(page)]
    await page.locator('.legend-toggle').filter({ hasText: 'person' }).click()
    await page.waitForFunction(
      (most) => Number(document.querySelector('.canvas-pane')?.getAttribute('data-drawn')) < most,
      all,
    )
    await page.locator('.crumbs').getByText('without: People').waitFor()
    await page.locator('.disclosure summary').first().click()
    await page.getByRole('checkbox', { name: 'States' }).check()
    await page.locator('.legend').getByText('State', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.card-list').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: 'Tidy: sort all cards anew' }).click()
    await page.locator('.crumbs').getByText('tidied').waitFor()
    await page.getByRole('button', { name: 'Web' }).click()
    await page.locator('.crumbs').getByText('as Web').waitFor()
    await page.waitForFunction(() => !document.querySelector('.heading'))
    await page.waitForTimeout(1500)
    const web = await places(page)
    await page.screenshot({ path: 'artefacts/explore-web.png' })
    await page.reload()
    await drawn(page)
    await page.waitForFunction(
      (same) => document.querySelector('.canvas-pane')?.getAttribute('data-places') === same,
      web,
    )
    for (let at = 0; at < 5; at++) await page.goBack()
    await count(page, all)
    await page.waitForFunction(
      (same) => document.querySelector('.canvas-pane')?.getAttribute('data-places') === same,
      before,
    )
    await page.close()
  }, 120_000)

  it('shows added cards in the view, moves nothing old, and adds once when pressed twice', async () => {
    const page = await pages.open(`${gerasimov}&sel=org:OSJI`)
    await drawn(page)
    const before = JSON.parse((await places(page)) ?? '{}')
    await page.locator('.card-list').focus()
    await page.keyboard.press('e')
    await page.locator('form.expand .primary').dblclick()
    await page.locator('.status').getByText('9 cards added').waitFor()
    await count(page, Object.keys(before).length + 9)
    const after = JSON.parse((await places(page)) ?? '{}')
    for (const [id, place] of Object.entries(before)) expect(after[id], id).toEqual(place)
    const headings = await page.locator('.heading').allTextContents()
    expect(headings).toContain('The others that share it')
    await page.screenshot({ path: 'artefacts/explore-expanded.png' })
    await page.close()
  }, 90_000)

  it('marks several cards by keys, and finds the path between two with sentences and sources', async () => {
    const page = await pages.open('#/path')
    const fields = page.locator('.path-end input')
    await fields.first().click()
    await page.keyboard.type('Gerasimov')
    await page.locator('.combobox-option').filter({ hasText: 'Alexander Gerasimov' }).click()
    await page.locator('.path-chosen').getByText('Alexander Gerasimov').waitFor()
    await fields.first().click()
    await page.keyboard.type('Аскаров')
    await page.locator('.combobox-option').filter({ hasText: 'Azimjan Askarov' }).first().click()
    await page.locator('.path-answer').getByText('Left out of the search').waitFor()
    expect(await page.locator('.path-sentences li').count()).toBeGreaterThan(2)
    expect(await page.locator('.path-sentences .marks a').first().getAttribute('href')).toMatch(/^https?:/)
    expect(await axe(page)).toEqual([])
    await page.screenshot({ path: 'artefacts/explore-path.png' })
    await page.getByRole('button', { name: 'Show in the picture' }).first().click()
    await drawn(page)
    await page.screenshot({ path: 'artefacts/explore-path-lit.png' })
    await page.goBack()
    await page.locator('.path-sentences li').first().waitFor()

    await page.goto(`${server.address}/${gerasimov}`)
    await drawn(page)
    await page.locator('.card-list').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('End')
    await page.keyboard.press('Space')
    await page.locator('.marked-bar').getByText('2 marked').waitFor()
    await page.getByRole('button', { name: 'Path between' }).click()
    await page.locator('.path-answer').waitFor()
    await page.close()
  }, 120_000)

  it('shows a case on its ladder, and many cases as a register, with nothing that axe finds', async () => {
    const page = await pages.open(`${gerasimov}&view=ladder`)
    expect(await page.locator('.lane-step').first().textContent()).toBeTruthy()
    expect(await page.locator('.lane-step.violation').count()).toBe(1)
    await page.locator('.similar li').first().waitFor()
    expect(await axe(page), 'ladder').toEqual([])
    await page.screenshot({ path: 'artefacts/explore-ladder.png' })
    await page.goto(`${server.address}/#/cases?view=register&body=body:CAT`)
    await page.locator('.register-name').filter({ hasText: 'Open Society' }).first().click()
    await page.locator('.register-selected').getByText('Open its links').waitFor()
    expect(await page.locator('.register-lines .lit').count()).toBeGreaterThan(0)
    expect(await axe(page), 'register').toEqual([])
    await page.screenshot({ path: 'artefacts/explore-register.png' })
    await page.goto(`${server.address}/${gerasimov}&view=table`)
    await page.locator('.links-table tbody tr').first().waitFor()
    await page
      .locator('.status')
      .getByText(/\d links? shown/)
      .waitFor()
    const shown = await page.locator('.status').textContent()
    expect(shown).toContain(`${await page.locator('.links-table tbody tr').count()} links`)
    await page.locator('.links-table .cite button').first().waitFor()
    expect(await axe(page), 'table').toEqual([])
    await page.close()
  }, 120_000)

  it('keeps a picture as a file that opens again, and as an image with its sources', async () => {
    const page = await pages.open(`${gerasimov}&off=person`)
    await drawn(page)
    const before = await places(page)
    await page.locator('.disclosure summary').last().click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const text = await readFile(await file.path(), 'utf8')
    const [image] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Image with its sources' }).click(),
    ])
    expect((await readFile(await image.path())).subarray(1, 4).toString()).toBe('PNG')
    await page.goto(`${server.address}/#/links?f=org:OSJI`)
    await drawn(page)
    const field = page.locator('input[type="file"]')
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await page.getByText('This file holds no picture').waitFor()
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.waitForFunction(
      (same) => document.querySelector('.canvas-pane')?.getAttribute('data-places') === same,
      before,
    )
    await page.close()
  }, 90_000)

  it('tells its keys under ?, and holds on a phone and at double size', async () => {
    const page = await pages.open(gerasimov)
    await drawn(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await axe(page), 'keys').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.close()
    for (const options of [phone, { viewport: { width: 683, height: 384 } }]) {
      const small = await pages.open(gerasimov, options)
      await small.locator('.phone-bar').getByRole('button', { name: 'Links' }).click()
      await drawn(small)
      expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width)
      await small.screenshot({ path: `artefacts/explore-${options.viewport.width}.png` })
      await small.locator('.phone-bar').getByRole('button', { name: 'Table' }).click()
      await small.locator('.links-table tbody tr').first().waitFor()
      expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width)
      await small.close()
    }
  }, 120_000)

  it('shows at every width what the address names: a table or ladder on a phone, the evidence over the picture on a tablet', async () => {
    const ladder = await pages.open(`${gerasimov}&view=ladder`, phone)
    await ladder.locator('.case-sheet').getByText('Money awarded at home').waitFor()
    await ladder
      .locator('.case-sheet')
      .getByText('2,000,000 KZT, Kostanay City Court, November 2013')
      .waitFor()
    await ladder.screenshot({ path: 'artefacts/explore-phone-ladder.png' })
    await ladder.locator('.phone-bar').getByRole('button', { name: 'Table' }).click()
    await ladder.locator('.links-table tbody tr').first().waitFor()
    await ladder.locator('.phone-bar').getByRole('button', { name: 'Ladder' }).click()
    await ladder.locator('.evidence .ladder li').first().waitFor()
    await ladder.close()
    const tablet = await pages.open(gerasimov, { viewport: { width: 1024, height: 768 } })
    await drawn(tablet)
    expect(await tablet.locator('.evidence').isVisible()).toBe(false)
    await tablet.getByRole('button', { name: 'Evidence' }).click()
    await tablet.locator('.evidence .ladder li').first().waitFor()
    await tablet.screenshot({ path: 'artefacts/explore-tablet-evidence.png' })
    expect(await axe(tablet)).toEqual([])
    await tablet.getByRole('button', { name: 'Evidence' }).click()
    await tablet.locator('.evidence').waitFor({ state: 'hidden' })
    await tablet.close()
  }, 60_000)

  it('names things in the script of a reader of Russian, in the same places', async () => {
    const english = await pages.open(gerasimov)
    await drawn(english)
    const russian = await pages.open(`${gerasimov}&lang=ru`)
    await drawn(russian)
    await russian.locator('.card-list').getByText('Анастасия Миллер').waitFor({ state: 'attached' })
    expect(await places(russian)).toBe(await places(english))
    await russian.screenshot({ path: 'artefacts/explore-russian.png' })
    await russian.close()
    await english.close()
    const register = await pages.open('#/cases?view=register&state=country:KAZ&lang=ru')
    await register
      .locator('.register-connectors')
      .getByText(/\p{Script=Cyrillic}{4}/u)
      .first()
      .waitFor()
    await register.close()
  }, 60_000)

  it('went without errors, and asked nobody but its own server', () => {
    expect(pages.errors).toEqual([])
    expect(pages.elsewhere).toEqual([])
  })
})
