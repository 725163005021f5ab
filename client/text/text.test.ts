import { describe, expect, it } from 'vitest'
import {
  entityKindNames,
  entityKinds,
  linkKindNames,
  measureStatuses,
  outcomes,
  stages,
  standings,
  stepResults,
} from '../../schema/kinds.ts'
import { amountText } from './amounts.ts'
import { dateText } from './dates.ts'
import english from './en.json'
import { languages } from './language.ts'
import russian from './ru.json'
import { loadCatalogue, type TextKey, term, translator } from './translate.ts'

await Promise.all([loadCatalogue('en'), loadCatalogue('ru')])

const [en, ru] = [translator('en'), translator('ru')]

describe('the catalogues', () => {
  const keys = Object.keys(english) as TextKey[]

  it('have the same keys, and the same values to put in', () => {
    expect(Object.keys(russian).toSorted()).toEqual(keys.toSorted())
    const values = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)[},]/g)].map((match) => match[1]))].sort()
    for (const key of keys) expect(values(russian[key]), key).toEqual(values(english[key]))
  })

  it('are well-formed in both languages', () => {
    for (const language of languages)
      for (const key of keys) {
        const names = [...english[key].matchAll(/\{(\w+)[},]/g)].map((match) => [match[1], 3])
        expect(translator(language)(key, Object.fromEntries(names)), key).not.toBe('')
      }
  })

  it('have a word for every kind, status and property of the contract', () => {
    const wanted = [
      ...entityKindNames.flatMap((kind) => [`kind.${kind}`, `kinds.${kind}`]),
      ...linkKindNames.flatMap((kind) => [`link.${kind}`, `sentence.${kind}`]),
      ...standings.map((word) => `standing.${word}`),
      ...outcomes.map((word) => `outcome.${word}`),
      ...stages.map((word) => `stage.${word}`),
      ...measureStatuses.map((word) => `status.${word}`),
      ...stepResults.map((word) => `result.${word}`),
      ...entityKindNames.flatMap((kind) =>
        Object.keys(entityKinds[kind].properties).map((name) => `property.${name}`),
      ),
    ]
    expect([...new Set(wanted)].filter((key) => !(keys as string[]).includes(key))).toEqual([])
  })

  it('count as each language counts', () => {
    expect(en('start.lead', { cases: 1 })).toContain('1 case,')
    expect([1, 3, 5, 21].map((cases) => ru('start.lead', { cases }).slice(0, 8))).toEqual([
      '1 дело с',
      '3 дела с',
      '5 дел с ',
      '21 дело ',
    ])
  })

  it('leave words that they do not know as they are', () => {
    expect(term(ru, 'outcome', 'violation')).toBe('нарушение признано')
    expect(term(ru, 'outcome', '<b>odd</b>')).toBe('<b>odd</b>')
    expect(term(ru, 'outcome', 'toString')).toBe('toString')
  })
})

describe('dates', () => {
  it.each([
    ['2013', '2013', '2013'],
    ['2013-05', 'May 2013', 'май 2013'],
    ['2013-05-17', '17 May 2013', '17 мая 2013'],
    ['2005~', 'about 2005', 'около 2005'],
    ['2005?', '2005, uncertain', '2005, неточно'],
    ['2005-01/2005-03', 'January 2005 to March 2005', 'январь 2005 — март 2005'],
    ['../2010', 'not after 2010', 'не позднее 2010'],
    ['2010/..', 'from 2010 on', 'с 2010'],
    ['the other day', 'the other day', 'the other day'],
  ])('%s is as vague as it is stored', (edtf, english, russian) => {
    expect(dateText(edtf, 'en', en)).toBe(english)
    expect(dateText(edtf, 'ru', ru)).toBe(russian)
  })
})

describe('amounts', () => {
  it('carry their currency', () => {
    expect(amountText(2_000_000, 'KZT', 'en')).toBe('2,000,000 KZT')
    expect(amountText(1500.5, null, 'en')).toBe('1,500.5')
    expect(amountText(2_000_000, 'KZT', 'ru').replace(/\s/g, ' ')).toBe('2 000 000 KZT')
  })
})
