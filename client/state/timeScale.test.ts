import { describe, expect, it } from 'vitest'
import { barOf, timeScale, yearMarks, yearOfDay, yearStart } from './timeScale.ts'

describe('cases on a scale of time', () => {
  const dated = (submitted: string | null, decided: string | null) => ({ submitted, decided })
  const scale = timeScale([dated('2010-06', '2012'), dated(null, '2019-12-31'), dated(null, null)])

  it('spans whole years, from the first possible day to the last', () => {
    expect([scale?.first, scale?.last]).toEqual([2010, 2020])
    expect(scale?.at(yearStart(2015))).toBeCloseTo(0.5, 3)
    expect(yearOfDay(scale?.day(0.999) ?? 0)).toBe(2019)
    expect(timeScale([dated(null, null)])).toBeUndefined()
  })

  it('draw only what is sure as sure: a year that is known without its day is vague from end to end', () => {
    if (!scale) throw new Error('no scale')
    const bar = barOf(dated('2010-06', '2012'), scale)
    expect(bar.begun).toEqual({ from: scale.at(14761), to: scale.at(14791) })
    expect(bar.sure).toEqual({ from: scale.at(14791), to: scale.at(yearStart(2012)) })
    expect(bar.ended).toEqual({ from: scale.at(yearStart(2012)), to: scale.at(yearStart(2013)) })
  })

  it('have nothing sure where the dates may touch or one is missing', () => {
    if (!scale) throw new Error('no scale')
    expect(barOf(dated('2012', '2012-05'), scale).sure).toBeUndefined()
    expect(barOf(dated(null, '2012-05'), scale)).toEqual({ ended: expect.anything() })
    expect(barOf(dated('../2012', null), scale).begun).toEqual({ from: 0, to: scale.at(yearStart(2013)) })
  })

  it('has at most about a dozen lines', () => {
    for (const last of [2011, 2020, 2035, 2099]) {
      const marks = yearMarks({ first: 2001, last, at: Number, day: Number })
      expect(marks.length).toBeLessThan(15)
      expect(marks.length).toBeGreaterThan(1)
    }
  })
})
