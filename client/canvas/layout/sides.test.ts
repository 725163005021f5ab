import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Pair, Place } from './columns.ts'
import { countCrossings, type Line } from './crossings.ts'
import { placeAdded } from './placeAdded.ts'
import { placeLayers } from './placeLayers.ts'
import { placeNear } from './placeNear.ts'
import { sides } from './sides.ts'
import { web } from './web.ts'

const box = (id: string, ring: Box['ring'], width = 150, height = 26): Box => ({ id, ring, width, height })
const overlaps = (a: Place, b: Place) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
const overlapping = (places: readonly Place[]) =>
  places.flatMap((a, at) =>
    places
      .slice(at + 1)
      .filter((b) => overlaps(a, b))
      .map((b) => [a.id, b.id]),
  )

const graph = fc
  .record({
    first: fc.integer({ min: 0, max: 25 }),
    second: fc.integer({ min: 0, max: 20 }),
    links: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 120 }),
    heights: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 46, maxLength: 46 }),
  })
  .map(({ first, second, links, heights }) => {
    const height = (at: number) => heights[at] ?? 30
    const boxes = [
      box('focus', 0, 210, 60),
      ...Array.from({ length: first }, (_, at) => box(`a${at}`, 1, 120 + (at % 7) * 12, height(at))),
      ...Array.from({ length: second }, (_, at) => box(`b${at}`, 2, 196, height(25 + at))),
    ]
    const near = boxes.filter((each) => each.ring === 1).map((each): Pair => ['focus', each.id])
    const more = links.flatMap(([a, b]): Pair[] => {
      const [from, to] = [boxes[a], boxes[b]]
      return from && to && from !== to ? [[from.id, to.id]] : []
    })
    return { boxes, pairs: [...near, ...more] }
  })

describe('the columns', () => {
  it('stand as their headings say', () => {
    const places = sides(
      [box('case', 0), box('court', 1), box('org', 1), box('other', 2)],
      [
        ['court', 'case'],
        ['org', 'case'],
        ['org', 'other'],
      ],
    )
    expect(Object.fromEntries(places.map((place) => [place.id, place.column]))).toEqual({
      case: 'focus',
      court: 'only',
      org: 'shared',
      other: 'others',
    })
    const x = Object.fromEntries(places.map((place) => [place.id, place.x]))
    expect([x.court, x.case, x.org, x.other]).toEqual(
      [x.court, x.case, x.org, x.other].toSorted((a, b) => Number(a) - Number(b)),
    )
  })

  it('never overlap, and are the same for the same input', () => {
    fc.assert(
      fc.property(graph, ({ boxes, pairs }) => {
        const places = sides(boxes, pairs)
        expect(places.map((place) => place.id).toSorted()).toEqual(boxes.map((each) => each.id).toSorted())
        expect(overlapping(places)).toEqual([])
        expect(sides(structuredClone(boxes), structuredClone(pairs))).toEqual(places)
      }),
      { numRuns: 60 },
    )
  })

  it('take away the crossings that can be taken away', () => {
    const many = Array.from({ length: 8 }, (_, at) => at)
    const boxes = [
      box('f', 0),
      ...many.map((at) => box(`a${at}`, 1)),
      ...many.map((at) => box(`b${7 - at}`, 2)),
    ]
    const pairs = many.flatMap((at): Pair[] => [
      ['f', `a${at}`],
      [`a${at}`, `b${at}`],
    ])
    const places = sides(boxes, pairs)
    const row = (letter: string) =>
      places.filter((place) => place.id.startsWith(letter)).map((place) => place.id.slice(1))
    const lines = many.map((at): Line => [row('a').indexOf(String(at)), row('b').indexOf(String(at))])
    expect(countCrossings(lines, 8)).toBe(0)
  })
})

describe('cards added by hand', () => {
  const added = ['x', 'y', 'z'].map((id) => ({ id, width: 180, height: 40 }))

  it('move nothing and cover nothing', () => {
    fc.assert(
      fc.property(graph, ({ boxes, pairs }) => {
        const placed = sides(boxes, pairs)
        const before = structuredClone(placed)
        const fresh = placeAdded(placed, added, [...pairs, ['x', 'focus'], ['y', 'x'], ['z', 'b0']])
        expect(placed).toEqual(before)
        expect(overlapping([...placed, ...fresh])).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('stand in the same place whether added at once or one by one', () => {
    const placed = sides([box('f', 0), box('a', 1)], [['f', 'a']])
    const pairs: Pair[] = [
      ['f', 'a'],
      ['f', 'x'],
      ['y', 'x'],
      ['z', 'a'],
    ]
    const [x, ...rest] = added
    const first = placeAdded(placed, x ? [x] : [], pairs)
    const then = placeAdded([...placed, ...first], rest, pairs)
    expect(placeAdded(placed, added, pairs)).toEqual([...first, ...then])
  })

  it('stand under the heading that is true of them, beside what they are tied to', () => {
    const placed = sides(
      [box('f', 0), box('a', 1), box('b', 2)],
      [
        ['f', 'a'],
        ['a', 'b'],
      ],
    )
    const fresh = placeAdded(
      placed,
      ['alone', 'shared', 'other', 'far'].map((id) => ({ id, width: 150, height: 26 })),
      [
        ['alone', 'f'],
        ['shared', 'f'],
        ['shared', 'b'],
        ['other', 'a'],
        ['far', 'b'],
      ],
    )
    expect(fresh.map((place) => [place.id, place.column])).toEqual([
      ['alone', 'only'],
      ['shared', 'shared'],
      ['other', 'others'],
      ['far', 'further'],
    ])
  })

  it('go to a further lane rather than out of the picture', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, width: 180, height: 30 }))
    const placed = sides([box('f', 0), box('a', 1)], [['f', 'a']])
    const fresh = placeAdded(
      placed,
      many,
      many.map((each): Pair => [each.id, 'a']),
    )
    expect(Math.max(...fresh.map((place) => Math.abs(place.y)))).toBeLessThanOrEqual(300)
    expect(overlapping([...placed, ...fresh])).toEqual([])
    expect(new Set(fresh.map((place) => place.lane)).size).toBeGreaterThan(1)
  })
})

describe('layers', () => {
  it('stand apart from the rest and cover nothing', () => {
    fc.assert(
      fc.property(graph, ({ boxes, pairs }) => {
        const placed = sides(boxes, pairs)
        const ids = Array.from({ length: 40 }, (_, at) => `${at % 2 ? 'article' : 'country'}:${at}`)
        const layer = placeLayers(
          placed,
          ids.map((id) => ({ id, width: 150, height: 26 })),
          [['article:1', 'a0']],
        )
        expect(layer).toHaveLength(40)
        expect(overlapping([...placed, ...layer])).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('the web', () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    box(`n${at}`, at ? 1 : 0, 120 + (at % 5) * 15, 26 + (at % 3) * 14),
  )
  const pairs = many.flatMap((each, at): Pair[] => (at ? [[each.id, `n${Math.floor(at / 3)}`]] : []))

  it('is the same for the same cards, without overlaps, around the focus', () => {
    const places = web(many, pairs)
    expect(web(structuredClone(many), structuredClone(pairs))).toEqual(places)
    expect(overlapping(places)).toEqual([])
    expect(places[0]).toMatchObject({ id: 'n0', x: 0, y: 0 })
  })

  it('gives added cards free room and moves nothing', () => {
    const placed = web(many, pairs)
    const added = ['x', 'y', 'z'].map((id) => ({ id, width: 180, height: 40 }))
    const fresh = placeNear(placed, added, [
      ['x', 'n3'],
      ['y', 'x'],
    ])
    expect(overlapping([...placed, ...fresh])).toEqual([])
    expect(fresh.map((place) => place.id)).toEqual(['x', 'y', 'z'])
  })
})

describe('crossings', () => {
  it('are counted as comparing every pair counts them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 80 }), (lines) => {
        let slow = 0
        lines.forEach(([a, b], at) => {
          for (const [c, d] of lines.slice(at + 1)) if ((a - c) * (b - d) < 0) slow++
        })
        expect(countCrossings(lines, 31)).toBe(slow)
      }),
    )
  })
})
