import { describe, expect, it } from 'vitest'
import type { FieldType } from './sections.ts'
import { toValue } from './values.ts'

describe('values as people type them', () => {
  it.each<[FieldType, string, unknown]>([
    ['date', '3 мая 2005', '2005-05-03'],
    ['date', '03/05/2005', '03/05/2005'],
    ['number', '2 000 000', 2_000_000],
    ['number', '2,000,000', 2_000_000],
    ['number', '1500.5', 1500.5],
    ['number', '1,5', '1,5'],
    ['number', 'about 5000', 'about 5000'],
    ['source', '2', 2],
    ['source', '2, 3', [2, 3]],
    ['source', 'two', 'two'],
    ['articles', 'UNCAT 1, 2(1)', ['UNCAT 1', 'UNCAT 2(1)']],
    ['articles', 'ICCPR 7 read with 2(3)', ['ICCPR 7', 'ICCPR 2(3)']],
    ['lines', ' 1/2010 \n\n2/2011', ['1/2010', '2/2011']],
    ['yesNo', 'no', false],
    ['line', '   ', undefined],
  ])('%s %j', (type, typed, value) => expect(toValue(type, typed)).toEqual(value))
})
