import { expect, it } from 'vitest'
import { dateSpan } from './dateSpan.ts'

it('is as wide as the date is vague, and never makes a day of a month', () => {
  expect(dateSpan('2013')).toEqual({ from: 2013, to: 2014, vague: true })
  const may = dateSpan('2013-05')
  expect(may?.vague).toBe(true)
  expect((may?.to ?? 0) - (may?.from ?? 0)).toBeCloseTo(1 / 12)
  expect(dateSpan('2013-05-17')).toMatchObject({ vague: false })
  expect(dateSpan('2013-05-17~')).toMatchObject({ vague: true })
  expect(dateSpan('2005-01/2005-03')).toMatchObject({ from: 2005, vague: true })
})

it.each([null, undefined, '', '../2010', '2010/..', 'long ago', '2014/2013'])('has no span for %j', (text) =>
  expect(dateSpan(text)).toBeUndefined(),
)
