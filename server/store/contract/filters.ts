import { beforeAll, describe, expect, it } from 'vitest'
import type { Level } from '../../../schema/levels.ts'
import { Statements } from '../../import/statements/statements.ts'
import { wordsOf } from '../claimText.ts'
import type { EntityFilter, FacetSpec, GraphStore } from '../store.ts'
import { change, page, said } from './smallGraph.ts'
import type { StoreUnderTest } from './storeUnderTest.ts'

/** Two cases of which everything is known, told apart by what belongs to them. */
function twoCases(): Statements {
  const statements = new Statements()
  const [one, two, closed] = [page(statements, 'one'), page(statements, 'two'), page(statements, 'closed', 2)]
  const evidence = said(one)
  const other = said(two)
  const hidden = said(closed)
  const place = statements.entity('place', 'hill')
  const court = statements.entity('court', 'court')
  const article = statements.entity('article', 'AAT 1')
  const made = (slug: string, submitted: string, decided: string) => {
    const key = statements.entity('case', slug)
    statements.fact(key, 'submitted', submitted, evidence)
    statements.fact(key, 'decided', decided, evidence)
    return key
  }
  const first = made('first', '2001-01-01', '2002-01-01')
  const second = made('second', '2001', '2006-05/2008')
  const event = statements.entity('event', 'event')
  statements.link('INCIDENT', first, event, evidence)
  statements.link('AT', event, place, evidence)
  statements.fact(event, 'what', 'Held in Қаскелең without a lawyer', evidence)
  statements.fact(event, 'type', 'detention', evidence)
  statements.fact(event, 'date', '2000-07', evidence)
  statements.fact(event, 'date', '2000-08', hidden)
  const heard = statements.link('HEARD', first, court, evidence, {
    what: 'Awarded damages',
    result: 'awarded',
  })
  statements.fact(heard, 'amount', 5, hidden)
  statements.link('INADMISSIBLE', second, article, evidence, { reason: 'too early' })
  statements.fact(second, 'decided', '2006', other)
  const remedy = statements.entity('remedy', 'remedy')
  statements.fact(remedy, 'what', 'Compensation', evidence)
  statements.link('ORDERED', second, remedy, evidence)
  const asked = statements.entity('interimMeasure', 'asked')
  statements.fact(asked, 'respected', false, hidden)
  statements.link('ASKED_INTERIM', second, asked, evidence)
  return statements
}

export function filtersContract(body: StoreUnderTest): void {
  describe('filters', () => {
    let store: GraphStore
    const statements = twoCases()
    beforeAll(async () => {
      store = await body.open()
      await store.write([change(statements.operations)])
      return () => body.close()
    })
    const cases = async (filter: EntityFilter, level: Level = 0) => {
      const reader = store.as({ name: 'test', role: 'reader', level })
      return (await reader.list({ kind: 'case', filter, first: 9 })).items.map(({ id }) => id.slice(5)).sort()
    }
    const [first, second, both] = [['first'], ['second'], ['first', 'second']]
    const duration = { from: 'submitted', to: 'decided' }

    it.each<[string, EntityFilter, string[]]>([
      ['a sentence of an event', { text: [wordsOf('held LAWYER')] }, first],
      ['words in any script', { text: [wordsOf('ҚАСКЕЛ')] }, first],
      ['a sentence of a link', { text: [wordsOf('damag')] }, first],
      ['either of two texts', { text: [wordsOf('compensation'), wordsOf('damages')] }, both],
      ['not a word that only ends so', { text: [wordsOf('ages')] }, []],
      ['not words of two sentences', { text: [wordsOf('lawyer damages')] }, []],
      ['a text without words', { text: [wordsOf('…')] }, []],
      [
        'a result at home',
        { having: [{ kinds: ['HEARD'], attribute: { name: 'result', anyOf: ['awarded'] } }] },
        first,
      ],
      [
        'a reason',
        { having: [{ kinds: ['INADMISSIBLE'], attribute: { name: 'reason', anyOf: ['too early'] } }] },
        second,
      ],
      ['none such', { having: [{ kinds: ['INADMISSIBLE'], none: true }] }, first],
      [
        'an event by kind and date',
        {
          having: [
            {
              kinds: ['INCIDENT'],
              values: [{ property: 'type', anyOf: ['detention'] }],
              dates: [{ property: 'date', earliest: 11_160, latest: 11_170 }],
              text: [wordsOf('lawyer')],
            },
          ],
        },
        first,
      ],
      [
        'what nobody says',
        { having: [{ kinds: ['ASKED_INTERIM'], values: [{ property: 'respected', anyOf: [null] }] }] },
        second,
      ],
      ['a dispute that this level sees', { disputed: true }, second],
      ['one source', { sources: { least: 1, most: 1 } }, first],
      ['two sources', { sources: { least: 2, most: 2 } }, second],
      ['a year exactly', { duration: { ...duration, least: 365, most: 365, certain: true } }, first],
      ['what may have taken six years', { duration: { ...duration, least: 2190, most: 2190 } }, second],
      [
        'what took six years for certain',
        { duration: { ...duration, least: 2190, most: 2190, certain: true } },
        [],
      ],
      ['entered before now', { enteredSince: '2000-01-01T00:00:00.000Z' }, both],
      ['entered after now', { enteredSince: '2200-01-01T00:00:00.000Z' }, []],
    ])('finds cases by %s', async (_name, filter, expected) => {
      expect(await cases(filter)).toEqual(expected)
    })

    it('looks at what the viewer sees, and at nothing else', async () => {
      const respected = {
        having: [{ kinds: ['ASKED_INTERIM' as const], values: [{ property: 'respected', anyOf: [false] }] }],
      }
      expect([await cases(respected), await cases(respected, 2)]).toEqual([[], second])
      expect([await cases({ disputed: true }, 2), await cases({ disputed: false }, 2)]).toEqual([both, []])
      const oneSource = { sources: { least: 1, most: 1 } }
      expect([await cases(oneSource), await cases(oneSource, 2)]).toEqual([first, []])
    })

    it('counts years in which a date may lie, and the attributes of links', async () => {
      const facets: FacetSpec[] = [
        { name: 'year', yearOf: 'decided' },
        { name: 'reason', links: ['INADMISSIBLE'], attribute: 'reason' },
        { name: 'result', links: ['HEARD'], attribute: 'result' },
      ]
      const reader = store.as({ name: 'test', role: 'reader', level: 0 })
      const found = await reader.facets({
        kind: 'case',
        facets,
        first: 9,
        filter: {
          having: [{ kinds: ['HEARD'], attribute: { name: 'result', anyOf: ['fined'] }, facet: 'result' }],
        },
      })
      expect(found.map(({ values }) => values)).toEqual([[], [], [{ value: 'awarded', count: 1 }]])
      const all = await reader.facets({ kind: 'case', facets, first: 9 })
      expect(all[0]?.values.map(({ value }) => value)).toEqual(['2002', '2006', '2007', '2008'])
      expect(all[1]?.values).toEqual([{ value: 'too early', count: 1 }])
    })
  })
}
