import { describe, expect, it } from 'vitest'
import type { Place } from '../canvas/layout/columns.ts'
import { measureCard } from '../canvas/measureCard.ts'
import { alongLine, nextTie, readingOrder } from '../canvas/readingOrder.ts'
import { caseMark, shortName } from '../text/names.ts'
import type { Card, CardLink } from './card.ts'
import { expandChoices, notShown } from './expand.ts'
import { foldAway } from './fold.ts'
import { numberSources, safeAddress } from './footnotes.ts'
import { hubsOf } from './hubs.ts'
import { secondRing } from './neighbourhood.ts'
import { toTies } from './ties.ts'

const link = (id: string, from: string, to: string, more: Partial<CardLink> = {}): CardLink => ({
  id,
  from,
  to,
  kind: 'HEARD',
  standing: 'reported',
  ...more,
})

describe('what stands in the panel', () => {
  it('numbers each source once, by first appearance', () => {
    const claim = (id: string) =>
      ({ source: { id } }) as Parameters<typeof numberSources>[0] extends Iterable<infer C> ? C : never
    const notes = numberSources(['b', 'a', 'b'].map(claim))
    expect([...notes].map(([id, note]) => [id, note.number])).toEqual([
      ['b', 1],
      ['a', 2],
    ])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' JAVASCRIPT:x',
    'vbscript:x',
    'file:///etc',
    '//evil',
    '',
    null,
  ])('never opens %j', (address) => expect(safeAddress(address)).toBeUndefined())
  it('opens web addresses', () => expect(safeAddress('https://a.org/b?c=1')).toBe('https://a.org/b?c=1'))
})

describe('what is drawn', () => {
  it('joins all links of a pair into one line with the surest look', () => {
    const ties = toTies([
      link('1', 'c', 'k'),
      link('2', 'k', 'c', { standing: 'found' }),
      link('3', 'c', 'p', { result: 'refused' }),
    ])
    expect(ties.map((tie) => [tie.id, tie.standing, tie.links.length, tie.refused])).toEqual([
      ['1', 'found', 2, false],
      ['3', 'reported', 1, true],
    ])
  })

  it('tells from counts what an expand would bring, and never promises what has no card', () => {
    const court: Card = {
      id: 'k',
      kind: 'court',
      label: 'K',
      degrees: [
        { kind: 'HEARD', direction: 'IN', count: 9 },
        { kind: 'IN', direction: 'OUT', count: 2 },
        { kind: 'MENTIONS', direction: 'IN', count: 4 },
      ],
    }
    const shown = [link('1', 'c', 'k')]
    expect(
      expandChoices(court, shown, []).map(({ kind, total, shown: there, upTo }) => [
        kind,
        total,
        there,
        upTo,
      ]),
    ).toEqual([
      ['HEARD', 9, 1, false],
      ['IN', 2, 0, true],
    ])
    expect(notShown(court, shown, [])).toBe(8)
  })

  it('takes into the outer ring what is shared, cases first reached, and counts the rest', () => {
    const person = (id: string): Card => ({ id, kind: 'person', label: id, degrees: [] })
    const ends = (from: string, to: string) => ({
      from: { id: from, kind: 'person' as const },
      to: { id: to, kind: 'case' as const },
    })
    const many = Array.from({ length: 30 }, (_, at) => ends('p', `case:${at}`))
    const ring = secondRing(
      'f',
      [person('p'), person('q')],
      new Map([
        ['p', many],
        ['q', [ends('q', 'case:29')]],
      ]),
    )
    expect(ring.ids[0]).toBe('case:29')
    expect(ring).toMatchObject({ cut: 12 })
  })

  it('names a case by its parties, body and year', () => {
    const gerasimov = {
      kind: 'case' as const,
      label: 'Gerasimov v. Kazakhstan',
      decided: '2012-05-24',
      country: { id: 'country:KAZ', label: 'Kazakhstan' },
      body: { id: 'body:CAT', label: 'Committee against Torture' },
    }
    expect(shortName(gerasimov)).toBe('Gerasimov v. KAZ')
    expect(caseMark(gerasimov)).toBe('CAT 2012')
    expect(caseMark({})).toBe('')
  })

  it('cuts long names with an ellipsis, in at most two lines', () => {
    const size = { fontSize: 12, widest: 120, icon: true }
    const measure = (text: string) => text.length * 6
    const { lines, width } = measureCard(
      'Department of the Interior Ministry of the Kostanay region',
      ['+8 not shown'],
      size,
      measure,
    )
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/…$/)
    expect(lines[2]).toBe('+8 not shown')
    expect(width).toBeLessThanOrEqual(120)
    expect(measureCard('Х'.repeat(80), [], size, measure).lines[0]).toMatch(/…$/)
    expect(measureCard('', [], size, measure).width).toBeGreaterThan(0)
  })
})

describe('folding', () => {
  const lines = [link('1', 'f', 'org'), link('2', 'org', 'a'), link('3', 'org', 'b'), link('4', 'b', 'f')]

  it('holds what belongs to the folded card alone, never the focus', () => {
    const { away, heldBy } = foldAway('f', ['org'], lines)
    expect([...away]).toEqual(['a'])
    expect([...heldBy]).toEqual([['org', 1]])
    expect([...foldAway('f', ['org', 'f'], lines).away].toSorted()).toEqual(['a', 'b'])
  })
})

describe('hubs', () => {
  it('are what more than a quarter of the cases share, and said with their share', () => {
    const cases = Array.from(
      { length: 10 },
      (_, at): Card => ({ id: `c${at}`, kind: 'case', label: '', degrees: [] }),
    )
    const court: Card = { id: 'k', kind: 'court', label: 'Court', degrees: [] }
    const scene = (most: number) => ({
      cards: [court, ...cases],
      links: [],
      heldBy: new Map(),
      ties: toTies(cases.slice(0, most).map((each) => link(`l${each.id}`, each.id, 'k'))),
    })
    expect(hubsOf(scene(4), 'f')).toEqual([{ id: 'k', label: 'Court', share: 40 }])
    expect(hubsOf(scene(2), 'f')).toEqual([])
    expect(hubsOf(scene(4), 'k')).toEqual([])
  })
})

describe('keys', () => {
  const place = (id: string, x: number, y: number, column: Place['column']): Place => ({
    id,
    x,
    y,
    column,
    width: 9,
    height: 9,
  })
  const all = [
    place('o2', 9, 5, 'others'),
    place('f', 0, 0, 'focus'),
    place('o1', 9, 0, 'others'),
    place('k', -5, 0, 'only'),
  ]
  const places = new Map(all.map((each) => [each.id, each]))
  const ties = toTies([link('1', 'f', 'o2'), link('2', 'f', 'o1'), link('3', 'k', 'f')])

  it('walk column by column, and along lines to either side', () => {
    expect(readingOrder(all).map((each) => each.id)).toEqual(['k', 'f', 'o1', 'o2'])
    expect(alongLine('f', 'right', places, ties)).toBe('o1')
    expect(alongLine('f', 'left', places, ties)).toBe('k')
    expect(alongLine('k', 'left', places, ties)).toBeUndefined()
  })

  it('go round the lines of a card', () => {
    const first = nextTie('f', undefined, ties)
    const again = ['1', '2', '3'].reduce((at) => nextTie('f', at?.id, ties), first)
    expect(again).toEqual(first)
    expect(nextTie('alone', undefined, ties)).toBeUndefined()
  })
})
