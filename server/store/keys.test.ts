import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical, keyOf } from './keys.ts'

it('writes every value as RFC 8785 does, the short way or the long', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(undefined), fc.constant(null))),
  )
  fc.assert(fc.property(value, (any) => canonical(any) === canonicalize(any)))
})

it('refuses half a character, wherever it stands', () => {
  for (const value of ['\ud800', ['a', '\udc00'], { a: ['\ud800'] }])
    expect(() => canonical(value)).toThrow('surrogate')
})

it('gives the keys that stores hold already', () => {
  expect(keyOf('claim', 'about', 'name', { text: 'Алия', kind: 'alias' }, 'source', null)).toBe(
    'czZz8i-hdZZTxxGfvF1DwE',
  )
  expect(keyOf('entity', 'case:gerasimov-v-kazakhstan')).toBe('zCibXPXumZt6e_-dpHZBjD')
})
