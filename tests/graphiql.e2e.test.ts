import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../client/e2e/browser.ts'
import { type ServerUnderTest, serverUnderTest } from '../server/http/serverUnderTest.ts'

const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: the page for queries in a browser: ${started.notRun}`)

describe.runIf('browser' in started)('the page for queries', () => {
  let browser: Browser
  let served: ServerUnderTest
  beforeAll(async () => {
    if ('browser' in started) browser = started.browser
    mkdirSync('artefacts', { recursive: true })
    served = await serverUnderTest()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  it('opens without a request to anybody else, explains the schema and runs a query', async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    const elsewhere: string[] = []
    const errors: string[] = []
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1')
        elsewhere.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`http://127.0.0.1:${served.port}/graphiql`)
    await page.getByRole('button', { name: /execute query/i }).waitFor()
    await page.getByText('query WhoSaysSo').first().waitFor()
    await page.getByRole('button', { name: /execute query/i }).click()
    await page.locator('.graphiql-response').getByText('First v. Aland').first().waitFor()
    await page.screenshot({ path: 'artefacts/graphiql.png' })
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    const { headers } = await served.send({ path: '/graphiql' })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; /)
    await page.close()
  }, 120_000)
})
