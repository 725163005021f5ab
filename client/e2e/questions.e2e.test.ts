import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatAddress } from '../state/address.ts'
import { questions } from '../state/questions.ts'
import english from '../text/en.json'
import { launchBrowser } from './browser.ts'
import { pagesOf } from './pages.ts'
import { serveForTest, type TestServer } from './serveForTest.ts'

const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: questions in a browser: ${started.notRun}`)

/** How many cases answer a question, counted in the case files by a reader of their own. */
const known: Partial<Record<(typeof questions)[number]['name'], number>> = {
  osji: 10,
  torture: 5,
  fairTrial: 85,
  interim: 13,
  andijan: 5,
}

describe.runIf('browser' in started)('the questions that people come with', () => {
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

  it('are two actions from the start page, each with an answer that is not empty', async () => {
    const page = await pages.open()
    for (const [at, { name, address }] of questions.entries()) {
      await page.goto(`${server.address}/#/`)
      await page.locator('.people-ask').waitFor()
      const more = page.locator('.people-ask button')
      if (at > 5 && (await more.getAttribute('aria-expanded')) === 'false') await more.click()
      const text = english[`question.${name}`]
      await page.locator('.people-ask').getByRole('link', { name: text }).click()
      expect(page.url(), name).toContain(formatAddress(address).slice(1))
      if (!address.choice) {
        await page.locator('main.links, main.path, main').first().waitFor()
        continue
      }
      await page.getByText(text).waitFor()
      const heading = page.getByRole('heading', { level: 1 }).filter({ hasText: /^[1-9]\d* cases? of/ })
      await heading.waitFor()
      const count = Number.parseInt((await heading.textContent()) ?? '', 10)
      const wanted = known[name]
      if (wanted !== undefined) expect(count, name).toBe(wanted)
    }
    await page.close()
    expect(pages.errors).toEqual([])
  }, 180_000)
})
