import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDate } from './dates.ts'
import { readWrittenDate } from './writtenDates.ts'

test.each([
  ['2005', '2005'],
  ['2005-05', '2005-05'],
  [' 3 May 2005 ', '2005-05-03'],
  ['3rd of May', undefined],
  ['May 3, 2005', '2005-05-03'],
  ['Sept. 2005', '2005-09'],
  ['03.05.2005', '2005-05-03'],
  ['05.2005', '2005-05'],
  ['3 мая 2005 г.', '2005-05-03'],
  ['май 2005 года', '2005-05'],
  ['2005 г.', '2005'],
  ['около 2005', '2005~'],
  ['about May 2005', '2005-05~'],
  ['2004–2005', '2004/2005'],
  ['2004-2005', '2004/2005'],
  ['May 2004 – June 2005', '2004-05/2005-06'],
  ['с мая 2004 по июнь 2005', '2004-05/2005-06'],
  ['between 2004 and 2005', '2004/2005'],
  ['before 2010', '../2010'],
  ['после 3 мая 2005', '2005-05-03/..'],
  // Third of May to one reader, fifth of March to another.
  ['03/05/2005', undefined],
  ['30.02.2005', undefined],
  ['2005–2004', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('%j is read as %j', (written, read) => expect(readWrittenDate(written)).toBe(read))

test('whatever is typed, the answer is a date or none', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readWrittenDate(text)
      expect(read === undefined || isDate(read)).toBe(true)
    }),
  ))
