import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { serveForTest, type TestServer } from './serveForTest.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: the page in a browser: ${started.notRun}`)

type Positions = Record<string, { x: number; y: number }>

/** Card middles as the page itself says them, rounded to whole pixels. */
async function positions(page: Page): Promise<Positions> {
  const text = await page.locator('.canvas-pane').getAttribute('data-places')
  return JSON.parse(text ?? '{}') as Positions
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: () => Promise<{ violations: { id: string; nodes: { target: unknown[]; html: string }[] }[] }>
      }
    }
    const { violations } = await axe.run()
    return violations.map(
      (each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    )
  })
}

const status = (page: Page) => page.locator('.status')
const drawn = (page: Page) => page.locator('.canvas-pane[data-drawn]:not([data-drawn="0"])').waitFor()

describe.runIf('browser' in started)('the page in a browser', () => {
  let browser: Browser
  let server: TestServer
  const elsewhere: string[] = []
  const errors: string[] = []

  beforeAll(async () => {
    if ('browser' in started) browser = started.browser
    mkdirSync('artefacts', { recursive: true })
    server = await serveForTest()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function open(hash = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      locale: 'en-GB',
      ...options,
    })
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1')
        elsewhere.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${server.address}/${hash}`)
    return page
  }

  it('goes from a name in another script to the source of a claim, and back to the same picture', async () => {
    const page = await open()
    await page.getByRole('table').getByText('Kazakhstan').waitFor()
    expect(
      await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .join(),
      ),
    ).not.toContain('graphCanvas')
    await page.screenshot({ path: 'artefacts/journey-1-start.png' })

    await page.keyboard.press('/')
    await page.keyboard.type('Герасимов')
    const suggestion = page.getByRole('option').filter({ hasText: 'Gerasimov v. Kazakhstan' }).first()
    await suggestion.waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('Герасимов')
    await page.screenshot({ path: 'artefacts/journey-2-search.png' })
    await suggestion.click()
    await drawn(page)
    await page.getByRole('heading', { level: 2, name: 'Gerasimov v. Kazakhstan' }).waitFor()
    expect(await status(page).textContent()).toMatch(/\d+ things and \d+ links shown/)
    const before = await positions(page)
    expect(before['case:gerasimov-v-kazakhstan']).toEqual({ x: 0, y: 0 })
    expect(Object.keys(before).length).toBeGreaterThan(10)

    await page.getByRole('listbox', { name: 'Cards in the picture' }).focus()
    for (let at = 0; at < 60; at++) {
      if (
        (await page.locator('[role="option"][aria-selected="true"]').textContent())?.startsWith(
          'Open Society',
        )
      )
        break
      await page.keyboard.press('ArrowDown')
    }
    await page.getByRole('heading', { level: 2, name: 'Open Society Justice Initiative' }).waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.postData() ?? ''))
    await page.keyboard.press('e')
    const form = page.locator('form.expand')
    await form.waitFor()
    expect(await form.locator('.choice').allTextContents()).not.toEqual([])
    expect(asked.filter((body) => body.includes('query Expand'))).toEqual([])
    await page.screenshot({ path: 'artefacts/journey-3-expand.png' })
    await form.getByRole('button', { name: 'Add' }).click()
    await form.waitFor({ state: 'detached' })
    await page.waitForFunction(
      (least) => Number(document.querySelector('.canvas-pane')?.getAttribute('data-drawn')) > least,
      Object.keys(before).length,
    )
    const after = await positions(page)
    for (const [id, place] of Object.entries(before)) expect(after[id], id).toEqual(place)
    expect(await status(page).textContent()).toMatch(/cards? added/)
    await page.screenshot({ path: 'artefacts/journey-4-expanded.png' })

    await page.keyboard.press('l')
    await page.locator('.evidence').getByText('Link', { exact: true }).waitFor()
    expect(await page.locator('.evidence .claim').count()).toBeGreaterThan(0)
    expect(await page.locator('.evidence .claim').first().textContent()).toContain('passage not stored')
    const source = page.locator('.evidence .marks a, .evidence .sources a').first()
    expect(await source.getAttribute('href')).toMatch(/^https?:/)
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer')
    expect(await source.getAttribute('target')).toBe('_blank')
    await page.screenshot({ path: 'artefacts/journey-5-link.png' })

    const address = page.url()
    await page.reload()
    await drawn(page)
    expect(page.url()).toBe(address)
    await page.locator('.evidence .claim').first().waitFor()
    expect(await positions(page)).toEqual(after)

    await page.getByRole('button', { name: 'Русский' }).click()
    await page.getByText('Показано:').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
    expect(page.url()).toContain('lang=ru')
    await page.screenshot({ path: 'artefacts/journey-6-russian.png' })

    await page.getByRole('listbox').focus()
    await page.keyboard.press('z')
    await page.waitForFunction(
      (count) => Number(document.querySelector('.canvas-pane')?.getAttribute('data-drawn')) === count,
      Object.keys(after).length,
    )
    await page.goBack()
    await page.waitForFunction(
      (count) => Number(document.querySelector('.canvas-pane')?.getAttribute('data-drawn')) === count,
      Object.keys(before).length,
    )
    expect(await positions(page)).toEqual(before)
    await page.close()
  }, 120_000)

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, in %s colours',
    async (colorScheme) => {
      for (const [name, hash, ready] of [
        ['start', '', '.start-table tbody tr'],
        ['links', '#/links?f=case:gerasimov-v-kazakhstan', '.evidence .ladder li'],
        ['links in Russian', '#/links?f=org:OSJI&lang=ru', '.evidence h2'],
      ] as const) {
        const page = await open(hash, { colorScheme })
        await page.locator(ready).first().waitFor()
        if (hash) await drawn(page)
        expect(await axe(page), name).toEqual([])
        await page.close()
      }
    },
    120_000,
  )

  it('works on a phone: evidence first, the picture one touch away, nothing wider than the screen', async () => {
    const page = await open('#/links?f=case:gerasimov-v-kazakhstan', {
      viewport: { width: 390, height: 844 },
    })
    await page.locator('.evidence .ladder li').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.screenshot({ path: 'artefacts/phone-evidence.png' })
    await page.getByRole('button', { name: 'Links' }).click()
    await drawn(page)
    expect(await page.locator('.canvas-drawing canvas').first().isVisible()).toBe(true)
    expect(await axe(page)).toEqual([])
    await page.getByRole('listbox').focus()
    await page.keyboard.press('End')
    await page.locator('.links-page[data-sheet="open"] .evidence').waitFor()
    await page.screenshot({ path: 'artefacts/phone-links.png' })
    await page.close()
  }, 60_000)

  it('says so when the address names nothing, and offers a way on', async () => {
    const page = await open('#/links?f=case:no-such-case')
    await page.getByRole('heading', { name: 'This is not in the record' }).waitFor()
    await page.getByRole('button', { name: 'To the start page' }).click()
    await page.getByRole('table').waitFor()
    await page.close()
  }, 60_000)

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>{count}'
    const page = await browser.newPage({ locale: 'en-GB' })
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      await route.fulfill({
        response: answer,
        body: text.replaceAll('Gerasimov v. Kazakhstan', JSON.stringify(hostile).slice(1, -1)),
      })
    })
    await page.goto(`${server.address}/#/links?f=case:gerasimov-v-kazakhstan`)
    await drawn(page)
    await page.getByRole('heading', { level: 2 }).filter({ hasText: '<img src=x' }).waitFor()
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await page.locator('img, main script').count()).toBe(0)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.close()
  }, 60_000)

  it('keeps what is on the screen when the server is gone, slow or wrong, and reads again on request', async () => {
    const page = await open('#/links?f=case:gerasimov-v-kazakhstan')
    await drawn(page)
    const before = await positions(page)
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 502, body: '<html>Bad gateway</html>' }),
    )
    await page.getByRole('listbox').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('f')
    await page.getByText('What is on the screen stays').first().waitFor()
    expect(await positions(page)).toEqual(before)
    await page.unroute('**/graphql')
    await page.locator('.links-main').getByRole('button', { name: 'Try again' }).click()
    await page.waitForFunction(
      (same) => document.querySelector('.canvas-pane')?.getAttribute('data-places') !== same,
      JSON.stringify(before),
    )
    expect(await page.locator('.links-main .notice').count()).toBe(0)
    await page.close()
  }, 60_000)

  it('asks nobody but its own server, and reports long tasks', async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.addInitScript(() => {
      const seen: number[] = []
      Object.assign(window, { longTasks: seen })
      new PerformanceObserver((list) =>
        seen.push(...list.getEntries().map((entry) => Math.round(entry.duration))),
      ).observe({ type: 'longtask' })
    })
    await page.goto(`${server.address}/#/links?f=case:gerasimov-v-kazakhstan`)
    await drawn(page)
    await page.locator('.evidence .ladder li').first().waitFor()
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
    console.log(`Long tasks (ms) from opening a case to its picture: ${tasks.join(', ') || 'none over 50'}`)
    await page.close()
    expect(elsewhere).toEqual([])
    expect(errors.filter((text) => !/502|Bad Gateway/.test(text))).toEqual([])
  }, 60_000)
})
