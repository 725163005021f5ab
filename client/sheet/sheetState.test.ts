import { describe, expect, it } from 'vitest'
import { addEntry, emptySheet, moveEntry, removeEntry, setValues } from './entry.ts'
import type { Outcome, SheetFile, SheetSource } from './sheetQuestions.ts'
import { createSheet } from './sheetState.ts'
import type { Shelf } from './unsaved.ts'

const diff: Outcome['diff'] = {
  entitiesAdded: 0,
  linksAdded: 0,
  claimsAdded: 0,
  changed: 0,
  removed: 0,
  leftOut: 0,
  things: [],
}
const problem = (path: string) => ({ file: 'example.yaml', line: 1, path, sentence: 'No.', isError: true })

/** A server that answers when it is told to. */
function slowServer() {
  const asked: { text: string; answer: (outcome: Outcome) => void; fail: (why: Error) => void }[] = []
  const source: SheetSource = {
    tryOut: ([file]: readonly SheetFile[]) =>
      new Promise((answer, fail) => {
        asked.push({ text: file?.text ?? '', answer, fail })
      }),
    asFiles: async () => ({ files: [], problems: [] }),
    propose: async () => ({ problems: [], diff, draft: { id: 'd1' } }),
    draft: async () => undefined,
    named: async () => ({ found: [], taken: [] }),
    labels: async () => [],
  }
  return { asked, source }
}
function shelfOf(): Shelf & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
const soon = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms))
const titled = (title: string) => (sheet: ReturnType<typeof emptySheet>) =>
  setValues(sheet, ['case'], { title })

describe('a sheet', () => {
  it('is tried out once typing stops, and an older answer never replaces a newer', async () => {
    const { asked, source } = slowServer()
    const state = createSheet({ source, by: 'A', pauseMs: 5 })
    state.edit(titled('Exam'), 'title')
    state.edit(titled('Example'), 'title')
    await soon()
    expect(asked.map(({ text }) => text.includes('Example'))).toEqual([true])
    state.edit(titled('Example two'), 'title')
    await soon()
    asked[1]?.answer({ problems: [{ ...problem('decided'), file: 'example-two.yaml' }], diff })
    await soon()
    asked[0]?.answer({ problems: [], diff })
    await soon()
    expect([...state.problems.value.keys()]).toEqual(['case/decided'])
    expect(state.trying.value).toBe(false)
    state.leave()
  })

  it('says why it could not be tried out, and keeps what is typed', async () => {
    const { asked, source } = slowServer()
    const state = createSheet({ source, by: 'A', pauseMs: 1 })
    state.edit(titled('Example'))
    await soon()
    asked[0]?.fail(new Error('gone'))
    await soon()
    expect(state.trouble.value?.reason).toBe('broken')
    expect(state.sheet.value.case.values.title).toBe('Example')
    state.leave()
  })

  it('takes back a word typed into one field as one step', () => {
    const state = createSheet({ source: slowServer().source, by: 'A' })
    for (const title of ['E', 'Ex', 'Exa']) state.edit(titled(title), 'title')
    state.edit((sheet) => addEntry(sheet, ['case'], 'victims'))
    state.undo()
    expect(state.sheet.value.case.values).toMatchObject({ title: 'Exa', id: 'exa' })
    state.undo()
    expect(state.sheet.value).toEqual(emptySheet())
    state.redo()
    expect(state.sheet.value.case.values.title).toBe('Exa')
    state.leave()
  })

  it('lets the id follow the title until somebody gives it another', () => {
    const state = createSheet({ source: slowServer().source, by: 'A' })
    state.edit(titled('One v. Kazakhstan'))
    state.edit((sheet) => setValues(sheet, ['case'], { id: 'own' }))
    state.edit(titled('Two v. Kazakhstan'))
    expect(state.sheet.value.case.values.id).toBe('own')
    state.leave()
  })

  it('is kept for whoever typed it, offered again, and gone once it was proposed', async () => {
    const shelf = shelfOf()
    const { source } = slowServer()
    const first = createSheet({ source, by: 'A', shelf, pauseMs: 1 })
    first.edit(titled('Example'))
    await soon()
    first.leave()
    expect(createSheet({ source, by: 'B', shelf }).offered.value).toBeUndefined()
    const second = createSheet({ source, by: 'A', shelf, pauseMs: 1 })
    expect(second.offered.value?.sheet.case.values.title).toBe('Example')
    await second.restore()
    expect(second.sheet.value.case.values.title).toBe('Example')
    await second.propose()
    expect(second.proposed.value).toBe('d1')
    await soon()
    expect(shelf.kept.size).toBe(0)
    second.leave()
  })

  it('does without a shelf, and says so', async () => {
    const state = createSheet({ source: slowServer().source, by: 'A', pauseMs: 1 })
    state.edit(titled('Example'))
    await soon()
    expect(state.kept.value).toBe(false)
    state.leave()
  })
})

describe('entries', () => {
  const three = ['a', 'b', 'c'].reduce(
    (sheet, name) => addEntry(sheet, ['case'], 'victims', { name }),
    emptySheet(),
  )
  const names = (sheet: typeof three) => sheet.case.lists.victims?.map(({ values }) => values.name)
  const [a] = three.case.lists.victims ?? []
  const place = ['case', 'victims', a?.key ?? 0] as const

  it('move, go and come where they are told', () => {
    expect(names(moveEntry(three, place, 1))).toEqual(['b', 'a', 'c'])
    expect(moveEntry(three, place, -1)).toBe(three)
    expect(names(removeEntry(three, place))).toEqual(['b', 'c'])
    expect(names(addEntry(three, ['case'], 'victims', { name: 'd' }, a?.key))).toEqual(['a', 'd', 'b', 'c'])
  })
})
