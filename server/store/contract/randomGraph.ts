/** Random graphs with levels on everything, and the part of one that a viewer may see. */
import type { Level } from '../../../schema/levels.ts'
import { Statements } from '../../import/statements/statements.ts'
import type { Operation, PutClaim, PutEntity, PutLink } from '../changeSet.ts'
import { wordsOf } from '../claimText.ts'
import type { EntityFilter } from '../store.ts'
import { said } from './smallGraph.ts'

/** A small generator of numbers in [0, 1) that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = ['Amir', 'Bota', 'Chary', 'Dana', 'Erkin', 'Farida', 'Амир', 'Бота', 'Ғалия', 'Ҳасан']
const deeds = ['arrested', 'beaten', 'Избит', 'fined']
const dates = ['../2010', '2009', '2010-05', '2011-05-17', '2012/2013', '2014~']
const acts = ['torture', 'arrest', 'other']
const outcomes = ['violation', 'inadmissible', 'no violation']

export function randomGraph(random: () => number, size: number): Operation[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const level = (): Level => pick([0, 0, 0, 1, 2] as const)
  const statements = new Statements()
  const sources = Array.from({ length: 4 }, (_, at) =>
    statements.source(
      `s${at}`,
      { title: `Source ${pick(words)}`, type: pick(['press', 'decision']), date: pick(dates) },
      level(),
    ),
  )
  const evidence = () =>
    said(pick(sources), {
      level: level(),
      standing: pick(['reported', 'found', 'alleged', 'denied'] as const),
      ...(random() < 0.5 && { locator: `para. ${Math.floor(random() * 9)}` }),
    })
  const named = (kind: 'country' | 'place' | 'person' | 'organisation' | 'court' | 'case', count: number) =>
    Array.from({ length: count }, (_, at) => {
      const key = statements.entity(kind, `${kind.slice(0, 3)}${at}`, level())
      const property = kind === 'case' ? 'title' : 'name'
      for (let names = Math.floor(random() * 3); names >= 0; names--)
        statements.name(
          key,
          `${pick(words)} ${pick(words)}`,
          pick(['preferred', 'alias', 'asPrinted'] as const),
          evidence(),
          {},
          property,
        )
      return key
    })
  const countries = named('country', 2)
  const places = named('place', 2)
  const people = named('person', Math.ceil(size / 2))
  const organisations = named('organisation', 2)
  const courts = named('court', 1)
  const cases = named('case', size)
  const articles = ['T 14', 'T 14(3)', 'T 7'].map((name) => {
    const key = statements.entity('article', name, level())
    statements.fact(key, 'number', name, evidence())
    return key
  })
  const court = statements.entity('court', 'court', level())
  let parts = 0
  /** An event, a step, a remedy with a measure: what filters look into. */
  const addParts = (key: string) => {
    const part = (kind: 'event' | 'remedy' | 'measure' | 'interimMeasure') => {
      const made = statements.entity(kind, `${kind}-${parts++}`, level())
      statements.fact(made, 'what', `${pick(deeds)} by ${pick(words)}`, evidence())
      return made
    }
    const [event, remedy, measure, interim] = [
      part('event'),
      part('remedy'),
      part('measure'),
      part('interimMeasure'),
    ]
    statements.link('INCIDENT', key, event, evidence())
    statements.link('AT', event, pick(places), evidence())
    for (const date of [pick(dates), pick(dates)]) statements.fact(event, 'date', date, evidence())
    statements.fact(event, 'type', pick(['arrest', 'trial']), evidence())
    statements.link('ORDERED', key, remedy, evidence())
    statements.link('FOLLOWED_BY', pick([key, remedy]), measure, evidence())
    statements.fact(measure, 'status', pick(['partial', 'none']), evidence())
    statements.link('ASKED_INTERIM', key, interim, evidence())
    statements.fact(interim, 'respected', random() < 0.5, evidence())
    const step = { what: `${pick(deeds)} again`, result: pick(['awarded', 'fined']) }
    const heard = statements.link('HEARD', key, court, evidence(), step, [parts])
    statements.fact(heard, 'result', pick(['awarded', 'paid']), evidence())
    statements.link('INADMISSIBLE', key, pick(articles), evidence(), {
      reason: pick(['not substantiated', 'too early']),
    })
  }
  statements.link('PART_OF', articles[1] as string, articles[0] as string, evidence())
  for (const [at, key] of cases.entries()) {
    statements.link('AGAINST', key, pick(countries), evidence())
    for (let said = Math.floor(random() * 3); said > 0; said--) {
      statements.fact(key, 'decided', pick(dates), evidence())
      statements.fact(key, 'outcome', pick(outcomes), evidence())
      statements.fact(key, 'submitted', pick(dates), evidence())
      statements.fact(key, 'subject', `${pick(words)} was ${pick(deeds)}`, evidence())
    }
    if (random() < 0.4) {
      const event = statements.entity('event', `event${at}`, level())
      statements.fact(event, 'type', pick(acts), evidence())
      statements.link('INCIDENT', key, event, evidence())
      statements.link('AT', event, pick(places), evidence())
      statements.link('HEARD', key, pick(courts), evidence())
      statements.link('SUPPORTED', pick(organisations), key, evidence())
    }
    if (random() < 0.4) addParts(key)
    for (let more = Math.floor(random() * 3); more > 0; more--) {
      statements.link(
        'COUNSEL',
        pick([...people, ...organisations]),
        key,
        evidence(),
        random() < 0.5 ? { note: pick(words) } : {},
      )
      statements.link('VICTIM', pick(people), key, evidence())
      statements.link('VIOLATED', key, pick(articles), evidence(), { main: random() < 0.5 })
      statements.link('AT', key, pick(places), evidence())
      statements.link('MENTIONS', key, pick(cases), evidence(), {
        paragraph: `para. ${Math.floor(random() * 9)}`,
      })
    }
  }
  return statements.operations
}

/**
 * The operations that make only what a viewer of this level may see. Written anew from the definition, not from the stores:
 * an entity by its own level; a claim by its own, its source's and what it is about; a link by its own, its ends' and its least hidden claim.
 */
export function visiblePart(operations: readonly Operation[], level: Level): Operation[] {
  const entities = new Map(
    operations
      .filter((operation): operation is PutEntity => operation.op === 'putEntity')
      .map((entity) => [entity.key, entity]),
  )
  const claims = operations.filter((operation): operation is PutClaim => operation.op === 'putClaim')
  const seesEntity = (key: string) => (entities.get(key)?.level ?? 3) <= level
  const seesStatement = (claim: PutClaim) => claim.level <= level && seesEntity(claim.source)
  const seesLink = (link: PutLink) =>
    link.level <= level &&
    seesEntity(link.from) &&
    seesEntity(link.to) &&
    claims.some((claim) => claim.about === link.key && seesStatement(claim))
  const links = new Set(
    operations
      .filter((operation): operation is PutLink => operation.op === 'putLink' && seesLink(operation))
      .map(({ key }) => key),
  )
  return operations.filter((operation) => {
    if (operation.op === 'putEntity') return seesEntity(operation.key)
    if (operation.op === 'putLink') return links.has(operation.key)
    return (
      operation.op === 'putClaim' &&
      seesStatement(operation) &&
      (seesEntity(operation.about) || links.has(operation.about))
    )
  })
}

export function randomFilters(random: () => number, keys: readonly string[]): EntityFilter[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  return [
    {},
    {
      linkedTo: [
        { anyOf: [{ key: pick(keys) }, { key: pick(keys), kinds: ['COUNSEL', 'VICTIM'] }], facet: 'counsel' },
      ],
    },
    {
      linkedTo: [{ anyOf: [{ key: pick(keys), standings: ['found', 'reported'] }] }],
      values: [{ property: 'outcome', anyOf: ['violation', null] }],
    },
    { dates: [{ property: 'decided', earliest: 14_610, latest: 15_340, certain: random() < 0.5 }] },
    ...some<EntityFilter>(random, 2, [
      { text: [wordsOf('arrest'), wordsOf('izbit am')], disputed: random() < 0.5 },
      {
        having: [
          {
            kinds: ['INCIDENT'],
            values: [{ property: 'type', anyOf: ['arrest'] }],
            near: pick(keys),
            none: random() < 0.5,
          },
          {
            kinds: ['HEARD'],
            attribute: { name: 'result', anyOf: ['awarded'] },
            text: [wordsOf('beaten')],
            none: random() < 0.5,
          },
        ],
      },
      {
        linkedTo: [{ anyOf: [{ key: pick(keys) }, { key: pick(keys) }] }],
        having: [
          {
            kinds: ['INADMISSIBLE'],
            attribute: { name: 'reason', anyOf: ['too early'] },
            facet: 'reason',
            none: random() < 0.5,
          },
          { kinds: ['FOLLOWED_BY'], to: 'measure', values: [{ property: 'status', anyOf: ['none', null] }] },
        ],
      },
      { sources: { least: 1, most: 1 + Math.floor(random() * 3) } },
      {
        duration: { from: 'submitted', to: 'decided', least: 300, most: 1_500, certain: random() < 0.5 },
        having: [
          { kinds: ['ASKED_INTERIM'], values: [{ property: 'respected', anyOf: [false] }] },
          {
            kinds: ['INCIDENT'],
            dates: [{ property: 'date', earliest: 14_610, latest: 15_340, certain: random() < 0.5 }],
          },
        ],
      },
    ]),
  ]
}

function some<T>(random: () => number, count: number, of: readonly T[]): T[] {
  const start = Math.floor(random() * of.length)
  return Array.from({ length: count }, (_, at) => of[(start + at) % of.length] as T)
}
