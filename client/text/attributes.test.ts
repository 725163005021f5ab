import { expect, it } from 'vitest'
import { attributeText, propertyName } from './attributes.ts'
import { loadCatalogue, translator } from './translate.ts'

await Promise.all([loadCatalogue('en'), loadCatalogue('ru')])

const read = (property: string, value: string, currency?: string) =>
  attributeText(translator('en'), 'en', { property, value, currency })

it('names a note by what it is about', () => {
  expect(propertyName(translator('en'), 'note.counsel')).toBe('Note (counsel)')
  expect(propertyName(translator('ru'), 'note.counsel')).toBe('Примечание (представитель)')
})

it('reads dates, amounts and things as people write them, and leaves sentences alone', () => {
  expect(read('date', '2013-05')).toBe('May 2013')
  expect(read('amount', '2000000', 'KZT')).toBe('2,000,000 KZT')
  expect(read('for', 'org:KIBHRRL')).toBe('KIBHRRL')
  expect(read('for', 'the victim: his mother')).toBeUndefined()
})
