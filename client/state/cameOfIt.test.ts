import { describe, expect, it } from 'vitest'
import { cameOfIt } from './cameOfIt.ts'

describe('what came of a decision', () => {
  const step = { lane: 'domestic', date: '2013-11', currency: 'KZT', entity: { label: 'A court' } }

  it('is the first sum awarded at home, and measures by how far they go', () => {
    const ladder = [
      { ...step, what: 'Ordered to pay', amount: 20 },
      { ...step, what: 'Upheld the award', amount: 20, date: '2014' },
    ]
    const answers = [
      { kind: 'FOLLOWED_BY', to: { status: 'open' } },
      { kind: 'FOLLOWED_BY', to: { status: 'partial' } },
      { kind: 'FOLLOWED_BY', to: { status: 'partial' } },
      { kind: 'FOLLOWED_BY', to: { status: 'context' } },
      { kind: 'ORDERED', to: {} },
    ]
    expect(cameOfIt(ladder, answers, '2012')).toEqual({
      award: ladder[0],
      done: [
        { status: 'partial', count: 2 },
        { status: 'open', count: 1 },
      ],
    })
  })

  it('says nothing of what no source tells', () => {
    expect(cameOfIt([{ ...step, what: 'Refused', amount: null }], [], '2012')).toEqual({
      award: undefined,
      done: [],
    })
  })
})
