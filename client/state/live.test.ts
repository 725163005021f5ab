import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { createLive } from './live.ts'

function parts() {
  const reread: string[] = []
  const note = (name: string) => () => void reread.push(name)
  const view = signal<unknown>({})
  const cards = signal([{ id: 'case:a' }, { id: 'person:b' }])
  const explorer = {
    view,
    scene: {
      get value() {
        return { cards: cards.value }
      },
    },
    reread: note('explorer'),
  }
  const cases = {
    choice: signal<unknown>(undefined),
    listing: signal<unknown>(undefined),
    reread: note('cases'),
  }
  const all = { explorer, cases, evidence: { reread: note('evidence') }, sheet: { reread: note('sheet') } }
  return { live: createLive(all as unknown as Parameters<typeof createLive>[0]), reread, view }
}

describe('what changes while the page is open', () => {
  it('counts only what is on the screen, once each', () => {
    const { live } = parts()
    live.hear(['case:a', 'case:elsewhere'])
    live.hear(['case:a'])
    expect(live.here.value).toBe(1)
    live.later()
    expect(live.here.value).toBe(0)
  })

  it('reads nothing again before the reader says so, and then what is on the screen', () => {
    const { live, reread } = parts()
    live.hear(['person:b'])
    expect(reread).toEqual([])
    live.show()
    expect(reread).toEqual(['explorer', 'evidence', 'sheet'])
    expect(live.here.value).toBe(0)
  })
})
