import { expect, it } from 'vitest'
import { readersName } from './readersName.ts'

const names = [
  { text: 'Printed', language: null, script: null },
  { text: 'Қазақша', language: 'kk', script: 'Cyrl' },
  { text: 'По-русски', language: 'ru', script: 'Cyrl' },
]

it('is the Russian one, else another Cyrillic one, and only for a reader of Russian', () => {
  expect(readersName('Printed', names, 'ru')).toBe('По-русски')
  expect(readersName('Printed', names.slice(0, 2), 'ru')).toBe('Қазақша')
  expect(readersName('Printed', names.slice(0, 1), 'ru')).toBeUndefined()
  expect(readersName('Printed', names, 'en')).toBeUndefined()
  expect(readersName('По-русски', names, 'ru')).toBeUndefined()
})
