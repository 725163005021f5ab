/** What a write would do, as a graph before and after: things that come, change or go, each with what is said of it. */
import { type EntityKind, entityKinds, type LinkKind } from '../../schema/kinds.ts'
import { levelName } from '../../schema/levels.ts'
import type { Operation, Receipt } from '../store/changeSet.ts'
import { textOf } from '../store/labels.ts'
import type { Claim, Entity, GraphReader, Link } from '../store/store.ts'

export type DiffStatement = {
  did: 'added' | 'changed' | 'preferred' | 'unpreferred' | 'levelled' | 'removed'
  property: string | null
  before: string | null
  after: string | null
  /** Label of the source, and where in it. */
  source: string | null
  locator: string | null
}
type End = { key: string; id: string | null; label: string }
export type DiffThing = {
  did: 'added' | 'changed' | 'removed'
  key: string
  label: string
  id: string | null
  statements: DiffStatement[]
} & ({ what: 'entity'; kind: EntityKind } | { what: 'link'; kind: LinkKind; from: End; to: End })

/** Cases first, then other entities, then links; of what the reader's viewer may not see nothing is told. */
export async function diffOf(receipts: readonly Receipt[], reader: GraphReader): Promise<DiffThing[]> {
  const operations = receipts.flatMap(({ effective }) => effective)
  const stored = await storedOf(operations, reader)
  const names = namesOf(operations, stored)
  const things = new Map<string, DiffThing>()
  for (const operation of operations) {
    const about = subjectOf(operation, stored)
    const thing = things.get(about) ?? thingOf(about, operations, stored, names)
    if (!thing) continue
    things.set(about, thing)
    apply(operation, thing, stored, names)
  }
  const place = (thing: DiffThing) => (thing.what === 'link' ? 2 : thing.kind === 'case' ? 0 : 1)
  return [...things.values()].sort((a, b) => place(a) - place(b))
}

type Stored = { entities: Map<string, Entity>; links: Map<string, Link>; claims: Map<string, Claim> }
type Names = { entity(key: string): End; kindOf(key: string): EntityKind | undefined }

async function storedOf(operations: readonly Operation[], reader: GraphReader): Promise<Stored> {
  const keys = [...new Set(operations.flatMap(keysIn))]
  const [claims, links] = await Promise.all([reader.claimsByKey(keys), reader.linksByKey(keys)])
  const about = [...claims.values()].flatMap((claim) => [claim.about, claim.source])
  const more = await reader.linksByKey(about.filter((key) => !links.has(key)))
  for (const [key, link] of more) links.set(key, link)
  const ends = [...links.values()].flatMap(({ from, to }) => [from, to])
  return { claims, links, entities: await reader.entities([...new Set([...keys, ...about, ...ends])]) }
}

const keysIn = (operation: Operation): string[] => [
  operation.key,
  ...('about' in operation && operation.about ? [operation.about] : []),
  ...('source' in operation && operation.source ? [operation.source] : []),
  ...('from' in operation && operation.from ? [operation.from] : []),
  ...('to' in operation && operation.to ? [operation.to] : []),
  ...('by' in operation ? [operation.by] : []),
]

/** Names of what is stored, and of what these very operations bring. */
function namesOf(operations: readonly Operation[], { entities }: Stored): Names {
  const kinds = new Map<string, EntityKind>()
  const ids = new Map<string, string>()
  const labels = new Map<string, string>()
  for (const operation of operations) {
    if (operation.op === 'putEntity') kinds.set(operation.key, operation.kind)
    if (operation.op !== 'putClaim' || operation.value === null) continue
    const { about, property, value } = operation
    const kind = kinds.get(about)
    if (property === 'id') ids.set(about, textOf(value))
    if (kind && property === entityKinds[kind].labelled && !labels.has(about))
      labels.set(about, textOf(value))
  }
  return {
    kindOf: (key) => entities.get(key)?.kind ?? kinds.get(key),
    entity(key) {
      const known = entities.get(key)
      const id = known?.id ?? ids.get(key) ?? null
      return { key, id, label: known?.label ?? labels.get(key) ?? id ?? 'something that has no name' }
    },
  }
}

/** The entity or link that an operation is about. */
function subjectOf(operation: Operation, { claims }: Stored): string {
  if (operation.op === 'putClaim') return operation.about
  return claims.get(operation.key)?.about ?? operation.key
}

function thingOf(
  key: string,
  operations: readonly Operation[],
  stored: Stored,
  names: Names,
): DiffThing | undefined {
  const put = operations.find((one) => one.op === 'putLink' && one.key === key)
  const link = stored.links.get(key) ?? (put?.op === 'putLink' ? put : undefined)
  const did = stored.entities.has(key) || stored.links.has(key) ? 'changed' : 'added'
  if (link) {
    const [from, to] = [names.entity(link.from), names.entity(link.to)]
    const label = `${from.label} – ${to.label}`
    return { did, what: 'link', kind: link.kind, key, id: null, label, from, to, statements: [] }
  }
  const kind = names.kindOf(key)
  return kind && { did, what: 'entity', kind, ...names.entity(key), statements: [] }
}

function apply(operation: Operation, thing: DiffThing, stored: Stored, names: Names): void {
  const claim = stored.claims.get(operation.key)
  const isThing = operation.key === thing.key
  const said = (did: DiffStatement['did'], more: Partial<DiffStatement> = {}) =>
    thing.statements.push({
      did,
      property: claim?.property ?? null,
      before: claim ? textOrNull(claim.value) : null,
      after: null,
      source: claim ? names.entity(claim.source).label : null,
      locator: claim?.locator ?? null,
      ...more,
    })
  switch (operation.op) {
    case 'putEntity':
    case 'putLink':
    case 'reinstate':
    case 'repoint':
      return
    case 'putClaim': {
      const { property, value, source, locator } = operation
      // That a thing is there, and under which id, is told by the thing itself.
      if (thing.did === 'added' && (property === null || property === 'id' || property === 'position')) return
      const [after, label] = [textOrNull(value), names.entity(source).label]
      return void said(claim ? 'changed' : 'added', { property, after, source: label, locator })
    }
    case 'prefer':
      return void said(operation.preferred ? 'preferred' : 'unpreferred')
    case 'setLevel': {
      const before = claim ?? stored.entities.get(thing.key) ?? stored.links.get(thing.key)
      return void said('levelled', {
        before: before ? levelName(before.level) : null,
        after: levelName(operation.level),
      })
    }
    default:
      if (isThing) thing.did = 'removed'
      else said('removed')
  }
}

const textOrNull = (value: Claim['value']): string | null => (value === null ? null : textOf(value))
