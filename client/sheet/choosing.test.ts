import { describe, expect, it } from 'vitest'
import { chosen, firstOf, nameShown, optionsFor } from './choosing.ts'
import { addEntry, emptySheet, setValues } from './entry.ts'
import type { Field } from './sections.ts'
import type { Named } from './sheetQuestions.ts'

const court: Field = { key: 'institution', type: 'thing', kinds: ['court', 'stateBody'] }
const human: Field = { key: 'name', type: 'name', kinds: ['person'], idKey: 'person' }
const hit = (id: string, kind: Named['entity']['kind'], label: string): Named => ({
  matched: label,
  entity: { id, kind, label, degrees: [], links: { nodes: [] } },
})
const sheet = setValues(emptySheet(), ['case'], { state: 'KAZ' })

describe('choosing by name', () => {
  it('offers what the record has, and a new one of each kind', () => {
    const options = optionsFor('Example Court', court, sheet, [hit('court:x', 'court', 'Example Court')], [])
    expect(options.map(({ is, id }) => `${is} ${id}`)).toEqual([
      'known court:x',
      'new court:example-court',
      'new state:example-court',
    ])
    expect(firstOf('example  court', options)).toBe(0)
    expect(firstOf('Example', options)).toBe(-1)
  })

  it('never takes a human for another by itself, and gives a new one an id that nobody has', () => {
    const options = optionsFor(
      'A. Example',
      human,
      sheet,
      [hit('person:a-example', 'person', 'A. Example')],
      ['person:a-example', 'person:a-example-2'],
    )
    expect(firstOf('A. Example', options)).toBe(-1)
    expect(options.at(-1)).toMatchObject({ is: 'new', id: 'person:a-example-3' })
  })

  it('puts something new among what the case brings, with the State of the case, and knows it from then on', () => {
    const withStep = addEntry(sheet, ['case'], 'domestic')
    const place = ['case', 'domestic', sheet.nextKey] as const
    const option = optionsFor('Example Court', court, withStep, [], [])[0]
    if (!option) throw new Error('Nothing is offered.')
    const { sheet: after, next } = chosen(withStep, place, court, option, 'Example Court')
    expect(after.brought.lists.courts?.[0]).toMatchObject({
      key: next?.at(-1),
      values: { id: 'example-court', name: 'Example Court', country: 'KAZ' },
    })
    expect(after.case.lists.domestic?.[0]?.values.institution).toBe('example-court')
    expect(nameShown('example-court', court, new Map(), after)).toBe('Example Court')
    expect(optionsFor('example', court, after, [], [])[0]).toMatchObject({
      is: 'known',
      id: 'court:example-court',
    })
  })

  it('keeps a name as this case prints it', () => {
    const withVictim = addEntry(sheet, ['case'], 'victims', { name: 'Exampel' })
    const option = { is: 'known', id: 'person:example', kind: 'person', label: 'Example' } as const
    const { sheet: after } = chosen(withVictim, ['case', 'victims', sheet.nextKey], human, option, 'Exampel')
    expect(after.case.lists.victims?.[0]?.values).toMatchObject({ name: 'Exampel', person: 'example' })
  })
})
