import { describe, expect, it } from 'vitest'
import { addEntry, removeEntry } from './entry.ts'
import { sheetOf } from './fromFile.ts'
import { placeOf } from './placeOf.ts'

const sheet = sheetOf(
  {
    id: 'example',
    victims: [
      { person: 'a', name: 'A', names: [{ text: 'А' }] },
      { person: 'b', name: 'B' },
    ],
    remedies: ['Publish'],
    interim_measures: { requested: true },
    field_sources: { outcome: [9] },
  },
  { courts: [{ id: 'example-court', name: 'Example Court' }] },
)
const [first, second] = sheet.case.lists.victims ?? []
const of = (path: string, file = 'example.yaml') => placeOf(sheet, { file, path }, 'example.yaml')

describe('the place of a problem', () => {
  it.each([
    ['', 'case'],
    ['title', 'case/title'],
    ['victims', 'case/victims'],
    ['victims[1]', `case/victims/${second?.key}`],
    ['victims[1].person', `case/victims/${second?.key}/name`],
    ['victims[0].names[0].text', `case/victims/${first?.key}/names/${first?.lists.names?.[0]?.key}/text`],
    ['victims[7].name', 'case/victims'],
    ['remedies[0]', `case/remedies/${sheet.case.lists.remedies?.[0]?.key}/text`],
    [
      'interim_measures.locator',
      `case/interim_measures/${sheet.case.lists.interim_measures?.[0]?.key}/locator`,
    ],
    ['field_sources.outcome[0]', 'case/sources-of-outcome'],
    ['locators.violations', 'case/where-of-violations'],
    ['unheard.of', 'case'],
  ])('%s is %s', (path, place) => expect(of(path)).toBe(place))

  it('is in what the case brings for the other file', () => {
    expect(of('courts[0].country', 'institutions-extra.yaml')).toBe(
      `brought/courts/${sheet.brought.lists.courts?.[0]?.key}/country`,
    )
  })

  it('does not count entries that are empty, as the file has none of them', () => {
    const place = ['case', 'victims', first?.key ?? 0] as const
    const withEmpty = addEntry(removeEntry(sheet, place), ['case'], 'victims', { source: '2' })
    const moved = {
      ...withEmpty,
      case: {
        ...withEmpty.case,
        lists: { ...withEmpty.case.lists, victims: withEmpty.case.lists.victims?.toReversed() ?? [] },
      },
    }
    expect(placeOf(moved, { file: 'example.yaml', path: 'victims[0].name' }, 'example.yaml')).toBe(
      `case/victims/${second?.key}/name`,
    )
  })
})
