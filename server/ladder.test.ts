import { describe, expect, it } from 'vitest'
import { ladderOf } from './ladder.ts'
import type { Entity, Fact, Link } from './store/store.ts'

const fact = (property: string, value: string | number): Fact => ({
  property,
  value,
  standing: 'reported',
  disputed: false,
})
const thing = (id: string, facts: Fact[] = []): Entity => ({
  key: id,
  id,
  kind: 'case',
  level: 0,
  label: id,
  sort: id,
  names: [],
  facts,
})
let position = 0
const link = (kind: Link['kind'], attributes: Link['attributes'] = {}): Link => ({
  key: `${kind}${position}`,
  kind,
  from: 'case',
  to: 'x',
  level: 0,
  standing: 'reported',
  attributes: { position: position++, ...attributes },
  disputed: [],
})
const heard = (name: string, date?: string, after?: string) => ({
  link: link('HEARD', { what: name, step: name, ...(date && { date }), ...(after && { after }) }),
  far: thing('court:x'),
})
const event = (name: string, date?: string) => ({
  link: link('INCIDENT'),
  far: thing(`event:${name}`, [fact('what', name), ...(date ? [fact('date', date)] : [])]),
})
const measure = (name: string, date?: string) => ({
  link: link('FOLLOWED_BY'),
  far: thing(`measure:${name}`, [fact('what', name), ...(date ? [fact('date', date)] : [])]),
})

const theCase = thing('case:x', [fact('submitted', '2010'), fact('decided', '2012-05')])
const wayOf = (...links: { link: Link; far: Entity }[]) =>
  ladderOf({ theCase, body: thing('body:X'), bodyLink: undefined, links }).map(({ what }) => what)
const complaint = 'Complaint to the body:X'
const decision = 'Decision of the body:X'

describe('the ladder', () => {
  it('orders the steps of all lists by their dates', () => {
    expect(
      wayOf(
        heard('award', '2013'),
        event('arrest', '2007-03-27'),
        measure('paid', '2014'),
        heard('refusal', '2008'),
      ),
    ).toEqual(['arrest', 'refusal', complaint, decision, 'award', 'paid'])
  })

  it('keeps undated steps behind the step before them in their list', () => {
    expect(wayOf(heard('refusal', '2008'), heard('appeal'), heard('award', '2013'))).toEqual([
      'refusal',
      'appeal',
      complaint,
      decision,
      'award',
    ])
  })

  it('puts undated steps at home before the complaint, and what the State did about the decision after it', () => {
    expect(
      wayOf(heard('refusal'), heard('award', '2013'), measure('half of it'), measure('the rest', '2015')),
    ).toEqual(['refusal', complaint, decision, 'half of it', 'award', 'the rest'])
  })

  it('puts a step after the one that the editors name, with those that follow it, and says so', () => {
    const links = [
      event('arrest', '2007'),
      event('told the prosecutor'),
      heard('refusal', undefined, 'told the prosecutor'),
      heard('set aside'),
      event('threats'),
    ]
    expect(wayOf(...links)).toEqual([
      'arrest',
      'told the prosecutor',
      'refusal',
      'set aside',
      'threats',
      complaint,
      decision,
    ])
    const placed = ladderOf({ theCase, body: undefined, bodyLink: undefined, links }).map(
      ({ placedBy }) => placedBy,
    )
    expect(placed.slice(0, 5)).toEqual(['date', 'account', 'editor', 'account', 'account'])
  })

  it('keeps every step where steps name each other or nobody', () => {
    expect(
      wayOf(heard('a', undefined, 'b'), heard('b', undefined, 'a'), heard('c', undefined, 'nobody')).sort(),
    ).toEqual(['a', 'b', 'c', complaint, decision].sort())
  })
})
