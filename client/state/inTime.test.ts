import { expect, it } from 'vitest'
import { inTime } from './inTime.ts'

const measure = (name: string, date: string | null, position: number) => ({
  name,
  to: { date },
  attributes: [{ name: 'position', value: String(position) }],
})

it('orders what the State did by date, undated last as the account places them', () => {
  const links = [
    measure('undated, told later', null, 10),
    measure('undated, told first', null, 2),
    measure('in 2015', '2015-03', 1),
    measure('not after 2014', '../2014', 4),
    measure('on a day of 2012', '2012-10-17', 3),
  ]
  expect(inTime(links).map(({ name }) => name)).toEqual([
    'on a day of 2012',
    'not after 2014',
    'in 2015',
    'undated, told first',
    'undated, told later',
  ])
})
