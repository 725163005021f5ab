import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import { begin, commit, redo, undo, visit } from './history.ts'
import { addCards, hideCard, openFocus, sameView, switchMentions } from './view.ts'

describe('a view', () => {
  it('adds each card once, at the end, and brings a hidden one back to its place', () => {
    const one = addCards(openFocus('case:a'), ['org:b', 'org:b', 'case:a', 'person:base'], ['person:base'])
    expect(one.added).toEqual(['org:b'])
    const hidden = hideCard(addCards(one, ['court:c'], []), 'org:b')
    expect(hidden).toMatchObject({ added: ['org:b', 'court:c'], hidden: ['org:b'] })
    expect(addCards(hidden, ['org:b'], [])).toMatchObject({ added: ['org:b', 'court:c'], hidden: [] })
  })

  it('never loses its focus', () => {
    expect(hideCard(openFocus('case:a'), 'case:a').hidden).toEqual([])
  })
})

describe('steps', () => {
  it('can be taken back and taken again', () => {
    const start = openFocus('case:a')
    const more = addCards(start, ['org:b'], [])
    const cites = switchMentions(more)
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
        fc.boolean(),
        fc.option(id, { nil: undefined }),
        fc.constantFrom('en' as const, 'ru' as const),
        (focus, added, hidden, mentions, selection, language) => {
          const address = { view: { focus, added, hidden, mentions }, selection, language }
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
