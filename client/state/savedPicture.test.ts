import { expect, it } from 'vitest'
import { fromSavedPicture, toSavedPicture } from './savedPicture.ts'
import { addCards, chooseLayout, hideCards, openFocus } from './view.ts'

const many = Array.from({ length: 150 }, (_, at) => `case:number-${at}-v-somebody`)
const view = chooseLayout(
  hideCards(addCards(openFocus('org:o'), many, []), ['case:number-3-v-somebody']),
  'web',
)

it('gives back the same picture, however large', () => {
  expect(fromSavedPicture(toSavedPicture(view, 'case:number-5-v-somebody', 'O'))).toEqual({
    view,
    selection: 'case:number-5-v-somebody',
  })
})

it.each([
  '',
  '{',
  'null',
  '[]',
  '{"format":"dalil picture"}',
  '{"format":"other","address":"#/links?f=a"}',
  '{"format":"dalil picture","address":"#/cases"}',
])('is not read from %j', (text) => expect(fromSavedPicture(text)).toBeUndefined())
