/** Proposing, returning, accepting and correcting over the API, with each role. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Level, type Role, roles, type Viewer } from '../schema/levels.ts'
import { createApi } from '../server/api.ts'
import { type Desk, openDesk } from '../server/desk/openDesk.ts'
import { reviewOf } from '../server/desk/review.ts'
import { readFiles } from '../server/import/collectFiles.ts'
import { writeCsv } from '../server/import/csv/writeCsv.ts'
import { importFiles } from '../server/import/importFiles.ts'
import { exported } from '../server/store/contract/writes.ts'
import { sqliteUnderTest } from '../server/store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../server/store/store.ts'
import type { Answer } from './askGraphql.ts'

const NAME = 'gerasimov-v-kazakhstan.yaml'
const text = readFileSync(`seed/cases/KAZ/${NAME}`, 'utf8')
const CASE = 'case:gerasimov-v-kazakhstan'

const viewer = (name: string, role: Role, level: Level = 2): Viewer => ({ name, role, level })
const analyst = viewer('A', 'analyst')
const editor = viewer('E', 'editor')

const OUTCOME = `problems { sentence isError line } draft { id state author reason remarks { by text } }
  diff { entitiesAdded linksAdded claimsAdded changed removed leftOut things { did label id entityKind linkKind sentence statements { did property before after source } } }`
const documents = {
  propose: `mutation ($proposal: ProposalInput!, $reason: String!, $again: ID) { propose(proposal: $proposal, reason: $reason, again: $again) { ${OUTCOME} } }`,
  tryOut: `mutation ($proposal: ProposalInput!) { tryOut(proposal: $proposal) { ${OUTCOME} } }`,
  accept: `mutation ($draft: ID!) { accept(draft: $draft) { ${OUTCOME} } }`,
  sendBack:
    'mutation ($draft: ID!, $comment: String!) { sendBack(draft: $draft, comment: $comment) { state remarks { by text } } }',
  withdraw: 'mutation ($draft: ID!) { withdrawDraft(draft: $draft) { state } }',
  drafts: '{ drafts { totalCount nodes { id state author isMine } } }',
  facts: `query ($id: ID!) { node(id: $id) { ... on Entity { label facts { property value disputed claims { id value level preferred } } } } }`,
}

describe('reviewing changes', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  let desk: Desk
  let others: boolean
  let api: ReturnType<typeof createApi>

  beforeEach(async () => {
    store = await body.open()
    await importFiles(readFiles(['seed/institutions']), store)
    desk = openDesk(mkdtempSync(join(tmpdir(), 'dalil-desk-')))
    others = true
    api = createApi(store, pino({ level: 'silent' }), undefined, {
      review: reviewOf({ store, desk, hasOtherEditors: () => others }),
    })
  })
  afterEach(async () => {
    desk.close()
    await body.close()
  })

  async function ask(as: Viewer, query: keyof typeof documents, variables: object = {}) {
    const response = await api.fetch(
      'http://127.0.0.1/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: documents[query], variables }),
      },
      { viewer: as },
    )
    // biome-ignore lint/suspicious/noExplicitAny: answers of six documents
    return (await response.json()) as Answer<any>
  }
  const files = (content = text, name = NAME) => ({ files: [{ name, text: content }] })
  const proposeCase = async (as = analyst, content = text) => {
    const { data, errors } = await ask(as, 'propose', { proposal: files(content), reason: 'A new case' })
    expect(errors).toBeUndefined()
    return data.propose
  }

  it('shows what a case would bring before it is stored, and then stores just that', async () => {
    const before = await exported(store)
    const proposed = await proposeCase()
    expect(proposed.problems.filter(({ isError }: { isError: boolean }) => isError)).toEqual([])
    expect(proposed.diff.things[0]).toMatchObject({ did: 'ADDED', entityKind: 'case', id: CASE })
    expect(await exported(store)).toEqual(before)
    const { data } = await ask(editor, 'accept', { draft: proposed.draft.id })
    expect(data.accept.draft.state).toBe('accepted')
    expect(data.accept.diff).toEqual(proposed.diff)
    expect((await ask(editor, 'facts', { id: CASE })).data.node.label).toContain('Gerasimov')
    const again = await ask(editor, 'accept', { draft: proposed.draft.id })
    expect(again.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  it('gives the same graph from the sheet, the file and the spreadsheet', async () => {
    const exports: unknown[] = []
    const data = parse(text)
    for (const proposal of [
      files(),
      files(JSON.stringify(data), 'sheet.yaml'),
      files(writeCsv([data]), 'cases.csv'),
    ]) {
      const own = sqliteUnderTest()
      const fresh = await own.open()
      await importFiles(readFiles(['seed/institutions']), fresh)
      const review = reviewOf({ store: fresh, desk, hasOtherEditors: () => true })
      const { draft } = await review.propose({ kind: 'files', files: proposal.files }, 'Trial', analyst)
      await review.accept(draft?.id ?? '', editor)
      exports.push(await exported(fresh))
      await own.close()
    }
    expect(exports[1]).toEqual(exports[0])
    expect(exports[2]).toEqual(exports[0])
  })

  it('tells every problem with its line, and keeps nothing', async () => {
    const broken = text
      .replace('decided: "2012-05-24"', 'decided: "2015-02-30"')
      .replace('state: KAZ', 'state: KAX')
    const { data } = await ask(analyst, 'propose', { proposal: files(broken), reason: 'A new case' })
    expect(data.propose.draft).toBeNull()
    expect(data.propose.problems.length).toBeGreaterThanOrEqual(2)
    expect((await ask(analyst, 'drafts')).data.drafts.totalCount).toBe(0)
  })

  it('goes back with a comment, is proposed again and accepted, and nobody accepts their own', async () => {
    const { draft } = await proposeCase(editor)
    expect((await ask(editor, 'accept', { draft: draft.id })).errors?.[0]?.message).toContain(
      'nobody accepts their own',
    )
    const second = viewer('F', 'editor')
    const back = await ask(second, 'sendBack', { draft: draft.id, comment: 'Name the source.' })
    expect(back.data.sendBack).toEqual({
      state: 'returned',
      remarks: [{ by: 'F', text: 'Name the source.' }],
    })
    expect((await ask(second, 'accept', { draft: draft.id })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const again = await ask(editor, 'propose', {
      proposal: files(),
      reason: 'With a source',
      again: draft.id,
    })
    expect(again.data.propose.draft).toMatchObject({
      id: draft.id,
      state: 'proposed',
      reason: 'With a source',
    })
    expect((await ask(second, 'accept', { draft: draft.id })).data.accept.draft.state).toBe('accepted')
  })

  it('lets the only editor accept their own, and the record says so', async () => {
    others = false
    const { draft } = await proposeCase(editor)
    expect((await ask(editor, 'accept', { draft: draft.id })).data.accept.draft.state).toBe('accepted')
    const [change] = (await store.as(editor).changes({ first: 1 })).items
    expect(change?.author).toBe('E')
    expect(change?.reason).toContain('there being nobody else')
  })

  it('refuses every write to readers, every decision to analysts, and drafts of others are not there', async () => {
    const { draft } = await proposeCase()
    const tries: [keyof typeof documents, object][] = [
      ['tryOut', { proposal: files() }],
      ['propose', { proposal: files(), reason: 'x' }],
      ['accept', { draft: draft.id }],
      ['sendBack', { draft: draft.id, comment: 'x' }],
      ['withdraw', { draft: draft.id }],
    ]
    for (const role of roles)
      for (const [document, variables] of tries) {
        const { errors } = await ask(viewer(`other ${role}`, role, 0), document, variables)
        const allowed = document === 'tryOut' || document === 'propose'
        if (!allowed || role === 'reader')
          expect([role, document, errors?.length]).toEqual([role, document, 1])
      }
    const hidden = await ask(viewer('X', 'editor', 1), 'accept', { draft: draft.id })
    const absent = await ask(viewer('X', 'editor', 1), 'accept', { draft: 'absent' })
    expect(hidden.errors?.[0]?.message).toBe(absent.errors?.[0]?.message)
    expect(hidden.errors?.[0]?.extensions).toEqual(absent.errors?.[0]?.extensions)
  })

  describe('correcting', () => {
    type Fact = {
      property: string
      value: string
      disputed: boolean
      claims: { id: string; value: string }[]
    }
    const factOf = async (property: string, as = editor): Promise<Fact | undefined> =>
      (await ask(as, 'facts', { id: CASE })).data.node?.facts.find((fact: Fact) => fact.property === property)
    beforeEach(async () => {
      await importFiles(readFiles([`seed/cases/KAZ/${NAME}`]), store)
    })
    const newSource = { title: 'Page', publisher: 'OHCHR', type: 'decision', url: 'https://example.org/page' }
    const say = (more: object) => ({
      edits: [
        {
          say: {
            about: CASE,
            property: 'decided',
            value: '30 October 2015',
            standing: 'found',
            newSource,
            ...more,
          },
        },
      ],
    })
    const accepting = async (proposal: object) => {
      const proposed = await ask(analyst, 'propose', { proposal, reason: 'As the page has it' })
      expect(proposed.errors).toBeUndefined()
      return ask(editor, 'accept', { draft: proposed.data.propose.draft.id })
    }

    it('puts another value beside the one there is, or in its place', async () => {
      const before = await factOf('decided')
      await accepting(say({}))
      expect(await factOf('decided')).toMatchObject({ disputed: true })
      const [old] = before?.claims ?? []
      await accepting({ edits: [{ prefer: old?.id }] })
      expect((await factOf('decided'))?.value).toBe(before?.value)
      await accepting({ edits: [{ withdraw: old?.id }] })
      expect(await factOf('decided')).toMatchObject({ value: '2015-10-30', disputed: false })
    })

    it('is a conflict where somebody changed it meanwhile, and nothing is overwritten', async () => {
      const seen = (await factOf('decided'))?.claims.map(({ id }) => id)
      const waiting = await ask(analyst, 'propose', { proposal: say({ seen, locator: 'p. 2' }), reason: 'x' })
      await accepting(say({ value: '2015-11' }))
      const { errors } = await ask(editor, 'accept', { draft: waiting.data.propose.draft.id })
      expect(errors?.[0]?.extensions?.code).toBe('CONFLICT')
      const late = await ask(analyst, 'propose', { proposal: say({ seen }), reason: 'x' })
      expect(late.errors?.[0]?.extensions?.code).toBe('CONFLICT')
    })

    it('sets who may see something, never above what the editor sees', async () => {
      await accepting({ edits: [{ setLevel: { id: CASE, level: 'partner' } }] })
      expect(await factOf('decided', viewer('P', 'reader', 0))).toBeUndefined()
      const partner = viewer('P', 'analyst', 1)
      const { errors } = await ask(partner, 'propose', {
        proposal: { edits: [{ setLevel: { id: CASE, level: 'restricted' } }] },
        reason: 'x',
      })
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    })

    it('treats a hidden id as an absent one', async () => {
      await accepting({ edits: [{ setLevel: { id: CASE, level: 'restricted' } }] })
      const partner = viewer('P', 'analyst', 1)
      const errorsOf = async (id: string) =>
        (await ask(partner, 'propose', { proposal: { edits: [{ remove: id }] }, reason: 'x' })).errors?.map(
          ({ message, extensions }) => [message.replace(id, 'ID'), extensions],
        )
      expect(await errorsOf(CASE)).toEqual(await errorsOf('case:absent'))
    })

    it('gives what is new ids of ours, so that a taken id tells nothing', async () => {
      await accepting({ edits: [{ setLevel: { id: CASE, level: 'restricted' } }] })
      const partner = viewer('P', 'analyst', 1)
      const { data } = await ask(partner, 'propose', { proposal: files(), reason: 'x' })
      const thing = data.propose.diff.things[0]
      expect(thing).toMatchObject({ did: 'ADDED', entityKind: 'case' })
      expect(thing.id).toMatch(/^case:gerasimov-v-kazakhstan-[0-9a-f]{8}$/)
      const { data: done } = await ask(editor, 'accept', { draft: data.propose.draft.id })
      expect(done.accept.diff.things[0].id).toBe(thing.id)
    })
  })
})
