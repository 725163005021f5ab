import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, isDate, liesIn, OPEN_END, OPEN_START, parseDate } from './dates.ts'

const two = (n: number) => String(n).padStart(2, '0')
const vagueDate = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 28 }),
  )
  .map(([year, month, day]) =>
    month === 0 ? `${year}` : day === 0 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`,
  )

describe('dates', () => {
  it('spans exactly what the text says', () => {
    expect(parseDate('1970-01-01')).toEqual({ earliest: 0, latest: 0 })
    expect(parseDate('1970')).toEqual({ earliest: 0, latest: 364 })
    expect(parseDate('1970-02')).toEqual({ earliest: 31, latest: 58 })
    expect(parseDate('1970-01/1970-03')).toEqual({ earliest: 0, latest: 89 })
    expect(parseDate('../1970-01-01')).toEqual({ earliest: OPEN_START, latest: 0 })
    expect(parseDate('1970-01-01/..')).toEqual({ earliest: 0, latest: OPEN_END })
    expect(parseDate('2005~')).toEqual(parseDate('2005'))
  })

  it.each([
    '',
    '30 February',
    '2013-02-30',
    '2013-13',
    '2011/2010',
    '13',
    'yesterday',
    '2013-5',
    '../..',
    '2013-05-17T10:00',
  ])('refuses %j', (text) => expect(isDate(text)).toBe(false))

  it('orders totally, and never puts a later date first', () => {
    fc.assert(
      fc.property(vagueDate, vagueDate, vagueDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0)
        const [x, y] = [parseDate(a), parseDate(b)]
        if (x && y && x.latest < y.earliest) expect(compareDates(a, b)).toBeLessThan(0)
        expect(compareDates(a, undefined)).toBeLessThan(0)
      }),
    )
  })

  it('tells what lies in a range for certain from what only may', () => {
    const year = parseDate('2013') as { earliest: number; latest: number }
    const say = (text: string) => liesIn(parseDate(text) as typeof year, year)
    expect([say('2013-05'), say('2012/2014'), say('2012')]).toEqual(['certain', 'possible', 'no'])
  })
})
