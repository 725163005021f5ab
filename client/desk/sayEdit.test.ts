import { describe, expect, it } from 'vitest'
import { mistakesIn, type SayDraft, sayEdit } from './sayEdit.ts'

const draft: SayDraft = {
  about: 'case:x',
  property: 'decided',
  value: ' 3 May 2005 ',
  standing: 'found',
  level: 'public',
  source: 'source:a',
  newSource: { title: '', publisher: '', type: 'decision', url: '', date: '' },
  locator: ' para. 3 ',
  quote: '',
  language: '',
  instead: 'claim:1',
  seen: ['claim:1', 'claim:2'],
}

describe('the edit of a form', () => {
  it('says what was shown, what it replaces, and leaves out what is empty', () => {
    expect(sayEdit(draft)).toEqual({
      say: {
        about: 'case:x',
        property: 'decided',
        value: '3 May 2005',
        standing: 'found',
        level: 'public',
        source: 'source:a',
        locator: 'para. 3',
        instead: ['claim:1'],
        seen: ['claim:1', 'claim:2'],
      },
    })
    expect(sayEdit({ ...draft, instead: undefined }).say).not.toHaveProperty('instead')
  })

  it('brings a new source where none is chosen', () => {
    const newSource = { title: 'T ', publisher: 'P', type: 'press', url: 'https://example.org', date: '2020' }
    const { say } = sayEdit({ ...draft, source: '', newSource })
    expect(say).toMatchObject({ newSource: { ...newSource, title: 'T' } })
    expect(say).not.toHaveProperty('source')
  })

  it('names what is missing', () => {
    expect(mistakesIn(draft)).toEqual([])
    expect(mistakesIn({ ...draft, value: ' ' })).toEqual(['value'])
    expect(mistakesIn({ ...draft, source: '' })).toEqual(['title', 'publisher', 'url'])
    const newSource = { title: 'T', publisher: 'P', type: 'press', url: 'javascript:x', date: '' }
    expect(mistakesIn({ ...draft, source: '', newSource })).toEqual(['url'])
  })
})
