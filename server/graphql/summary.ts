/** One line under the name of an entity, made of what the viewer sees. */
import type { EntityKind, LinkKind } from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { textOf } from '../store/labels.ts'
import type { Direction, Entity } from '../store/store.ts'
import { builder } from './builder.ts'
import { farEnds } from './caseLinks.ts'
import { EntityRef } from './entityRef.ts'

type Count = readonly [kind: LinkKind, direction: Direction, one: string, many: string]

/** Properties that the line begins with, and links that it counts. */
const lines: Record<EntityKind, { facts?: readonly string[]; counts?: readonly Count[] }> = {
  case: { facts: ['numbers', 'decided', 'outcome'] },
  person: {
    facts: ['born', 'died'],
    counts: [
      ['VICTIM', 'OUT', 'victim in 1 case', 'victim in # cases'],
      ['AUTHOR', 'OUT', 'author in 1 case', 'author in # cases'],
      ['COUNSEL', 'OUT', 'counsel in 1 case', 'counsel in # cases'],
      ['SPOKE_ON', 'OUT', 'spoke about 1 case', 'spoke # times about cases'],
      ['WROTE', 'OUT', 'wrote 1 opinion', 'wrote # opinions'],
    ],
  },
  organisation: {
    facts: ['type'],
    counts: [
      ['VICTIM', 'OUT', 'victim in 1 case', 'victim in # cases'],
      ['AUTHOR', 'OUT', 'author in 1 case', 'author in # cases'],
      ['COUNSEL', 'OUT', 'counsel in 1 case', 'counsel in # cases'],
      ['SUPPORTED', 'OUT', 'supported 1 case', 'supported # cases'],
      ['PUBLISHED', 'OUT', 'published 1 source', 'published # sources'],
    ],
  },
  court: { facts: ['tier'], counts: [['HEARD', 'IN', '1 step of a case', '# steps of cases']] },
  stateBody: { facts: ['type'], counts: [['HEARD', 'IN', '1 step of a case', '# steps of cases']] },
  treatyBody: { counts: [['BEFORE', 'IN', '1 case', '# cases']] },
  country: { counts: [['AGAINST', 'IN', 'State party in 1 case', 'State party in # cases']] },
  place: { facts: ['type'], counts: [['AT', 'IN', '1 case or event', '# cases and events']] },
  treaty: { facts: ['type', 'adopted'] },
  article: {
    facts: ['title'],
    counts: [
      ['ALLEGED', 'IN', 'alleged once', 'alleged # times'],
      ['VIOLATED', 'IN', 'found violated once', 'found violated # times'],
    ],
  },
  event: { facts: ['type', 'date'] },
  remedy: { counts: [['FOLLOWED_BY', 'OUT', 'followed by 1 measure', 'followed by # measures']] },
  measure: { facts: ['status', 'date'] },
  interimMeasure: { facts: ['date'] },
  opinion: {},
  generalComment: { counts: [['MENTIONS', 'IN', 'mentioned once', 'mentioned # times']] },
  citedDecision: {
    facts: ['body', 'numbers'],
    counts: [['MENTIONS', 'IN', 'mentioned once', 'mentioned # times']],
  },
  source: { facts: ['publisher', 'type', 'date'] },
}

/** What stands at the far ends of these links is named first: the body of a case, the writers of an opinion. */
const named: Partial<Record<EntityKind, readonly LinkKind[]>> = { case: ['BEFORE'], opinion: ['WROTE'] }

export async function summaryOf(entity: Entity, context: Context): Promise<string | null> {
  const { facts = [], counts = [] } = lines[entity.kind]
  const far = named[entity.kind]
  const names = far ? (await farEnds(entity, far, context)).map(({ label }) => label) : []
  const degrees = counts.length > 0 ? await context.degrees.load(entity.key) : []
  const parts = [
    names.join(', '),
    ...facts.map((property) => valuesOf(entity, property)),
    ...counts.map(([kind, direction, one, many]) => {
      const found = degrees.find((degree) => degree.kind === kind && degree.direction === direction)
      return !found ? '' : found.count === 1 ? one : many.replace('#', String(found.count))
    }),
    interim(entity),
  ]
  return parts.filter(Boolean).join(' · ') || null
}

const valuesOf = ({ facts }: Entity, property: string): string =>
  facts
    .filter((fact) => fact.property === property)
    .map(({ value }) => textOf(value))
    .join(', ')

function interim({ kind, facts }: Entity): string {
  const value = (property: string) => facts.find((fact) => fact.property === property)?.value
  if (kind !== 'interimMeasure') return ''
  if (value('requested') === false) return 'declined'
  return value('respected') === undefined ? '' : value('respected') ? 'respected' : 'not respected'
}

builder.interfaceField(EntityRef, 'summary', (t) =>
  t.string({
    nullable: true,
    description:
      'One line to stand under the label, such as "Committee against Torture · 433/2010 · 2012-05-24 · violation"; made of what this viewer sees, null where there is nothing to say.',
    resolve: (entity, _arguments, context) => summaryOf(entity, context),
  }),
)
