import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'
import { facetNames } from './caseFacets.ts'
import { type Choice, caseViews, clearAll, clearFacet, everyCase, sameCases, toggle } from './choice.ts'
import { conditionNames } from './conditions.ts'
import { askedBy, questions } from './questions.ts'
import { toFilter } from './toFilter.ts'

const value = fc.stringMatching(/^[a-zа-я0-9:()&=#%+,; -]{1,20}$/)
const choice: fc.Arbitrary<Choice> = fc.record(
  {
    picked: fc.dictionary(
      fc.constantFrom(...facetNames),
      fc.uniqueArray(value, { minLength: 1, maxLength: 4 }),
      {
        noNullPrototype: true,
      },
    ),
    also: fc.subarray([...conditionNames]),
    text: value,
    years: fc.integer({ min: 1, max: 50 }),
    decided: fc.constantFrom('2010', '2010/2015', '../2015', '2010/..'),
    field: fc.constantFrom('LABEL', 'DECIDED', 'SUBMITTED'),
    descending: fc.boolean(),
    view: fc.constantFrom(...caseViews),
  },
  { requiredKeys: ['picked', 'also', 'field', 'descending', 'view'] },
)

describe('a choice of cases', () => {
  it('takes a value in and out again, and leaves the others alone', () => {
    const one = toggle(everyCase, 'state', 'country:KAZ')
    const two = toggle(toggle(one, 'state', 'country:KGZ'), 'outcome', 'violation')
    expect(two.picked).toEqual({ state: ['country:KAZ', 'country:KGZ'], outcome: ['violation'] })
    expect(sameCases(toggle(toggle(two, 'outcome', 'violation'), 'state', 'country:KGZ'), one)).toBe(true)
    expect(clearFacet(two, 'state').picked).toEqual({ outcome: ['violation'] })
  })

  it('keeps its order and view when all else is cleared', () => {
    const wanted: Choice = { ...everyCase, picked: { body: ['body:CAT'] }, field: 'LABEL', view: 'map' }
    expect(clearAll({ ...wanted, decided: '2010' })).toEqual({ ...wanted, picked: {} })
  })

  it('comes back from its address, whatever the ids', () => {
    fc.assert(
      fc.property(choice, fc.constantFrom('en' as const, 'ru' as const), (wanted, language) => {
        expect(parseAddress(formatAddress({ choice: wanted, language }))).toEqual({
          choice: wanted,
          language,
        })
      }),
    )
  })

  it('has an address that can be read', () => {
    const wanted: Choice = {
      ...everyCase,
      picked: { state: ['country:KAZ', 'country:KGZ'], found: ['article:UNCAT 2(1)'] },
      view: 'register',
    }
    expect(formatAddress({ choice: wanted })).toBe(
      '#/cases?view=register&state=country:KAZ,country:KGZ&found=article:UNCAT%202(1)',
    )
    expect(formatAddress({ choice: everyCase })).toBe('#/cases')
  })

  it('asks for what it says: facets all hold, values of one are alternatives', () => {
    const wanted: Choice = {
      ...everyCase,
      picked: { state: ['country:KAZ', 'country:KGZ'], outcome: ['none', 'violation'] },
      decided: '2010/..',
    }
    expect(toFilter(wanted)).toEqual({
      linkedTo: [
        [
          { id: 'country:KAZ', kinds: ['AGAINST'] },
          { id: 'country:KGZ', kinds: ['AGAINST'] },
        ],
      ],
      outcome: ['violation'],
      outcomeMissing: true,
      decidedFrom: '2010',
    })
    expect(
      toFilter({ ...everyCase, also: ['interim', 'disputed'], text: 'plastic bag', years: 5 }),
    ).toMatchObject({
      interimMeasures: { requested: true, respected: false },
      disputed: true,
      text: ['plastic bag'],
      duration: { minYears: 5 },
    })
  })

  it('is known again as the question that it answers, in any view and order', () => {
    for (const { name, address } of questions)
      if (address.choice)
        expect(askedBy({ ...clearAll(address.choice), ...address.choice, view: 'map' })).toBe(name)
    expect(askedBy(everyCase)).toBeUndefined()
  })

  it('says of each question where it is answered, in an address of its own', () => {
    const addresses = questions.map(({ address }) => formatAddress(address))
    expect(new Set(addresses).size).toBe(questions.length)
    for (const [at, { address }] of questions.entries())
      expect(formatAddress(parseAddress(addresses[at] ?? ''))).toBe(formatAddress(address))
  })
})
