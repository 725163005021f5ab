import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatAddress } from '../state/address.ts'
import { answerNames } from '../state/answerPlace.ts'
import { questions } from '../state/questions.ts'
import english from '../text/en.json'
import { launchBrowser } from './browser.ts'
import { axe, pagesOf, phone } from './pages.ts'
import { serveForTest, type TestServer } from './serveForTest.ts'

const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: questions in a browser: ${started.notRun}`)

/** What answers each question, seen on its page: figures counted in the case files by a reader of their own, or words of the record. */
const known: Record<(typeof questions)[number]['name'], { count?: number; seen: RegExp[] }> = {
  osji: { count: 10, seen: [/Gerasimov v\. Kazakhstan/, /violation found/] },
  torture: { count: 5, seen: [/Breach found of UNCAT/] },
  fairTrial: { count: 85, seen: [/Breach found of .*14/] },
  money: {
    seen: [
      /Kostanay City Court2,000,000 KZTOrdered/,
      /upheld the award in full/,
      /Family received the money/,
    ],
  },
  notDone: { seen: [/Latifulin v\. Kyrgyzstan/, /Appropriate compensation/, /nothing recorded/] },
  cited: { seen: [/Abdiev v\. Kyrgyzstan at para\. 7\.3, citing para\. 9\.8/, /Sathasivam and Saraswathi/] },
  interim: { count: 13, seen: [/the State did not respect interim measures/] },
  connected: { seen: [/Open Society Justice Initiative was counsel in Askarov v\. Kyrgyzstan/] },
  counsel: { seen: [/Shane H\. Brady10violation found 10/] },
  court: { seen: [/Prosecutor General's Office of Kazakhstan.*33/, /over time/] },
  alike: { seen: [/Most like it/, /the figure says how many cases of the record have it/] },
  opinions: { seen: [/33 opinions/, /Olivier de Frouville/, /M\.T\. v\. Uzbekistan/] },
  longest: { seen: [/Kazakhstan.*5\.8 years/, /V\.I\. v\. Kyrgyzstan, 11 years/] },
  andijan: { count: 5, seen: [/What happened in Andijan/, /13 May 2005/] },
  exhaustion: { seen: [/27 cases, in order of decision/, /ICCPR 14\(3\)\(g\): interpretation/] },
  disputed: { seen: [] },
  oneSource: { seen: [] },
  since: { seen: [/in force 30 Sept 2009/, /Ilyasov v\. Kazakhstan, 23 July 2014: ICCPR 14\(1\)/] },
  recent: { seen: [/changes of the record/, /Added the case/] },
  objectors: { seen: [/Turkmenistan/] },
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

  it('are two actions from the start page, each with its answer on the page', async () => {
    const page = await pages.open()
    for (const [at, { name, address }] of questions.entries()) {
      await page.goto(`${server.address}/#/`)
      await page.locator('.people-ask').waitFor()
      const more = page.locator('.people-ask button')
      if (at > 5 && (await more.getAttribute('aria-expanded')) === 'false') await more.click()
      const text = english[`question.${name}`]
      await page.locator('.people-ask').getByRole('link', { name: text }).click()
      expect(page.url(), name).toContain(formatAddress(address).slice(1))
      for (const { source } of known[name].seen)
        await page.waitForFunction(
          (wanted) => new RegExp(wanted).test(document.querySelector('main')?.textContent ?? ''),
          source,
        )
      await page.screenshot({ path: `artefacts/question-${String(at + 1).padStart(2, '0')}-${name}.png` })
      if (!address.choice) continue
      await page.getByText(text).waitFor()
      const heading = page.getByRole('heading', { level: 1 }).filter({ hasText: /^[1-9]\d* cases? of/ })
      await heading.waitFor()
      const count = Number.parseInt((await heading.textContent()) ?? '', 10)
      if (known[name].count !== undefined) expect(count, name).toBe(known[name].count)
    }
    await page.close()
    expect(pages.errors).toEqual([])
  }, 240_000)

  it.each(['light', 'dark'] as const)(
    'have pages of their own in which axe finds nothing, in %s colours, and that fit a phone in Russian',
    async (colorScheme) => {
      for (const name of answerNames) {
        const page = await pages.open(`#/answer?q=${name}&lang=ru`, { ...phone, colorScheme })
        await page.locator('.answer-page :is(table, .answer-list)').first().waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390)
        expect(await axe(page), name).toEqual([])
        if (colorScheme === 'dark') await page.screenshot({ path: `artefacts/answer-${name}-phone.png` })
        await page.close()
      }
      expect(pages.elsewhere).toEqual([])
    },
    120_000,
  )
})
