import { describe, expect, it } from 'vitest'
import { afterAward } from './afterAward.ts'

const step = (what: string, date: string | null, more: object = {}) => ({
  lane: 'domestic',
  what,
  date,
  amount: null,
  ...more,
})

describe('the steps of an award', () => {
  it('begin with the first that speaks of money after the decision, and leave out what came before it', () => {
    const steps = [
      step('Refused to open a case', '2007'),
      step('Ordered to pay', '2013-11', { amount: 5 }),
      step('Beaten', '2014', { lane: 'incident' }),
      step('Upheld', '2014-01'),
    ]
    expect(afterAward(steps, '2012-05-24').map(({ what }) => what)).toEqual(['Ordered to pay', 'Upheld'])
  })

  it('may have no date: an undated step that speaks of an award counts', () => {
    const steps = [step('Awarded damages', null), step('Refused', '2005')]
    expect(afterAward(steps, '2012').map(({ what }) => what)).toEqual(['Awarded damages'])
  })

  it('are none where no step at home speaks of money after the decision', () => {
    expect(afterAward([step('Awarded damages', '2001'), step('Refused', '2013')], '2012')).toEqual([])
  })
})
