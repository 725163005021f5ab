import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv, toTabbed } from './tableText.ts'

describe('a table as text', () => {
  it('comes back from its file, whatever is in the cells', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/^[=+\-@\t\r]/.test(text))
    const row = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const back = parse(toCsv(rows), { bom: true, relax_column_count: true, record_delimiter: '\r\n' })
        expect(back).toEqual(rows)
      }),
    )
  })

  it('never lets a spreadsheet run a cell', () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']
    expect(toCsv([evil])).toBe(`\uFEFF'=1+1,'+1,'-1,'@SUM(A1),'\t=1\r\n`)
    expect(toTabbed([['=1+1', 'a\tb\nc']])).toBe("'=1+1\ta b c")
  })
})
