/** Signing in, proposing, returning, accepting and seeing it arrive, by three people in a real browser. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../client/e2e/browser.ts'
import { axe, pagesOf, phone } from '../client/e2e/pages.ts'
import { deskUnderTest } from './deskUnderTest.ts'

const started = await launchBrowser()
if ('notRun' in started) console.log(`NOT RUN: the desk in a browser: ${started.notRun}`)

const CASE = 'seed/cases/KAZ/gerasimov-v-kazakhstan.yaml'
const text = readFileSync(CASE, 'utf8')

describe.runIf('browser' in started)('the desk in a browser', () => {
  let browser: Browser
  let under: Awaited<ReturnType<typeof deskUnderTest>>
  let pages: ReturnType<typeof pagesOf>
  const tokens = new Map<string, string>()

  beforeAll(async () => {
    if ('browser' in started) browser = started.browser
    under = await deskUnderTest(['seed/institutions', CASE])
    pages = pagesOf(browser, under.address)
    tokens.set('analyst', under.tokenFor('A. Analyst', 'analyst'))
    tokens.set('editor', under.tokenFor('E. Editor', 'editor'))
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await under?.stop()
  })

  async function signedIn(role: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await pages.open('#/sign-in', options)
    await page.getByLabel('Key', { exact: true }).fill(tokens.get(role) ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor()
    return page
  }
  const asked = (page: Page, query: string, variables: object) =>
    page.evaluate(async (body) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return response.json()
    }, JSON.stringify({ query, variables }))
  const propose = async (page: Page, proposal: object, reason: string): Promise<string> => {
    const { data } = await asked(
      page,
      'mutation ($proposal: ProposalInput!, $reason: String!) { propose(proposal: $proposal, reason: $reason) { draft { id } problems { sentence } } }',
      { proposal, reason },
    )
    expect(data.propose.problems).toEqual([])
    return data.propose.draft.id
  }
  const edited = {
    files: [{ name: 'gerasimov-v-kazakhstan.yaml', text: text.replace('2012-05-24', '2012-05-25') }],
  }

  it('signs the owner in by the address that the server prints, and takes the key out of it at once', async () => {
    const page = await pages.open(`#/sign-in?key=${under.ownerKey()}`)
    await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor()
    await page.getByText('owner, owner').waitFor()
    expect(page.url()).not.toContain('key')
    await page.goBack()
    expect(page.url()).not.toContain('dalil_key')
    await page.reload()
    await page.getByText('owner, owner').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    await page.context().close()
  }, 90_000)

  it('says so where a key is worth nothing, and shows no editing to whoever is not signed in', async () => {
    const page = await pages.open('#/sign-in')
    await page.getByLabel('Key', { exact: true }).fill('dalil_token_no')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').getByText('This key is not known').waitFor()
    expect(await axe(page)).toEqual([])
    await page.goto(`${under.address}/#/drafts`)
    await page.getByRole('heading', { name: 'This page is for those who look after the record' }).waitFor()
    await page.context().close()
  }, 90_000)

  it('takes a draft from its author to the editor and back, and then into the record', async () => {
    const analyst = await signedIn('analyst')
    const id = await propose(analyst, edited, 'The date of the decision')
    const editor = await signedIn('editor')
    await editor.getByRole('link', { name: 'The date of the decision' }).click()
    await editor.getByRole('heading', { name: 'What it would do' }).waitFor()
    await editor.getByText('25').first().waitFor()
    await editor.screenshot({ path: 'artefacts/desk-draft.png', fullPage: true })
    expect(await axe(editor)).toEqual([])
    await editor.getByRole('button', { name: 'Graph' }).click()
    await editor.locator('.diff-card').first().waitFor()
    await editor.screenshot({ path: 'artefacts/desk-draft-graph.png' })
    await editor.getByRole('button', { name: 'Return with a comment…' }).click()
    await editor.getByLabel(/What should be changed/).fill('Which page says so?')
    await editor.getByRole('button', { name: 'Return it' }).click()
    await editor.locator('.state-returned').waitFor()

    await analyst.goto(`${under.address}/#/draft/${id}`)
    await analyst.getByText('Which page says so?').waitFor()
    expect(await analyst.getByRole('button', { name: /Accept/ }).count()).toBe(0)
    await asked(
      analyst,
      'mutation ($proposal: ProposalInput!, $again: ID) { propose(proposal: $proposal, reason: "With its page", again: $again) { draft { id } } }',
      { proposal: edited, again: id },
    )
    await editor.reload()
    await editor.getByRole('heading', { level: 1, name: 'With its page' }).waitFor()
    await editor.getByRole('button', { name: /^Accept/ }).click()
    await editor.locator('.state-accepted').waitFor()
    await analyst.context().close()
    await editor.context().close()
  }, 120_000)

  it('is read on a phone, in Russian and in the dark', async () => {
    const page = await signedIn('editor', { ...phone, colorScheme: 'dark' })
    await page.goto(`${under.address}/#/drafts?lang=ru`)
    await page.getByRole('heading', { level: 1, name: 'Черновики' }).waitFor()
    await page.locator('.desk-list li').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await axe(page)).toEqual([])
    await page.screenshot({ path: 'artefacts/desk-phone-ru-dark.png' })
    await page.context().close()
  }, 90_000)

  it('asks nobody but its own server, and nothing goes wrong on the way', () => {
    expect(pages.elsewhere).toEqual([])
    expect(pages.errors.filter((error) => !error.includes('401'))).toEqual([])
  })
})
