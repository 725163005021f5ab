import { describe, expect, test } from 'vitest'
import { type IndexedEntity, NameIndex } from './nameIndex.ts'

const person = (key: string, ...texts: string[]): IndexedEntity => ({
  key,
  kind: 'person',
  views: [
    { lo: 0, hi: 2, sort: texts[0]!.toLowerCase(), names: texts.map((text) => ({ text, field: 'name' })) },
  ],
})

const gerasimov: IndexedEntity = {
  key: 'case',
  kind: 'case',
  views: [
    {
      lo: 0,
      hi: 2,
      sort: 'gerasimov v kazakhstan',
      names: [
        { text: 'Gerasimov v. Kazakhstan', field: 'title' },
        { text: '433/2010', field: 'number' },
        { text: 'CAT/C/48/D/433/2010', field: 'number' },
        { text: 'Torture in police custody to extract a confession', field: 'subject' },
      ],
    },
  ],
}

const record = [
  gerasimov,
  person('alexander', 'Alexander Gerasimov'),
  person('gerasimova', 'Aleksandra Gerasimova'),
  person('gerasimenko', 'Aleksandr Gerasimenko'),
  person('askarov', 'Azimjan Askarov', 'Азимжан Аскаров'),
  person('ap', 'A.P.'),
  person('samarbek', 'Maksatbek uulu Samarbek'),
  person('jalalabad', 'Jalal-Abad'),
  person('osji', 'Open Society Justice Initiative', 'OSJI'),
]

function indexOf(entities: readonly IndexedEntity[]): NameIndex {
  const index = new NameIndex()
  for (const entity of entities) index.put(entity)
  return index
}

function keys(index: NameIndex, text: string, level = 0, kinds?: readonly string[]): string[] {
  return index.search({ text, level, kinds, first: 10 }).hits.map(({ key }) => key)
}

describe('a search', () => {
  test.each([
    ['Герасимов', 'alexander'],
    ['Gerasimof', 'alexander'],
    ['gerasimov aleksandr', 'alexander'],
    ['Герасимова Александра', 'gerasimova'],
    ['Gerasimov v Kazakhstan', 'case'],
    ['433/2010', 'case'],
    ['CAT 433/2010', 'case'],
    ['CAT/C/48', 'case'],
    ['custody torture', 'case'],
    ['Azimzhon Askarov', 'askarov'],
    ['A P', 'ap'],
    ['AP', 'ap'],
    ['Samarbek Maksatbek', 'samarbek'],
    ['Jalalabad', 'jalalabad'],
    ['Джалал Абад', 'jalalabad'],
    ['osji', 'osji'],
    ['open sociaty', 'osji'],
  ])('for %s finds %s first', (text, key) => {
    expect(keys(indexOf(record), text)[0]).toBe(key)
  })

  test('for somebody who is not there finds nobody', () => {
    for (const text of [
      'Angela Merkel',
      'xyzzy',
      'qqqq',
      'Ivan Petrov',
      '434/2010',
      '',
      ' ',
      '«»',
      '\u0301',
    ]) {
      expect(indexOf(record).search({ text, level: 0, first: 5 })).toEqual({ total: 0, hits: [] })
    }
  })

  test('tells which name matched, and counts what it does not hand out', () => {
    const { total, hits } = indexOf(record).search({ text: 'Аскаров Азимжан', level: 0, first: 1 })
    expect(hits[0]?.matched).toBe('Азимжан Аскаров')
    expect(total).toBe(1)
    expect(indexOf(record).search({ text: 'gerasim', level: 0, first: 1 })).toMatchObject({
      total: 4,
      hits: [{}],
    })
  })

  test('keeps to the kinds asked for', () => {
    expect(keys(indexOf(record), 'Gerasimov', 0, ['case'])).toEqual(['case'])
  })

  test('gives the same whatever the order of loading, with ties by sort and key', () => {
    const twins = [person('b', 'Timur Aliev'), person('a', 'Timur Aliev'), person('c', 'Timur Alieva')]
    const all = [...record, ...twins]
    for (const text of ['Timur Aliev', 'Gerasimov', 'a', 'aleksandr']) {
      const one = indexOf(all).search({ text, level: 0, first: 100 })
      expect(indexOf(all.toReversed()).search({ text, level: 0, first: 100 })).toEqual(one)
    }
    expect(keys(indexOf(all), 'Timur Aliev')).toEqual(['a', 'b', 'c'])
  })

  test('bears any text', () => {
    for (const text of ['\ud800', '\0', '%_*?"\'\\', 'ā'.repeat(200), 'a '.repeat(100), '1/'.repeat(100)]) {
      expect(() => indexOf(record).search({ text, level: 0, first: 5 })).not.toThrow()
    }
  })
})

describe('levels', () => {
  const hidden: IndexedEntity = {
    key: 'secret',
    kind: 'person',
    views: [
      { lo: 0, hi: 0, sort: 'unnamed person', names: [] },
      { lo: 1, hi: 1, sort: 'r g', names: [{ text: 'R.G.', field: 'name' }] },
      { lo: 2, hi: 2, sort: 'roza gorbaeva', names: [{ text: 'Roza Gorbaeva', field: 'name' }] },
    ],
  }
  const index = indexOf([...record, hidden])

  test('each viewer finds by the names of their own level', () => {
    expect([0, 1, 2].map((level) => keys(index, 'Roza Gorbaeva', level))).toEqual([[], [], ['secret']])
    expect([0, 1, 2].map((level) => keys(index, 'R.G.', level))).toEqual([[], ['secret'], []])
  })

  test('what is hidden moves no score, rank or total of others', () => {
    const decoys = Array.from({ length: 50 }, (_, at) => {
      const decoy = person(`decoy${at}`, 'Alexander Gerasimov')
      return { ...decoy, views: decoy.views.map((view) => ({ ...view, lo: 2 })) }
    })
    for (const text of ['Gerasimov', 'Gerasimvo', 'a', 'torture', '433/2010']) {
      const without = indexOf(record).search({ text, level: 1, first: 100 })
      expect(indexOf([...decoys, ...record]).search({ text, level: 1, first: 100 })).toEqual(without)
    }
  })
})

describe('changes', () => {
  test('put replaces, remove forgets, and nothing else moves', () => {
    const index = indexOf(record)
    index.put(person('alexander', 'Viktor Tsoi'))
    expect(keys(index, 'Alexander Gerasimov')).not.toContain('alexander')
    expect(keys(index, 'Цой Виктор')).toEqual(['alexander'])
    index.remove('alexander')
    index.remove('nobody')
    expect(keys(index, 'Цой')).toEqual([])
    expect(index.size).toBe(record.length - 1)
    index.put(person('alexander', 'Alexander Gerasimov'))
    for (let turn = 0; turn < 20; turn++) index.put(record[turn % record.length]!)
    for (const text of ['Gerasimov', 'a', 'alex', 'Askarof']) {
      const query = { text, level: 0, first: 100 }
      expect(index.search(query)).toEqual(indexOf(record).search(query))
    }
  })
})
