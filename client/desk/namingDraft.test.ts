import { describe, expect, it } from 'vitest'
import type { Naming } from '../api/desk.ts'
import { decisionsOf, namingDraft } from './namingDraft.ts'

const naming: Naming = {
  claim: { id: 'claim:1', property: 'name', about: { id: 'person:x', label: 'Test Name' } },
  value: 'Test Name',
  proposedValue: 'T.',
  locator: null,
  proposedLocator: null,
  quote: null,
  proposedQuote: null,
  isSure: true,
}
const draft = () => {
  const made = namingDraft(naming)
  if (!made) throw new Error('no draft')
  return made
}

describe('what is to stand where somebody is named', () => {
  it('is what is proposed, until it is changed', () => {
    expect(decisionsOf([draft()])).toEqual([{ claim: 'claim:1', value: 'T.' }])
    expect(decisionsOf([{ ...draft(), value: ' Witness 1 ' }])).toEqual([
      { claim: 'claim:1', value: 'Witness 1' },
    ])
  })
  it('is nothing where it is left empty, and what stands there where it is somebody else', () => {
    expect(decisionsOf([{ ...draft(), value: '' }])).toEqual([{ claim: 'claim:1' }])
    expect(decisionsOf([{ ...draft(), keep: true }])).toEqual([{ claim: 'claim:1', keep: true }])
  })
})
