/** Every case of the seed goes through the sheet and comes out as it went in. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addEntry, emptySheet, setValues } from './entry.ts'
import { sheetOf } from './fromFile.ts'
import { filesOf } from './toFile.ts'

const files = readdirSync('seed/cases').flatMap((state) =>
  readdirSync(`seed/cases/${state}`).map((name) => `seed/cases/${state}/${name}`),
)

describe('the files of a sheet', () => {
  it('are those it was filled from, for every case of the record, with nothing the form does not show', () => {
    const odd = new Set<string>()
    for (const file of files) {
      const data = parse(readFileSync(file, 'utf8'))
      const sheet = sheetOf(data)
      const [written, ...more] = filesOf(sheet)
      expect(written?.data, file).toEqual(data)
      expect(more).toEqual([])
      expect(written?.name).toBe(file.split('/').at(-1))
      const kept = (entry: { rest: object; lists: object }): string[] => [
        ...Object.keys(entry.rest),
        ...Object.values(entry.lists).flat().flatMap(kept),
      ]
      for (const key of kept(sheet.case)) odd.add(key)
    }
    // Sources of single fields of a person are the only thing that has no field of its own.
    expect([...odd]).toEqual(['field_sources'])
  })

  it('hold what the sheet does not know, and leave out what is empty', () => {
    const data = { id: 'x', title: 'X', unheard: { of: 1 }, violations: 'all', sources: [{ id: 1, odd: 2 }] }
    expect(filesOf(sheetOf(data))[0]?.data).toEqual(data)
    const sheet = addEntry(emptySheet(), ['case'], 'victims')
    expect(filesOf(sheet)).toEqual([{ name: 'case.yaml', data: {} }])
  })

  it('give what is new its own file, and people an id', () => {
    let sheet = setValues(emptySheet(), ['case'], { title: 'Пример против Казахстана' })
    sheet = addEntry(sheet, ['case'], 'victims', { name: 'Example Person' })
    sheet = addEntry(sheet, ['brought'], 'courts', { id: 'example-court', name: 'Example Court' })
    const [first, second] = filesOf(sheet)
    expect(first?.name).toBe('primer-protiv-kazakhstana.yaml')
    expect(first?.data.victims).toEqual([{ person: 'example-person', name: 'Example Person' }])
    expect(second).toEqual({
      name: 'institutions-extra.yaml',
      data: { courts: [{ kind: 'court', id: 'example-court', name: 'Example Court' }] },
    })
    const mixed = {
      institutions: [{ id: 'EXAMPLE', kind: 'ngo', name: 'Example' }, ...[second?.data.courts].flat()],
    }
    expect(filesOf(sheetOf({}, mixed))[1]?.data).toEqual({
      courts: second?.data.courts,
      organisations: [mixed.institutions[0]],
    })
  })
})
