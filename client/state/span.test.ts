import { describe, expect, it } from 'vitest'
import { parseDate } from '../../schema/dates.ts'
import { durationText } from '../text/durations.ts'
import { loadCatalogue, translator } from '../text/translate.ts'

await Promise.all([loadCatalogue('en'), loadCatalogue('ru')])

import { daysBetween, spanOf } from './span.ts'

describe('what a date may mean', () => {
  it.each([
    '2013',
    '2013-02',
    '2012-02',
    '2013-12',
    '2013-05-17',
    '2005~',
    '2005-11?',
    '2005-01/2005-03',
    '1999/2001-02-03',
  ])('%s is read as the record reads it', (edtf) => {
    expect(spanOf(edtf)).toEqual(parseDate(edtf))
  })

  it('is open where the date is, and nothing where it is none', () => {
    expect(spanOf('../2010')?.earliest).toBe(Number.NEGATIVE_INFINITY)
    expect(spanOf('2010/..')?.latest).toBe(Number.POSITIVE_INFINITY)
    for (const text of [null, '', 'soon', '2010/soon']) expect(spanOf(text)).toBeUndefined()
  })
})

describe('the time between two dates', () => {
  it('is a range where either is vague', () => {
    expect(daysBetween('2010-01-01', '2010-01-31')).toEqual({ shortest: 30, longest: 30 })
    expect(daysBetween('2010', '2011-01-01')).toEqual({ shortest: 1, longest: 365 })
    expect(daysBetween('2010', '2010')).toEqual({ shortest: 0, longest: 364 })
    expect(daysBetween('2010', '../2012')).toEqual({ shortest: 0, longest: 1095 })
    expect(daysBetween('2010', '2012/..')).toBeUndefined()
    expect(daysBetween('2012', '2010')).toBeUndefined()
  })

  it('is said in years, as vague as it is', () => {
    const [en, ru] = [translator('en'), translator('ru')]
    expect(durationText('2010-04-22', '2012-05-24', 'en', en)).toBe('2.1 years')
    expect(durationText('2010', '2012', 'en', en)).toBe('1–3 years')
    expect(durationText('2010-04-22', '2012-05-24', 'ru', ru)).toBe('2,1 г.')
    expect(durationText(null, '2012', 'en', en)).toBe('')
  })
})
