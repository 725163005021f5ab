import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneOf, lanes, placeSteps, STEP_HEIGHT, STEP_WIDTH } from './lanes.ts'

const step = (lane: string, kind = '', tier: string | null = null, type: string | null = null) => ({
  lane,
  entity: kind ? { kind, tier, type } : null,
})

describe('the lanes of a ladder', () => {
  it.each([
    [step('treatyBody'), 'treatyBody'],
    [step('incident', 'event'), 'incident'],
    [step('domestic', 'court', 'supreme'), 'highest'],
    [step('domestic', 'court', 'regional'), 'appeal'],
    [step('domestic', 'court', 'first instance'), 'firstInstance'],
    [step('domestic', 'court'), 'firstInstance'],
    [step('domestic', 'stateBody', null, 'prosecutor'), 'prosecutor'],
    [step('domestic', 'stateBody', null, 'police'), 'police'],
    [step('domestic', 'stateBody', null, 'ministry of health'), 'authority'],
    [step('domestic'), 'authority'],
  ])('%j stands in %s', (given, lane) => expect(laneOf(given)).toBe(lane))

  it('keep the order of the account, and no step covers another', () => {
    const some = fc.array(
      fc.constantFrom(
        step('incident', 'event'),
        step('treatyBody'),
        step('domestic', 'court', 'appeal'),
        step('measure', 'measure'),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(some, (steps) => {
        const { places, rows, width, height } = placeSteps(steps)
        expect(places.map((place) => place.step)).toEqual(steps)
        places.forEach((a, at) => {
          const next = places[at + 1]
          if (next) expect(next.x).toBeGreaterThan(a.x)
          expect(a.x + STEP_WIDTH).toBeLessThanOrEqual(width)
          expect(a.y + STEP_HEIGHT).toBeLessThanOrEqual(height)
          for (const b of places.slice(at + 1))
            expect(Math.abs(a.x - b.x) >= STEP_WIDTH || Math.abs(a.y - b.y) >= STEP_HEIGHT).toBe(true)
        })
        expect(rows.map((row) => row.lane)).toEqual(
          lanes.filter((lane) => rows.some((row) => row.lane === lane)),
        )
      }),
    )
  })
})
