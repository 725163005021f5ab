import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { NameIndex } from './nameIndex.ts'
import {
  inventedPeople,
  nearMisses,
  ownSpellings,
  seedEntities,
  spellings,
  type Trial,
} from './spellingTrial.ts'

const seed = 20
const perWay = 20
const names = 20_000

/** A one- or two-letter slip may land on another name that is there: nobody can tell which was meant. */
const leastFirst = 0.93
const leastInFive = 0.97

describe(`the names of the record among ${names} (SEED ${seed})`, () => {
  const record = seedEntities(fileURLToPath(new URL('../../seed', import.meta.url)))
  const near = nearMisses(record, seed)
  const index = new NameIndex()
  for (const one of [...record, ...near, ...inventedPeople(names - record.length - near.length, record)])
    index.put(one)

  const place = (trial: Trial) =>
    index.search({ text: trial.text, level: 0, first: 5 }).hits.findIndex(({ key }) => trial.wanted.has(key))

  test('are found by other spellings: 97 % in the first five, 93 % first', () => {
    const trials = spellings(record, perWay, seed)
    const places = trials.map(place)
    console.log(report(trials, places))
    expect(trials.length).toBeGreaterThan(400)
    expect(places.filter((at) => at >= 0).length / trials.length).toBeGreaterThanOrEqual(leastInFive)
    expect(places.filter((at) => at === 0).length / trials.length).toBeGreaterThanOrEqual(leastFirst)
  })

  test('come before the near misses set beside them, however they are romanised', () => {
    const slips = /typo|unfinished|marks dropped/
    const trials = spellings(record, perWay, seed + 1).filter(({ way }) => !slips.test(way))
    const overtaken = trials.filter((trial) => {
      const first = index.search({ text: trial.text, level: 0, first: 1 }).hits[0]
      return first?.key.startsWith('near:') && !trial.wanted.has(first.key)
    })
    expect(overtaken).toEqual([])
  })

  test('are found by most of the spellings that the record itself holds, once those are taken out', () => {
    const own = ownSpellings(record)
    const found = own.filter(({ trial, without }) => {
      const whole = record.find(({ key }) => key === without.key)
      index.put(without)
      const at = place(trial)
      if (whole) index.put(whole)
      return at >= 0
    })
    // The rest are other names altogether: initials, a family name alone, a pen name.
    expect(found.length / own.length).toBeGreaterThanOrEqual(0.9)
  })
})

function report(trials: readonly Trial[], places: readonly number[]): string {
  const ways = [...new Set(trials.map(({ way }) => way))]
  const rows = ways.map((way) => {
    const own = places.filter((_, at) => trials[at]?.way === way)
    const [first, inFive] = [own.filter((at) => at === 0).length, own.filter((at) => at >= 0).length]
    return `${way}: ${first} first, ${inFive} in five, of ${own.length}`
  })
  return [`SEED ${seed}, ${trials.length} spellings`, ...rows].join('\n')
}
