/** Undoing, renaming, merging, splitting, hiding a name, deleting for good and reporting, over the API and with each role. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Level, type Role, roles, type Viewer } from '../schema/levels.ts'
import { said } from '../server/store/contract/smallGraph.ts'
import { exported } from '../server/store/contract/writes.ts'
import { deskApi } from './deskApi.ts'

const viewer = (name: string, role: Role, level: Level = 2): Viewer => ({ name, role, level })
const analyst = viewer('A', 'analyst')
const editor = viewer('E', 'editor')
const owner = viewer('O', 'owner')
const everybody = viewer('anonymous', 'reader', 0)

const CANARY = /canarova|канарова|qamarya/i
const everything = `{ cases(first: 9) { totalCount nodes { id label history(first: 9) { nodes { things(first: 9) { nodes { sentence statements(first: 9) { nodes { sentence before after } } } } } }
    subject claims(first: 9) { nodes { id value quote locator source { id label address } } } links(first: 9) { nodes { id sentence attributes { name value } } } } }
  entities(kind: person, first: 9) { nodes { id label names { text } claims(first: 9) { nodes { value quote locator } } } }
  sources: entities(kind: source, first: 9) { nodes { id label } }
  search(text: "Canarova", first: 9) { totalCount nodes { matched entity { id } } }
  changes(first: 9) { nodes { author reason things(first: 9) { nodes { sentence } } } } }`

describe('changing what hangs together', () => {
  let under: Awaited<ReturnType<typeof deskApi>>
  beforeEach(async () => {
    under = await deskApi(({ statements, keys }) => {
      const page = statements.source('letter', {
        title: 'Letter about Qamarya Canarova',
        type: 'press',
        url: 'https://example.org/qamarya-canarova',
      })
      const evidence = said(page, { quote: 'Ms Canarova was there', locator: 'Canarova, para. 2' })
      const person = statements.entity('person', 'qamarya-canarova')
      statements.name(person, 'Qamarya Canarova', 'preferred', evidence)
      statements.link('VICTIM', person, keys.first as string, evidence)
      const twin = statements.entity('person', 'qamarya-kanarova')
      statements.name(twin, 'Камаря Канарова', 'preferred', evidence)
      statements.link('COUNSEL', twin, keys.first as string, evidence)
    })
  })
  afterEach(() => under.close())

  const latestChange = async (): Promise<string> =>
    (await under.ask(editor, '{ changes(first: 1) { nodes { id } } }')).data.changes.nodes[0].id

  it('undoes a change, and the record is as it was to the last byte', async () => {
    const before = await exported(under.store)
    await under.done(analyst, [{ setLevel: { id: 'case:first-v-aland', level: 'partner' } }], editor)
    expect(await exported(under.store)).not.toEqual(before)
    await under.done(analyst, [{ revert: await latestChange() }], editor)
    expect(await exported(under.store)).toEqual(before)
    const { errors } = await under.proposing(analyst, [{ revert: 'change:absent' }])
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  it('makes one of two and two again', async () => {
    const before = await exported(under.store)
    const merge = { id: 'person:qamarya-kanarova', into: 'person:qamarya-canarova' }
    await under.done(analyst, [{ merge }], editor)
    const counted = await under.ask(editor, '{ entities(kind: person) { totalCount } }')
    expect(counted.data.entities.totalCount).toBe(2)
    await under.done(analyst, [{ split: { change: await latestChange() } }], editor)
    expect(await exported(under.store)).toEqual(before)
  })

  it('gives another id, under which it is found from then on', async () => {
    await under.done(analyst, [{ rename: { id: 'case:first-v-aland', newId: 'case:one-v-aland' } }], editor)
    const { data } = await under.ask(everybody, '{ cases(first: 9) { nodes { id } } }')
    expect(data.cases.nodes).toEqual([{ id: 'case:one-v-aland' }])
  })

  it('hides a name from everybody below a level: in every answer, with a text of the editor’s own', async () => {
    const asked = `query ($id: ID!) { pseudonym(person: $id, name: "Q.", slug: "p9") { claim { id property } value proposedValue quote proposedQuote isSure } }`
    const { data } = await under.ask(analyst, asked, { id: 'person:qamarya-canarova' })
    const name = data.pseudonym.find((one: { value: string }) => one.value === 'Qamarya Canarova')
    expect(name).toMatchObject({ proposedValue: 'Q.', isSure: true })
    const before = await under.ask(everybody, everything)
    expect(before.errors).toBeUndefined()
    expect(JSON.stringify(before.data)).toMatch(CANARY)
    for (const id of ['person:qamarya-canarova', 'person:qamarya-kanarova'])
      await under.done(
        analyst,
        [
          {
            pseudonymise: {
              person: id,
              name: 'Q.',
              slug: id === 'person:qamarya-canarova' ? 'p9' : 'p8',
              level: 'partner',
              decisions: id.includes('canarova') ? [{ claim: name.claim.id, value: 'Witness 1' }] : [],
            },
          },
        ],
        editor,
        'For their safety',
      )
    for (const level of [0, 1, 2] as const) {
      const seen = JSON.stringify((await under.ask(viewer('R', 'reader', level), everything)).data)
      expect([level, CANARY.test(seen)]).toEqual([level, level > 0])
      if (level === 0) expect(seen).toContain('Witness 1')
    }
    expect(await under.store.verify()).toEqual([])
  })

  it('deletes for good, from the desk too, and only for the owner', async () => {
    await under.proposing(analyst, [{ prefer: await aClaim() }], 'Canarova prefers it')
    expect(under.filesWith('Canarova')).not.toEqual([])
    const letter = (
      await under.ask(editor, '{ sources: entities(kind: source, first: 9) { nodes { id label } } }')
    ).data
    const source = letter.sources.nodes.find(({ label }: { label: string }) => label.includes('Letter')).id
    const redact = { redact: ['person:qamarya-canarova', 'person:qamarya-kanarova', source] }
    expect((await under.proposing(editor, [redact])).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const named = await under.proposing(owner, [redact], 'About Qamarya Canarova')
    expect(named.errors).toBeUndefined()
    const refused = await under.accepting(owner, named.data.propose.draft.id)
    expect(refused.errors?.[0]?.message).toContain('The reason itself')
    const proposed = await under.proposing(owner, [redact], 'At their wish')
    const draft = proposed.data.propose.draft.id
    expect((await under.accepting(editor, draft)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect((await under.accepting(owner, draft)).data.accept.draft.state).toBe('accepted')
    expect(under.filesWith('Qamarya Canarova')).toEqual([])
    expect(under.filesWith('Canarova prefers')).toEqual([])
    expect(await under.store.verify()).toEqual([])
  })

  const aClaim = async (): Promise<string> =>
    (
      await under.ask(
        editor,
        '{ node(id: "person:qamarya-canarova") { ... on Entity { claims(first: 9) { nodes { id property } } } } }',
      )
    ).data.node.claims.nodes.find((one: { property: string }) => one.property === 'name').id

  it('is refused to whoever does not see everything, and to readers at every level', async () => {
    const edits = [
      { revert: await latestChange() },
      { rename: { id: 'case:first-v-aland', newId: 'case:one' } },
      { merge: { id: 'person:qamarya-kanarova', into: 'person:qamarya-canarova' } },
      { split: { change: await latestChange() } },
      { redact: ['person:qamarya-canarova'] },
      { pseudonymise: { person: 'person:qamarya-canarova', name: 'Q.', slug: 'p', level: 'partner' } },
    ]
    for (const edit of edits)
      for (const role of roles) {
        const levels: Level[] = role === 'reader' ? [0, 1, 2] : [0, 1]
        for (const level of levels) {
          const { errors } = await under.proposing(viewer('X', role, level), [edit])
          expect([Object.keys(edit), role, errors?.[0]?.extensions?.code]).toEqual([
            Object.keys(edit),
            role,
            'FORBIDDEN',
          ])
        }
      }
  })

  it('proposes pairs that may be one, across scripts and with what they share, to analysts', async () => {
    const asked = '{ duplicates(kind: person) { score names isSaid one { id } other { id } shared { id } } }'
    const { data } = await under.ask(viewer('A', 'analyst', 0), asked)
    expect(data.duplicates).toHaveLength(1)
    const [pair] = data.duplicates
    expect([pair.one.id, pair.other.id].sort()).toEqual([
      'person:qamarya-canarova',
      'person:qamarya-kanarova',
    ])
    expect(pair.shared).toEqual([{ id: 'case:first-v-aland' }])
    expect((await under.ask(everybody, asked)).data.duplicates).toEqual([])
  })

  describe('a mistake that is reported', () => {
    const report = 'mutation ($claim: ID!, $text: String!) { reportMistake(claim: $claim, text: $text) }'
    const reports = '{ reports { totalCount nodes { id by text claim { id } } } }'

    it('reaches editors who see as much, is dealt with, and is no part of the record', async () => {
      const [claim, head] = [await aClaim(), await under.store.head()]
      const sent = await under.ask(everybody, report, { claim, text: 'It is spelt otherwise.' })
      expect(sent.data).toEqual({ reportMistake: true })
      await under.ask(viewer('P', 'reader', 1), report, { claim, text: 'For partners.' })
      expect((await under.ask(viewer('E', 'editor', 0), reports)).data.reports.totalCount).toBe(1)
      for (const other of [everybody, viewer('R', 'reader', 2), analyst])
        expect((await under.ask(other, reports)).data.reports.totalCount).toBe(0)
      const { nodes } = (await under.ask(editor, reports)).data.reports
      expect(nodes).toHaveLength(2)
      const settle = 'mutation ($report: ID!) { settleReport(report: $report) }'
      for (const { id } of nodes) await under.ask(editor, settle, { report: id })
      expect((await under.ask(editor, reports)).data.reports.totalCount).toBe(0)
      expect((await under.ask(analyst, settle, { report: 'x' })).errors).toHaveLength(1)
      expect(await under.store.head()).toEqual(head)
    })

    it('is short, about something the reader sees, and not one of very many', async () => {
      const claim = await aClaim()
      const codeOf = async (as: Viewer, text: string, about = claim) =>
        (await under.ask(as, report, { claim: about, text })).errors?.[0]?.extensions?.code
      expect(await codeOf(everybody, ' ')).toBe('BAD_INPUT')
      expect(await codeOf(everybody, 'x'.repeat(2001))).toBe('BAD_INPUT')
      await under.done(analyst, [{ setLevel: { id: claim, level: 'restricted' } }], editor)
      expect(await codeOf(everybody, 'x')).toBe('NOT_FOUND')
      expect(await codeOf(everybody, 'x', 'claim:absent')).toBe('NOT_FOUND')
      const codes: unknown[] = []
      for (let at = 0; at < 11; at++) codes.push(await codeOf(viewer('many', 'reader'), 'x'))
      expect(codes).toEqual([...Array(10).fill(undefined), 'BUSY'])
    })
  })
})
