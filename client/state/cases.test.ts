import { describe, expect, it } from 'vitest'
import type { CasePage } from '../api/caseQuestions.ts'
import { Failure } from '../api/failure.ts'
import { articlesText } from './articles.ts'
import { createCases } from './cases.ts'
import { type Choice, everyCase, toggle } from './choice.ts'
import { firstFew, offerOf } from './facetValues.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const kaz = toggle(everyCase, 'state', 'country:KAZ')

/** A record of 120 cases in pages of 50; none has both of two facets. */
function source() {
  const asked: string[] = []
  return {
    asked,
    casePage: async (choice: Choice, after: string | undefined): Promise<CasePage> => {
      asked.push(`${JSON.stringify(choice.picked)} ${after ?? ''}`)
      const from = Number(after ?? 0)
      const total = Object.keys(choice.picked).length > 1 ? 0 : 120
      const nodes = Array.from({ length: Math.min(50, total - from) }, (_, at) => ({
        id: `case:${from + at}`,
      })) as unknown as CasePage['nodes']
      const end = from + 50 < total ? String(from + 50) : undefined
      return { total, every: 120, unrecorded: 0, facets: [], nodes, end }
    },
    caseCount: async (choice: Choice) => (choice.picked.state ? 7 : 3),
    names: async (ids: readonly string[]) => ids.map((id) => ({ id, label: `Name of ${id}` })),
  }
}

describe('the Cases page', () => {
  it('reads further pages once each, and nothing again when it is left and opened', async () => {
    const record = source()
    const cases = createCases(record)
    cases.open(kaz)
    await settled()
    cases.more()
    cases.more()
    await settled()
    expect(cases.listing.value?.nodes).toHaveLength(100)
    cases.leave()
    cases.open({ ...kaz, view: 'map' })
    await settled()
    expect(record.asked).toHaveLength(2)
    expect(cases.names.value.get('country:KAZ')).toBe('Name of country:KAZ')
  })

  it('says which single filter to take back where nothing is found, the most helpful first', async () => {
    const cases = createCases(source())
    cases.open(toggle(kaz, 'outcome', 'violation'))
    await settled()
    expect(
      cases.listing.value?.ways.map(({ chosen, count }) => [chosen.by === 'facet' && chosen.facet, count]),
    ).toEqual([
      ['outcome', 7],
      ['state', 3],
    ])
  })

  it('keeps what it shows when the server is gone, and reads again on request', async () => {
    const record = source()
    const cases = createCases(record)
    cases.open(everyCase)
    await settled()
    const { casePage } = record
    record.casePage = async () => {
      throw new Failure('unreachable', 'gone')
    }
    cases.open(kaz)
    await settled()
    expect(cases.trouble.value?.reason).toBe('unreachable')
    expect(cases.listing.value?.choice).toEqual(everyCase)
    record.casePage = casePage
    cases.trouble.value?.retry()
    await settled()
    expect(cases.trouble.value).toBeUndefined()
    expect(cases.listing.value?.choice).toEqual(kaz)
  })
})

describe('what a facet offers', () => {
  const value = (id: string, count: number) => ({ id, label: id, count })
  const facets = [{ field: 'outcome', more: 0, values: [value('violation', 4)] }]

  it('is what was counted, what is not recorded, and what is chosen though no case has it', () => {
    const offer = offerOf('outcome', { facets, unrecorded: 2 }, ['inadmissible'], new Map())
    expect(offer.values.map(({ id, count }) => [id, count])).toEqual([
      ['violation', 4],
      ['none', 2],
      ['inadmissible', 0],
    ])
  })

  it('shows the first few and whatever is chosen', () => {
    const values = ['a', 'b', 'c', 'd'].map((id) => value(id, 1))
    expect(firstFew(values, ['d'], 2).map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  })
})

describe('articles', () => {
  it('stand after the name of their treaty, once, in the order people count them', () => {
    expect(articlesText(['ICCPR 14(3)(g)', 'ICCPR 7', 'UNCAT 12', 'ICCPR 7', 'ICCPR 14'])).toBe(
      'ICCPR 7, 14, 14(3)(g); UNCAT 12',
    )
  })
})
