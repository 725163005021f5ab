/** The way of a case through the institutions: the steps of several lists in one order. Pure. */
import { compareDates } from '../schema/dates.ts'
import { slugOf } from '../schema/ids.ts'
import { textOf } from './store/labels.ts'
import type { Entity, Link, Value } from './store/store.ts'

export type Lane = 'incident' | 'domestic' | 'treatyBody' | 'measure'
/** `date`: by its own date; `editor`: after a step that the editors named; `account`: undated, where its list puts it. */
export type PlacedBy = 'date' | 'editor' | 'account'
export type LadderStep = {
  lane: Lane
  date: string | undefined
  what: string
  placedBy: PlacedBy
  result: string | undefined
  amount: number | undefined
  currency: string | undefined
  entity: Entity | undefined
  link: Link | undefined
}
type Item = LadderStep & { name: string; after: string | undefined; position: number }

/** What the ladder is made from: the case, its treaty body, and its links with what is at their far ends. */
export type LadderInput = {
  theCase: Entity
  body: Entity | undefined
  bodyLink: Link | undefined
  links: readonly { link: Link; far: Entity }[]
}

export function ladderOf({ theCase, body, bodyLink, links }: LadderInput): LadderStep[] {
  const incidents = listed(links, 'INCIDENT', incident)
  const lists = [
    incidents,
    listed(links, 'HEARD', domestic),
    procedure(theCase, body, bodyLink).filter((step) => !told(step, incidents)),
    listed(links, 'ASKED_INTERIM', interim),
    listed(links, 'FOLLOWED_BY', measure),
  ]
  const [submitted, decided] = [textOfFact(theCase, 'submitted'), textOfFact(theCase, 'decided')]
  const placed = merged(lists.flatMap((list) => runs(list, submitted, decided)))
  return afterAnchors(placed).map(({ name: _name, after: _after, position: _position, ...step }) => step)
}

/** A dated step with the undated ones that follow it in its list. They move together. */
type Run = { date: string | undefined; leads: boolean; items: Item[]; list: Lane }

/**
 * Cuts a list into runs. Undated steps at its head come before its first dated one. At home they also come before the
 * complaint, since a body hears a case after the authorities did; what the State did about a decision comes after it.
 */
function runs(list: readonly Item[], submitted: string | undefined, decided: string | undefined): Run[] {
  const found: Run[] = []
  for (const item of list) {
    const last = found.at(-1)
    if (item.date === undefined && item.after === undefined && last) last.items.push(item)
    else found.push({ date: item.date, leads: item.date === undefined, items: [item], list: item.lane })
  }
  const firstDate = found.find(({ date }) => date !== undefined)?.date
  const first = found[0]
  if (!first?.leads) return found
  const isMeasure = first.list === 'measure' && decided !== undefined
  const limit = [firstDate, isMeasure ? decided : submitted]
    .filter((date) => date !== undefined)
    .sort(compareDates)[0]
  // Behind what else happened on the day of the decision, before what else happened on the day of a complaint.
  return [{ ...first, date: limit, leads: !isMeasure }, ...found.slice(1)]
}

const laneOrder: readonly Lane[] = ['incident', 'domestic', 'treatyBody', 'measure']

function merged(all: readonly Run[]): Item[] {
  return all
    .toSorted(
      (a, b) =>
        compareDates(a.date, b.date) ||
        Number(b.leads) - Number(a.leads) ||
        laneOrder.indexOf(a.list) - laneOrder.indexOf(b.list),
    )
    .flatMap(({ items }) => items)
}

/** Moves each step that names another to behind that one, with the undated ones that follow it. A circle stays as it is. */
function afterAnchors(items: readonly Item[]): Item[] {
  const order = [...items]
  for (const item of items
    .filter(({ after }) => after !== undefined)
    .toSorted((a, b) => a.position - b.position)) {
    const from = order.indexOf(item)
    let length = 1
    while (order[from + length]?.placedBy === 'account' && order[from + length]?.lane === item.lane) length++
    const moved = order.splice(from, length)
    let anchor = order.findIndex(({ name }) => name === item.after)
    if (anchor < 0) {
      order.splice(from, 0, ...moved)
      continue
    }
    while (order[anchor + 1]?.after === item.after && order[anchor + 1]?.placedBy === 'editor') anchor++
    order.splice(anchor + 1, 0, ...moved)
  }
  return order
}

const tellOf: Record<string, readonly string[]> = {
  submitted: ['complaint', 'communication', 'petition'],
  decided: ['decision', 'opinion'],
}

/** Whether the account of events tells of a step before the body already; that entry then stands for it. */
function told(step: Item, incidents: Item[]): boolean {
  const same = incidents.find(
    ({ date, result }) => date === step.date && tellOf[step.name]?.includes(result ?? ''),
  )
  if (!same) return false
  Object.assign(same, { lane: 'treatyBody', result: step.result })
  return true
}

const attribute = (link: Link, name: string): string | undefined => {
  const value: Value | undefined = link.attributes[name]
  return value === undefined ? undefined : textOf(value)
}
const textOfFact = (entity: Entity, property: string): string | undefined => {
  const value = entity.facts.find((fact) => fact.property === property)?.value
  return value === undefined ? undefined : textOf(value)
}

function listed(
  links: LadderInput['links'],
  kind: Link['kind'],
  make: (link: Link, far: Entity) => Partial<Item> & Pick<Item, 'lane' | 'what' | 'name'>,
): Item[] {
  return links
    .filter(({ link }) => link.kind === kind)
    .map(({ link, far }) =>
      item({
        ...make(link, far),
        link,
        entity: far,
        after: attribute(link, 'after'),
        position: Number(link.attributes.position ?? 0),
      }),
    )
    .sort((a, b) => a.position - b.position || (a.name < b.name ? -1 : 1))
}

function item(parts: Partial<Item> & Pick<Item, 'lane' | 'what' | 'name'>): Item {
  const { date, after } = parts
  return {
    date: undefined,
    result: undefined,
    amount: undefined,
    currency: undefined,
    entity: undefined,
    link: undefined,
    after: undefined,
    position: 0,
    placedBy: date ? 'date' : after ? 'editor' : 'account',
    ...parts,
  }
}

const incident = (_link: Link, event: Entity) => ({
  lane: 'incident' as const,
  name: slugOf(event.id),
  date: textOfFact(event, 'date'),
  what: textOfFact(event, 'what') ?? event.label,
  result: textOfFact(event, 'type'),
})

function domestic(link: Link, institution: Entity) {
  const amount = link.attributes.amount
  return {
    lane: 'domestic' as const,
    name: attribute(link, 'step') ?? link.key,
    date: attribute(link, 'date'),
    what: attribute(link, 'what') ?? institution.label,
    result: attribute(link, 'result'),
    amount: typeof amount === 'number' ? amount : undefined,
    currency: attribute(link, 'currency'),
  }
}

const interim = (_link: Link, asked: Entity) => ({
  lane: 'treatyBody' as const,
  name: slugOf(asked.id),
  date: textOfFact(asked, 'date'),
  what: textOfFact(asked, 'what') ?? asked.label,
  result:
    textOfFact(asked, 'requested') === 'false'
      ? 'declined'
      : textOfFact(asked, 'respected') === 'false'
        ? 'not respected'
        : undefined,
})

const measure = (_link: Link, taken: Entity) => ({
  lane: 'measure' as const,
  name: slugOf(taken.id),
  date: textOfFact(taken, 'date'),
  what: textOfFact(taken, 'what') ?? taken.label,
  result: textOfFact(taken, 'status'),
})

/** Complaint, transmission and decision stand on the case itself. */
function procedure(theCase: Entity, body: Entity | undefined, link: Link | undefined): Item[] {
  const where = body?.label ?? 'a treaty body'
  const steps = [
    ['submitted', `Complaint to the ${where}`],
    ['transmitted', `The ${where} sent the complaint to the State party`],
    ['decided', `Decision of the ${where}`],
  ] as const
  return steps.flatMap(([property, what], position) => {
    const date = textOfFact(theCase, property)
    const result = property === 'decided' ? textOfFact(theCase, 'outcome') : undefined
    const says = result ? `${what}: ${result}` : what
    return date
      ? [item({ lane: 'treatyBody', name: property, date, what: says, result, entity: body, link, position })]
      : []
  })
}
