import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import { begin, commit, redo, undo, visit } from './history.ts'
import { stepBetween } from './steps.ts'
import {
  addCards,
  chooseLayout,
  hideCards,
  type Layer,
  layers,
  layouts,
  MOST_MOVED,
  moveCard,
  openFocus,
  sameView,
  showHidden,
  tidy,
  toggleFold,
  toggleLayer,
  toggleOff,
} from './view.ts'

describe('a view', () => {
  it('adds each card once, at the end, and brings a hidden one back to its place', () => {
    const one = addCards(openFocus('case:a'), ['org:b', 'org:b', 'case:a', 'person:base'], ['person:base'])
    expect(one.added).toEqual(['org:b'])
    const hidden = hideCards(addCards(one, ['court:c'], []), ['org:b'])
    expect(hidden).toMatchObject({ added: ['org:b', 'court:c'], hidden: ['org:b'] })
    expect(addCards(hidden, ['org:b'], [])).toMatchObject({ added: ['org:b', 'court:c'], hidden: [] })
  })

  it('never loses its focus', () => {
    expect(hideCards(openFocus('case:a'), ['case:a']).hidden).toEqual([])
  })
})

describe('steps', () => {
  it('have names, each its own', () => {
    const start = addCards(openFocus('case:a'), ['org:b'], [])
    const hidden = hideCards(start, ['org:b'])
    const folded = toggleFold(start, ['org:b'])
    const named = (before: typeof start, after: typeof start) => {
      const { did, ids, word } = stepBetween(before, after)
      return [did, ids[0] ?? word].filter(Boolean).join(' ')
    }
    expect([
      named(start, openFocus('org:b')),
      named(openFocus('case:a'), start),
      named(start, hidden),
      named(hidden, showHidden(hidden)),
      named(start, folded),
      named(folded, toggleFold(folded, ['org:b'])),
      named(start, toggleOff(start, 'person')),
      named(toggleOff(start, 'person'), start),
      named(start, toggleLayer(start, 'states')),
      named(start, toggleLayer(start, 'places')),
      named(start, chooseLayout(start, 'web')),
      named(start, tidy(start, [])),
      named(start, moveCard(start, { id: 'org:b', x: 1, y: 2 })),
    ]).toEqual([
      'focus org:b',
      'added org:b',
      'hidden org:b',
      'back org:b',
      'folded org:b',
      'unfolded org:b',
      'filtered person',
      'unfiltered person',
      'layerOn states',
      'layerOff places',
      'layout web',
      'tidied',
      'moved org:b',
    ])
  })

  it('keep no more moved cards than an address holds', () => {
    const ids = Array.from({ length: MOST_MOVED + 5 }, (_, at) => `case:${at}`)
    const { moved } = ids.reduce((view, id) => moveCard(view, { id, x: 1.4, y: 0 }), openFocus('case:a'))
    expect(moved).toHaveLength(MOST_MOVED)
    expect(moved.at(-1)).toEqual({ id: 'case:44', x: 1, y: 0 })
  })

  it('can be taken back and taken again', () => {
    const start = openFocus('case:a')
    const more = addCards(start, ['org:b'], [])
    const cites = toggleLayer(more, 'citations')
    const history = commit(commit(begin(start), more), cites)
    expect(undo(undo(history)).present).toEqual(start)
    expect(redo(undo(history)).present).toEqual(cites)
    expect(undo(begin(start)).present).toEqual(start)
    expect(redo(history)).toBe(history)
    expect(commit(undo(history), start).future).toEqual([])
  })

  it('follow the browser back and forward instead of piling up', () => {
    const [a, b] = [openFocus('case:a'), openFocus('case:b')]
    const history = commit(begin(a), b)
    const back = visit(history, a, sameView)
    expect(back).toEqual(undo(history))
    expect(visit(back, b, sameView)).toEqual(history)
    expect(visit(history, openFocus('case:c'), sameView).past).toHaveLength(2)
  })
})

describe('an address', () => {
  const id = fc
    .tuple(
      fc.constantFrom('case', 'org', 'person', 'state'),
      fc.stringMatching(/^[a-zа-яқ0-9 ()&=#%+-]{1,20}$/),
    )
    .map(([kind, slug]) => `${kind}:${slug}`)

  it('gives back what was written into it, whatever the ids', () => {
    fc.assert(
      fc.property(
        id,
        fc.uniqueArray(id, { maxLength: 5 }),
        fc.uniqueArray(id, { maxLength: 3 }),
        fc.subarray([...layers]),
        fc.constantFrom(...layouts),
        fc.nat(5),
        fc.uniqueArray(fc.record({ id, x: fc.integer({ min: -9999, max: 9999 }), y: fc.nat(999) }), {
          maxLength: 3,
          selector: (moved) => moved.id,
        }),
        fc.option(id, { nil: undefined }),
        fc.constantFrom('en' as const, 'ru' as const),
        (focus, added, hidden, shown: Layer[], layout, sorted, moved, selection, language) => {
          const tidied = Math.min(sorted, added.length)
          const held = { folded: hidden, off: ['person', 'alleged'], without: added }
          const view = { focus, added, hidden, ...held, layers: shown, layout, tidied, moved }
          const address = { view, selection, language }
          expect(parseAddress(formatAddress(address))).toEqual(address)
        },
      ),
    )
  })

  it('reads as it looks', () => {
    const view = { ...openFocus('case:a'), added: ['org:b', 'org:c'] }
    expect(formatAddress({ view, selection: 'org:b', language: 'ru' })).toBe(
      '#/links?f=case:a&add=org:b,org:c&sel=org:b&lang=ru',
    )
  })

  it.each(['', '#', '#/', '#/links', '#/links?f=', '#/nowhere?f=case:a', '#%E0%A4%A'])(
    'that says nothing (%j) is the start page',
    (hash) => expect(parseAddress(hash).view).toBeUndefined(),
  )
})
