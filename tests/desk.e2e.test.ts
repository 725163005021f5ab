/** Signing in, proposing, returning, accepting and seeing it arrive, by three people in a real browser. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../client/e2e/browser.ts'
import { axe, pagesOf, phone } from '../client/e2e/pages.ts'
import { exported } from '../server/store/contract/writes.ts'
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

  it('corrects a fact where it is shown; a third person sees it arrive without reloading, and it is undone', async () => {
    const GERASIMOV = '#/links?f=case:gerasimov-v-kazakhstan'
    const reader = await pages.open(GERASIMOV)
    await reader.getByRole('heading', { level: 2, name: 'Gerasimov v. Kazakhstan' }).waitFor()
    expect(await reader.getByRole('button', { name: /^Correct/ }).count()).toBe(0)
    const analyst = await signedIn('analyst')
    await analyst.goto(`${under.address}/${GERASIMOV}`)
    await analyst.getByRole('button', { name: 'Correct…: Gerasimov v. Kazakhstan' }).click()
    const dialog = analyst.getByRole('dialog')
    const subject = dialog.locator('li.claim').filter({ hasText: 'Subject' }).first()
    await subject.getByRole('button', { name: 'Correct' }).click()
    await dialog.getByLabel(/^Value/).fill('Torture in a police station, put in other words')
    await dialog.getByLabel('Why, in a few words').fill('Closer to the text')
    await dialog.getByRole('button', { name: 'Show what it would do' }).click()
    await dialog.getByRole('heading', { name: 'What it would do' }).waitFor()
    await analyst.screenshot({ path: 'artefacts/desk-correct.png' })
    expect(await axe(analyst)).toEqual([])
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
    await dialog.getByRole('link', { name: 'Look at the draft' }).click()
    await analyst.locator('.state-proposed').waitFor()

    const editor = await signedIn('editor')
    await editor.getByRole('link', { name: 'Closer to the text' }).click()
    await editor.getByRole('button', { name: /^Accept/ }).click()
    await editor.locator('.state-accepted').waitFor()
    await reader.getByRole('status').getByText('has changed').waitFor()
    await reader.screenshot({ path: 'artefacts/desk-live.png' })
    expect(await reader.getByText('put in other words').count()).toBe(0)
    await reader.getByRole('button', { name: 'Show', exact: true }).click()
    await reader.getByText('put in other words').first().waitFor()

    await editor.goto(`${under.address}/${GERASIMOV}`)
    await editor.locator('details.history-of summary').click()
    await editor.getByRole('button', { name: /^Undo a change/ }).click()
    await editor.getByRole('radio').first().check()
    await editor.getByRole('dialog').getByRole('button', { name: 'Show what it would do' }).click()
    await editor.getByRole('dialog').getByRole('heading', { name: 'What it would do' }).waitFor()
    await editor.screenshot({ path: 'artefacts/desk-undo.png' })
    for (const page of [reader, analyst, editor]) await page.context().close()
  }, 180_000)

  it('merges two courts and takes it back; then hides a name, and asks as the public for it', async () => {
    const before = await exported(under.store)
    const analyst = await signedIn('analyst')
    const editor = await signedIn('editor')
    const accepted = async (reason: string) => {
      await editor.goto(`${under.address}/#/drafts`)
      await editor.reload()
      await editor.getByRole('link', { name: reason }).first().click()
      await editor.getByRole('button', { name: /^Accept/ }).click()
      await editor.locator('.state-accepted').waitFor()
    }
    await analyst.goto(`${under.address}/#/duplicates`)
    await analyst.getByLabel('Kind').selectOption('court')
    const pair = analyst.locator('.desk-list > li').first()
    await pair.waitFor()
    await analyst.screenshot({ path: 'artefacts/desk-duplicates.png' })
    expect(await axe(analyst)).toEqual([])
    await pair
      .getByRole('button', { name: /^Merge into/ })
      .first()
      .click()
    await analyst.getByLabel('Why, in a few words').fill('A trial of a merge')
    await analyst.getByRole('button', { name: 'Propose', exact: true }).click()
    await analyst.getByText(/^Proposed\./).waitFor()
    await accepted('A trial of a merge')
    expect(await exported(under.store)).not.toEqual(before)
    const { items } = await under.store.as({ name: 'test', role: 'owner', level: 2 }).changes({ first: 1 })
    await propose(
      analyst,
      { edits: [{ split: { change: `change:${items[0]?.key}` } }] },
      'The merge taken back',
    )
    await accepted('The merge taken back')
    expect(await exported(under.store)).toEqual(before)

    const person = 'person:anastasia-miller'
    const CANARY = /miller|миллер/i
    await analyst.goto(`${under.address}/#/protect/${person}`)
    await analyst.getByLabel('What everybody reads instead').fill('A. B.')
    await analyst.getByLabel(/^Last part of the new id/).fill('p-17')
    await analyst.getByRole('button', { name: 'Find every place' }).click()
    await analyst.locator('.naming-list > li').first().waitFor()
    await analyst.screenshot({ path: 'artefacts/desk-protect.png' })
    expect(await axe(analyst)).toEqual([])
    await analyst.getByLabel('Why, in a few words').fill('For their safety')
    await analyst.getByRole('button', { name: 'Propose', exact: true }).click()
    await analyst.getByText(/^Proposed\./).waitFor()
    await accepted('For their safety')
    const everything = `{ entities(kind: person, first: 100) { nodes { label names { text } claims(first: 50) { nodes { value quote } } } }
      search(text: "Miller") { totalCount } cases(first: 9) { nodes { label links(first: 100) { nodes { sentence } } } } }`
    for (const [level, sees] of [
      ['public', false],
      ['partner', true],
      ['restricted', true],
    ] as const) {
      const answer = await analyst.evaluate(
        async ([query, as]) => {
          const response = await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-dalil-as': as },
            body: JSON.stringify({ query }),
          })
          return response.text()
        },
        [everything, level] as const,
      )
      expect(answer).not.toContain('"errors"')
      expect([level, CANARY.test(answer)]).toEqual([level, sees])
    }
    await analyst.getByText('A. Analyst, analyst').click()
    await analyst.getByRole('button', { name: 'See as the public' }).click()
    await analyst.getByText('You see this as everybody does.').waitFor()
    await analyst.goto(`${under.address}/#/links?f=person:p-17`)
    await analyst.getByRole('heading', { level: 2, name: 'A. B.' }).waitFor()
    expect(CANARY.test((await analyst.locator('main').textContent()) ?? '')).toBe(false)
    await analyst.screenshot({ path: 'artefacts/desk-as-public.png' })
    await analyst.getByRole('button', { name: 'Back to my own view' }).click()
    await analyst.getByText('You see this as everybody does.').waitFor({ state: 'detached' })
    for (const page of [analyst, editor]) await page.context().close()
  }, 240_000)

  it('lets a reader report a mistake, which an editor finds on the desk', async () => {
    const reader = await pages.open('#/links?f=case:gerasimov-v-kazakhstan')
    await reader.locator('.facts details summary').first().click()
    await reader
      .getByRole('button', { name: /^Report a mistake/ })
      .first()
      .click()
    await reader.getByLabel(/^What is wrong/).fill('The day is another one.')
    await reader.getByRole('button', { name: 'Send' }).click()
    await reader.getByText('The editors will look at it').waitFor()
    const editor = await signedIn('editor')
    await editor.goto(`${under.address}/#/reports`)
    await editor.getByText('The day is another one.').waitFor()
    expect(await axe(editor)).toEqual([])
    await editor.getByRole('button', { name: 'Dealt with' }).click()
    await editor.getByText('Nothing is waiting').waitFor()
    for (const page of [reader, editor]) await page.context().close()
  }, 120_000)

  it('asks nobody but its own server, and nothing goes wrong on the way', () => {
    expect(pages.elsewhere).toEqual([])
    expect(pages.errors.filter((error) => !error.includes('401'))).toEqual([])
  })
})
