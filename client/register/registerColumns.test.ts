import { describe, expect, it } from 'vitest'
import { type RegisterCase, registerColumns } from './registerColumns.ts'

const inState = (id: string, code: string): RegisterCase => ({
  id,
  label: id,
  country: { id: `country:${code}`, label: code },
})
const person = (id: string) => ({ id, kind: 'person' as const, label: id, printed: id })

describe('the register', () => {
  const columns = registerColumns({
    cases: [inState('a1', 'A'), inState('a2', 'A'), inState('a3', 'A'), inState('b1', 'B')],
    connectors: [person('both'), person('inA'), person('once')],
    parts: [
      { connector: 'both', case: 'a1' },
      { connector: 'both', case: 'b1' },
      { connector: 'inA', case: 'a1' },
      { connector: 'inA', case: 'a2' },
      { connector: 'once', case: 'a3' },
      { connector: 'inA', case: 'not in the choice' },
    ],
  })

  it('repeats in each State what stands in several, and says in how many more', () => {
    expect(
      columns.map((column) => [
        column.country?.label,
        column.connectors.map((each) => [each.id, each.elsewhere]),
      ]),
    ).toEqual([
      [
        'A',
        expect.arrayContaining([
          ['both', 1],
          ['inA', 0],
        ]),
      ],
      ['B', [['both', 1]]],
    ])
  })

  it('sets apart the cases that share nothing, and loses none', () => {
    expect(columns[0]?.alone.map((each) => each.id)).toEqual(['a3'])
    expect(
      columns
        .flatMap((column) => [...column.cases, ...column.alone])
        .map((each) => each.id)
        .toSorted(),
    ).toEqual(['a1', 'a2', 'a3', 'b1'])
    for (const column of columns)
      for (const part of column.parts) {
        expect(column.cases.map((each) => each.id)).toContain(part.case)
        expect(column.connectors.map((each) => each.id)).toContain(part.connector)
      }
  })
})
