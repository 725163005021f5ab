import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Level, Role, Viewer } from '../../schema/levels.ts'
import {
  accepted,
  type Draft,
  decisionOf,
  newDraft,
  proposeAgain,
  returned,
  seesDraft,
  withdrawn,
} from './draft.ts'
import { type Desk, openDesk } from './openDesk.ts'

const viewer = (name: string, role: Role, level: Level = 0): Viewer => ({ name, role, level })
const analyst = viewer('analyst A', 'analyst')
const editor = viewer('editor E', 'editor')
const content = { kind: 'files', files: [{ name: 'case.yaml', text: 'id: a' }] } as const
const draftOf = (id: string, by: Viewer, at = '2026-01-01T00:00:00.000Z') =>
  newDraft({ id, reason: 'New case', content }, by, at)
const later = '2026-01-02T00:00:00.000Z'

function withDesk(use: (desk: Desk) => void): void {
  const desk = openDesk(mkdtempSync(join(tmpdir(), 'dalil-desk-')))
  try {
    use(desk)
  } finally {
    desk.close()
  }
}

test('a reader proposes nothing, an analyst decides nothing, and nobody accepts their own unless alone', () => {
  expect(() => draftOf('1', viewer('R', 'reader'))).toThrow('Only analysts')
  const draft = draftOf('1', analyst)
  expect(() => accepted(draft, analyst, false, later)).toThrow('Only editors')
  expect(() => returned(draft, 'why', analyst, later)).toThrow('Only editors')
  expect(accepted(draft, editor, false, later).state).toBe('accepted')
  const own = draftOf('2', editor)
  expect(() => accepted(own, editor, false, later)).toThrow('nobody accepts their own')
  expect(decisionOf(accepted(own, editor, true, later))).toContain('there being nobody else')
})

test('a returned draft says why, and goes on only when its author proposes it again', () => {
  const draft = draftOf('1', analyst)
  expect(() => returned(draft, ' ', editor, later)).toThrow('Say what should be changed')
  const back = returned(draft, 'Name the source of the date.', editor, later)
  expect(back.remarks).toEqual([{ by: 'editor E', at: later, text: 'Name the source of the date.' }])
  expect(() => accepted(back, editor, false, later)).toThrow('is returned')
  expect(() => proposeAgain(back, {}, editor, later)).toThrow('Only its author')
  const again = proposeAgain(back, { content: { ...content, files: [] } }, analyst, later)
  expect(again).toMatchObject({ state: 'proposed', content: { files: [] }, remarks: back.remarks })
  expect(() => withdrawn(accepted(again, editor, false, later), analyst, later)).toThrow('accepted already')
})

test('a draft is hidden from those who see less than its author, and from other analysts', () => {
  const draft = draftOf('1', viewer('A', 'analyst', 1))
  expect(seesDraft(viewer('E', 'editor', 1), draft)).toBe(true)
  expect(seesDraft(viewer('E', 'editor', 0), draft)).toBe(false)
  expect(seesDraft(viewer('B', 'analyst', 2), draft)).toBe(false)
  expect(seesDraft(viewer('A', 'analyst', 0), draft)).toBe(false)
})

test('lists hold what the viewer may see, newest first, page by page', () =>
  withDesk((desk) => {
    const days = ['03', '01', '02'].map((day) => `2026-01-${day}T00:00:00.000Z`)
    for (const [at, day] of days.entries()) desk.put(draftOf(`d${at}`, analyst, day))
    desk.put(draftOf('hidden', viewer('P', 'analyst', 2), later))
    const first = desk.list(editor, { first: 2 })
    expect(first).toMatchObject({ total: 3, hasNext: true })
    const rest = desk.list(editor, { first: 2, after: first.cursors.at(-1) })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(['d0', 'd2', 'd1'])
    expect(desk.list(viewer('R', 'reader', 2), { first: 9 }).total).toBe(0)
    expect(desk.list(viewer('other', 'analyst'), { first: 9 }).total).toBe(0)
    expect(desk.list(editor, { first: 9, state: 'returned' }).total).toBe(0)
  }))

test('of two who decide at once the second is told, and nothing is overwritten', () =>
  withDesk((desk) => {
    const draft: Draft = draftOf('1', analyst)
    expect(desk.put(draft)).toBe(true)
    expect(desk.put(draft)).toBe(false)
    expect(desk.put(accepted(draft, editor, false, later), draft)).toBe(true)
    expect(desk.put(returned(draft, 'no', editor, later), draft)).toBe(false)
    expect(desk.get('1')?.state).toBe('accepted')
  }))
