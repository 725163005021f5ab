import { describe, expect, it } from 'vitest'
import { Failure } from '../api/failure.ts'
import type { RecordSource } from '../api/record.ts'
import type { Card, CardLink } from './card.ts'
import { MOST_ADDED, MOST_CARDS } from './expand.ts'
import { createExplorer } from './explorer.ts'
import { latestOnly } from './latest.ts'
import { createSearch } from './search.ts'

const card = (id: string, degrees: Card['degrees'] = []): Card => ({
  id,
  kind: id.startsWith('case') ? 'case' : id.startsWith('org') ? 'organisation' : 'person',
  label: id,
  degrees,
})
const counsel = (from: string, to: string): CardLink => ({
  id: `link:${from}-${to}`,
  kind: 'COUNSEL',
  standing: 'reported',
  from,
  to,
})

/** A record of one organisation with 40 cases. */
function orgWithCases() {
  const cases = Array.from({ length: 40 }, (_, at) => card(`case:${at}`))
  const all = new Map([card('org:o'), ...cases].map((each) => [each.id, each]))
  const links = cases.map((each) => counsel('org:o', each.id))
  const source = {
    focus: async (id: string) => {
      const focus = all.get(id)
      const ends = links.filter((link) => link.to === id).map(() => all.get('org:o') as Card)
      return focus && { card: focus, ends, total: ends.length, read: ends.length }
    },
    neighbours: async () => new Map(),
    cards: async (ids: readonly string[]) => ids.flatMap((id) => all.get(id) ?? []),
    between: async (ids: readonly string[]) => ({
      links: links.filter((link) => ids.includes(link.from) && ids.includes(link.to)),
      complete: true,
    }),
    expand: async () => ({ cases, cards: cases, total: 40 }),
  }
  return source as unknown as RecordSource
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const shownIds = (explorer: ReturnType<typeof createExplorer>) =>
  explorer.scene.value?.cards.map((each) => each.id)

describe('the explorer', () => {
  it('adds at most so many cards, says how many are left, and takes the step back', async () => {
    const explorer = createExplorer(orgWithCases())
    explorer.focusOn('case:0')
    await settled()
    expect(shownIds(explorer)).toEqual(['case:0', 'org:o'])
    await explorer.expand('org:o', [{ kind: 'COUNSEL', direction: 'OUT' }])
    await settled()
    expect(explorer.lastAdded.value).toMatchObject({ of: 'org:o', left: 14, full: false })
    expect(explorer.lastAdded.value?.ids).toHaveLength(MOST_ADDED)
    expect(shownIds(explorer)).toHaveLength(2 + MOST_ADDED)
    explorer.undo()
    await settled()
    expect(shownIds(explorer)).toEqual(['case:0', 'org:o'])
    explorer.redo()
    await settled()
    expect(shownIds(explorer)).toHaveLength(2 + MOST_ADDED)
  })

  it('takes every kind of step back and forward again', async () => {
    const explorer = createExplorer(orgWithCases())
    explorer.focusOn('case:0')
    await settled()
    await explorer.expand('org:o', [{ kind: 'COUNSEL', direction: 'OUT' }])
    await settled()
    const seen = () => JSON.stringify([explorer.view.value, shownIds(explorer)])
    const steps = [
      () => explorer.hide('case:3'),
      () => explorer.fold('org:o'),
      () => explorer.filter('organisation'),
      () => explorer.filter('organisation'),
      () => explorer.switchLayer('citations'),
      () => explorer.choose('web'),
      () => explorer.tidy(),
      () => explorer.move({ id: 'org:o', x: 5, y: 5 }),
      () => explorer.showHidden(),
      () => explorer.focusOn('org:o'),
    ]
    const states = [seen()]
    for (const step of steps) {
      step()
      await settled()
      expect(seen()).not.toBe(states.at(-1))
      states.push(seen())
    }
    for (const state of states.slice(0, -1).toReversed()) {
      explorer.undo()
      await settled()
      expect(seen()).toBe(state)
    }
    for (const state of states.slice(1)) {
      explorer.redo()
      await settled()
      expect(seen()).toBe(state)
    }
  })

  it('stays as small after 200 expands as after a few, and never holds more cards than it says', async () => {
    const explorer = createExplorer(orgWithCases())
    explorer.focusOn('case:0')
    await settled()
    for (let at = 0; at < 200; at++) {
      await explorer.expand('org:o', [{ kind: 'COUNSEL', direction: 'OUT' }])
      await settled()
      if (at % 2) explorer.undo()
      expect(explorer.scene.value?.cards.length).toBeLessThanOrEqual(MOST_CARDS)
    }
    const { past, future } = explorer.history.value ?? { past: [], future: [] }
    expect(past.length + future.length).toBeLessThanOrEqual(101)
  })

  it('adds once when Add is pressed twice', async () => {
    const explorer = createExplorer(orgWithCases())
    explorer.focusOn('case:0')
    await settled()
    const chosen = [{ kind: 'COUNSEL', direction: 'OUT' }] as const
    await Promise.all([explorer.expand('org:o', chosen), explorer.expand('org:o', chosen)])
    await settled()
    expect(explorer.history.value?.past).toHaveLength(1)
    expect(shownIds(explorer)).toHaveLength(2 + MOST_ADDED)
  })

  it('says that an id is absent', async () => {
    const explorer = createExplorer(orgWithCases())
    explorer.focusOn('case:nowhere')
    await settled()
    expect(explorer.absent.value).toBe('case:nowhere')
  })

  it('keeps what is on the screen when the server is gone, and reads again on request', async () => {
    const source = orgWithCases()
    const explorer = createExplorer(source)
    explorer.focusOn('case:0')
    await settled()
    const { focus } = source
    source.focus = async () => {
      throw new Failure('unreachable', 'gone')
    }
    explorer.focusOn('case:1')
    await settled()
    expect(explorer.trouble.value?.reason).toBe('unreachable')
    expect(explorer.picture.value?.focus.id).toBe('case:0')
    source.focus = focus
    explorer.trouble.value?.retry()
    await settled()
    expect(explorer.trouble.value).toBeUndefined()
    expect(explorer.picture.value?.focus.id).toBe('case:1')
  })
})

describe('answers out of order', () => {
  it('never replace newer ones', async () => {
    const latest = latestOnly()
    let answerFirst: (value: string) => void = () => undefined
    const first = latest.run(() => new Promise<string>((resolve) => (answerFirst = resolve)))
    const second = latest.run(async () => 'second')
    answerFirst('first')
    expect(await second).toEqual({ superseded: false, value: 'second' })
    expect(await first).toEqual({ superseded: true })
  })

  it('leave the suggestions of the newest text', async () => {
    const waiting = new Map<string, (hits: never[]) => void>()
    const search = createSearch({
      suggestions: (text) => new Promise((resolve) => waiting.set(text, resolve as (hits: never[]) => void)),
    })
    const hit = (text: string) => [{ matched: text }] as unknown as never[]
    search.type('Gera')
    await new Promise((resolve) => setTimeout(resolve, 160))
    search.type('Gerasimov')
    await new Promise((resolve) => setTimeout(resolve, 160))
    waiting.get('Gerasimov')?.(hit('Gerasimov'))
    await settled()
    waiting.get('Gera')?.(hit('Gera'))
    await settled()
    expect(search.suggestions.value.map((each) => each.matched)).toEqual(['Gerasimov'])
    expect(search.answered.value).toBe('Gerasimov')
  })
})
