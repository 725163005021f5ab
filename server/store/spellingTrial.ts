/** Names of the seed record among invented ones, and spellings by which people would look for them: for measuring the search. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { IndexedEntity, IndexedName } from './nameIndex.ts'
import {
  bare,
  inCyrillic,
  inLatin,
  type Scheme,
  schemeNames,
  seededRandom,
  withLocalLetters,
  withTypo,
} from './respell.ts'

/** One question to the search, and the keys of all that bear the name it was made from. */
export type Trial = { way: string; text: string; name: string; wanted: ReadonlySet<string> }

type Party = { person?: string; name?: string; also_spelled?: string[]; names?: { text: string }[] }
type CaseFile = {
  id: string
  title: string
  also_titled?: string[]
  numbers?: string[]
  documents?: string[]
  subject?: string
  victims?: Party[]
  authors?: Party[]
  counsel?: Party[]
}
type Institution = { id: string; name: string; also_known_as?: string[]; also_spelled?: string[] }

/** Everything of the seed folder that has a name, as the index takes it. */
export function seedEntities(seed: string): IndexedEntity[] {
  const people = new Map<string, Set<string>>()
  const cases: IndexedEntity[] = []
  const addPerson = (id: string, names: readonly string[]) => {
    const known = people.get(id) ?? new Set()
    for (const name of names) known.add(name)
    people.set(id, known)
  }
  for (const state of readdirSync(join(seed, 'cases'))) {
    for (const file of readdirSync(join(seed, 'cases', state))) {
      const read = parse(readFileSync(join(seed, 'cases', state, file), 'utf8')) as CaseFile
      for (const party of [...(read.victims ?? []), ...(read.authors ?? []), ...(read.counsel ?? [])]) {
        if (!party.person || !party.name) continue
        const others = party.names?.map(({ text }) => text) ?? []
        addPerson(party.person, [party.name, ...(party.also_spelled ?? []), ...others])
      }
      cases.push(
        entity(`case:${read.id}`, 'case', [
          ...[read.title, ...(read.also_titled ?? [])].map((text) => ({ text, field: 'title' as const })),
          ...[...(read.numbers ?? []), ...(read.documents ?? [])].map((text) => ({
            text,
            field: 'number' as const,
          })),
          ...(read.subject ? [{ text: read.subject, field: 'subject' as const }] : []),
        ]),
      )
    }
  }
  const institutions: IndexedEntity[] = []
  for (const file of ['people', 'organisations', 'courts', 'state-bodies', 'places', 'treaty-bodies']) {
    const list = parse(readFileSync(join(seed, 'institutions', `${file}.yaml`), 'utf8')) as Institution[]
    for (const { id, name, also_known_as = [], also_spelled = [] } of list) {
      if (file === 'people') addPerson(id, [name, ...also_spelled])
      else institutions.push(entity(`${file}:${id}`, file, asNames([name, ...also_known_as])))
    }
  }
  return [
    ...cases,
    ...institutions,
    ...[...people].map(([id, names]) => entity(`person:${id}`, 'person', asNames([...names]))),
  ]
}

/** People who do not exist, with names that could, none of them printed in the record. */
export function inventedPeople(count: number, record: readonly IndexedEntity[]): IndexedEntity[] {
  const random = seededRandom(7)
  const draw = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const taken = new Set(record.flatMap(namesOf).map(({ text }) => bare(text).toLowerCase()))
  const found: IndexedEntity[] = []
  while (found.length < count) {
    const woman = random() < 0.4
    const given = draw(givenStarts) + draw(woman ? givenEndsOfWomen : givenEndsOfMen)
    const family = draw(familyStarts) + draw(familyEnds) + draw(familyClosings) + (woman ? 'a' : '')
    const name = `${given} ${family}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    found.push(entity(`invented:${found.length}`, 'person', asNames([name])))
  }
  return found
}

/** One letter, the sex or the given name away from a name of the record: what must not come before it. */
export function nearMisses(record: readonly IndexedEntity[], seed: number): IndexedEntity[] {
  const random = seededRandom(seed)
  const taken = new Set(record.flatMap(namesOf).map(({ text }) => bare(text).toLowerCase()))
  const people = record.filter(({ kind }) => kind === 'person')
  return people.flatMap((person, at) => {
    const words = bare(namesOf(person)[0]?.text ?? '').split(' ')
    const family = words.at(-1) ?? ''
    if (words.length < 2 || family.length < 6 || !/^[A-Za-z ]+$/.test(words.join(' '))) return []
    const swapVowel = family.replace(/(?<=^.{2,4})[aeiou]/, (vowel) => (vowel === 'a' ? 'u' : 'a'))
    const changed = [
      family.endsWith('a') ? family.slice(0, -1) : `${family}a`,
      swapVowel,
      `${family.slice(0, 4)}${givenEndsOfMen[Math.floor(random() * givenEndsOfMen.length)]}ov`,
    ][at % 3]
    const name = [...words.slice(0, -1), changed].join(' ')
    return taken.has(name.toLowerCase()) ? [] : [entity(`near:${person.key}`, 'person', asNames([name]))]
  })
}

/** Spellings of the record's names, `perWay` of each way, always the same for one seed. */
export function spellings(record: readonly IndexedEntity[], perWay: number, seed: number): Trial[] {
  const random = seededRandom(seed)
  const bearers = new Map<string, Set<string>>()
  for (const one of record) {
    for (const { text } of namesOf(one)) {
      const keys = bearers.get(text) ?? new Set()
      bearers.set(text, keys.add(one.key))
    }
  }
  const people = latinNames(record, 'person', (name) => /\p{L}{5}/u.test(name) && name.includes(' '))
  const bodies = latinNames(record, 'organisations', (name) => name.split(' ').length > 2)
  const places = latinNames(record, 'places', (name) => name.length > 4)
  const titles = record.flatMap(namesOf).filter(({ field }) => field === 'title')
  const numbers = record.flatMap(namesOf).filter(({ field }) => field === 'number')
  const trials: Trial[] = []
  const ask = (way: string, from: readonly string[], respell: (name: string) => string | undefined) => {
    let asked = 0
    for (let tries = 0; asked < perWay && tries < perWay * 40; tries++) {
      const name = from[Math.floor(random() * from.length)] ?? ''
      const text = respell(name)
      if (text === undefined || text === name) continue
      trials.push({ way, text, name, wanted: bearers.get(name) ?? new Set() })
      asked += 1
    }
  }
  ask('Cyrillic', people, inCyrillic)
  for (const scheme of schemeNames) ask(scheme, people, (name) => inLatin(inCyrillic(name), scheme))
  for (const scheme of ['iso9', 'turkmen'] as Scheme[]) {
    ask(`${scheme}, marks dropped`, people, (name) => bare(inLatin(inCyrillic(name), scheme)))
  }
  ask('local Cyrillic letters', people, (name) => withLocalLetters(inCyrillic(name), random))
  ask('е for ё', people, (name) => (/yo/i.test(name) ? inCyrillic(name).replaceAll('ё', 'е') : undefined))
  ask('lower case, bare', people, (name) => bare(name).toLowerCase())
  ask('other order', people, (name) => name.split(' ').reverse().join(' '))
  ask('other order in Cyrillic', people, (name) => inCyrillic(name.split(' ').reverse().join(' ')))
  ask('middle name dropped', people, (name) => {
    const words = name.split(' ')
    return words.length > 2 && (words.at(-1)?.length ?? 0) > 4 ? `${words[0]} ${words.at(-1)}` : undefined
  })
  ask('one typo', people, (name) => withTypo(name, random))
  ask('two typos', people, (name) => {
    const once = withTypo(name, random, 7)
    return once && withTypo(once, random, 7)
  })
  ask('typo in Cyrillic guess', people, (name) => {
    const typo = withTypo(name, random, 6)
    return typo && inCyrillic(typo)
  })
  ask('unfinished', people, (name) => (/\w{5}$/.test(name) ? name.slice(0, -2) : undefined))
  ask('organisation, one typo', bodies, (name) => withTypo(name, random))
  ask('place in Cyrillic', places, inCyrillic)
  ask('place, one typo', places, (name) => withTypo(name, random))
  ask(
    'title, respelt',
    titles.map(({ text }) => text).filter((text) => /^\p{L}{6,} v\./u.test(text)),
    (name) =>
      inLatin(inCyrillic(name.split(' v. ')[0] ?? ''), 'passport').concat(` v ${name.split(' v. ')[1]}`),
  )
  ask(
    'number',
    numbers.map(({ text }) => text),
    (name) => `No. ${name}`,
  )
  return trials
}

/**
 * Names that the record itself spells in more than one way: each asked for by one spelling, over entities that
 * have lost it.
 */
export function ownSpellings(record: readonly IndexedEntity[]): { trial: Trial; without: IndexedEntity }[] {
  return record
    .filter(({ kind }) => kind === 'person')
    .flatMap((person) => {
      const names = namesOf(person)
      return names.slice(1).map((name) => ({
        trial: {
          way: 'of the record',
          text: name.text,
          name: names[0]?.text ?? '',
          wanted: new Set([person.key]),
        },
        without: entity(
          person.key,
          person.kind,
          names.filter((other) => other.text !== name.text),
        ),
      }))
    })
}

function latinNames(
  record: readonly IndexedEntity[],
  kind: string,
  fits: (name: string) => boolean,
): string[] {
  const names = record.filter((one) => one.kind === kind).map((one) => namesOf(one)[0]?.text ?? '')
  return names.filter((name) => /^[\p{Script=Latin}\p{M} .'’‘-]+$/u.test(name) && fits(name))
}

function namesOf(one: IndexedEntity): IndexedName[] {
  return one.views.flatMap(({ names }) => names)
}

function asNames(texts: readonly string[]): IndexedName[] {
  return [...new Set(texts)].map((text) => ({ text, field: 'name' }))
}

function entity(key: string, kind: string, names: IndexedName[]): IndexedEntity {
  return { key, kind, views: [{ lo: 0, hi: 2, sort: names[0]?.text.toLowerCase() ?? '', names }] }
}

const givenStarts =
  'Abdu Ai Al Aman Anar As Azam Bakh Bek Bolat Dav Dil Dmit Dzham El Er Fark Gul Il Is Jasur Kair Kan Khur Mak Mir Muk Nar Nur Oli Ray Rus Sai Ser Shav Tal Tem Tim Ulug Vik Yul Zaf Zhan'.split(
    ' ',
  )
const givenEndsOfMen =
  'bek jon rat dor kat murad lan khan met mon san shod tar timur ton vali yor rim rid lat'.split(' ')
const givenEndsOfWomen = 'gul nara nisa ara ira mila zoda sha fia lola nora oya'.split(' ')
const familyStarts =
  'Abdu Ab Ali Aman Ash Bai Bakh Bek Bol Dav Dja Dzhu Er Fai Gani Ger Has Ibra Is Ka Kal Karim Kas Khal Khud Kul Kur Mad Mak Mam Mir Mu Nasy Naz Nur Ora Os Rakh Rus Sab Sai Sha Suleim Tash Tokt Tur Umar Us Yul Zak Zhum'.split(
    ' ',
  )
const familyEnds =
  'ban ber bek dal dir gal gul kan kul lam man mat met mur nal nas rash rim sal san sit tai tan var zak'.split(
    ' ',
  )
const familyClosings = ['ov', 'ev', 'ov', 'aev', 'iev', 'in', 'yev']
