/** Cases: complaints by one or more people against one State before one body. */
import type { LinkKind } from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { type LadderStep, ladderOf } from '../ladder.ts'
import { limits } from '../limits.ts'
import { textOf } from '../store/labels.ts'
import type { Entity, EntityFilter, Link } from '../store/store.ts'
import { builder } from './builder.ts'
import { connectionOf } from './connection.ts'
import { EntityRef } from './entityRef.ts'
import { plainEntityTypes } from './entityTypes.ts'
import { LinkRef } from './link.ts'
import { NodeRef } from './nodeRef.ts'

const factsOf = ({ facts }: Entity, property: string): string[] =>
  facts.filter((fact) => fact.property === property).map(({ value }) => textOf(value))
const factOf = (entity: Entity, property: string): string | undefined => factsOf(entity, property)[0]

/** The links of some kinds at a case, and what is at their far ends. */
async function around(
  { key }: Entity,
  kinds: readonly LinkKind[],
  { links, entity }: Context,
  first: number = limits.small,
) {
  const { items } = await links.load({ of: key, kinds, first, after: undefined, direction: undefined })
  const far = await Promise.all(items.map((link) => entity.load(link.from === key ? link.to : link.from)))
  return items.map((link, at) => ({ link, far: far[at] as Entity }))
}

const farEnds = async (of: Entity, kinds: readonly LinkKind[], context: Context): Promise<Entity[]> => {
  const found = await around(of, kinds, context)
  return [...new Map(found.map(({ far }) => [far.key, far])).values()]
}

const Step = builder.objectRef<LadderStep & { order: number }>('LadderStep').implement({
  description:
    'A step on the way of a case through the institutions, from the first refusal to payment or silence.',
  fields: (t) => ({
    order: t.exposeInt('order', { description: 'Place on the ladder, from 1.' }),
    lane: t.exposeString('lane', {
      description:
        'incident (what happened), domestic (courts and authorities), treatyBody, or measure (what the State did since).',
    }),
    date: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'As precise as the source gives it.',
      resolve: ({ date }) => date ?? null,
    }),
    what: t.exposeString('what', { description: 'What happened, in the words of the record.' }),
    placedBy: t.exposeString('placedBy', {
      description:
        'Why it stands here: by its date, by the account (undated, where its list puts it), or by an editor who says what it came after.',
    }),
    result: t.string({
      nullable: true,
      description: 'Result of a step, type of an event, status of a measure.',
      resolve: ({ result }) => result ?? null,
    }),
    amount: t.float({
      nullable: true,
      description: 'Sum of money, in units of the currency.',
      resolve: ({ amount }) => amount ?? null,
    }),
    currency: t.string({
      nullable: true,
      description: 'Currency, by its ISO 4217 code.',
      resolve: ({ currency }) => currency ?? null,
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The court, authority, event or measure.',
      resolve: ({ entity }) => entity ?? null,
    }),
    link: t.field({
      type: LinkRef,
      nullable: true,
      description: 'The link that it comes from, with its claims.',
      resolve: ({ link }) => link ?? null,
    }),
  }),
})

export const CaseRef = builder.objectRef<Entity>('Case')
const typeOf = (kind: 'country' | 'treatyBody') =>
  plainEntityTypes.get(kind) as NonNullable<ReturnType<typeof plainEntityTypes.get>>

CaseRef.implement({
  description: 'A complaint by one or more people against one State before one body.',
  interfaces: [EntityRef, NodeRef],
  fields: (t) => ({
    country: t.field({
      type: typeOf('country'),
      nullable: true,
      description: 'The State party.',
      resolve: async (of, _arguments, context) => (await farEnds(of, ['AGAINST'], context))[0] ?? null,
    }),
    body: t.field({
      type: typeOf('treatyBody'),
      nullable: true,
      description: 'The treaty body or mechanism.',
      resolve: async (of, _arguments, context) => (await farEnds(of, ['BEFORE'], context))[0] ?? null,
    }),
    numbers: t.stringList({
      description: 'Numbers of the communication or opinion.',
      resolve: (of) => factsOf(of, 'numbers'),
    }),
    documents: t.stringList({
      description: 'Document symbols of the decision.',
      resolve: (of) => factsOf(of, 'documents'),
    }),
    submitted: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When the complaint was made.',
      resolve: (of) => factOf(of, 'submitted') ?? null,
    }),
    decided: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When the body decided.',
      resolve: (of) => factOf(of, 'decided') ?? null,
    }),
    stage: t.string({
      nullable: true,
      description: 'merits, admissibility, decision or opinion.',
      resolve: (of) => factOf(of, 'stage') ?? null,
    }),
    outcome: t.string({
      nullable: true,
      description: 'violation, no violation, inadmissible or discontinued; null where no source says.',
      resolve: (of) => factOf(of, 'outcome') ?? null,
    }),
    subject: t.string({
      nullable: true,
      description: 'What it is about.',
      resolve: (of) => factOf(of, 'subject') ?? null,
    }),
    victims: t.field({
      type: [EntityRef],
      description: `Victims; at most ${limits.small}.`,
      resolve: (of, _arguments, context) => farEnds(of, ['VICTIM'], context),
    }),
    authors: t.field({
      type: [EntityRef],
      description: `Authors of the complaint who are not the victim; at most ${limits.small}.`,
      resolve: (of, _arguments, context) => farEnds(of, ['AUTHOR'], context),
    }),
    counsel: t.field({
      type: [EntityRef],
      description: `Lawyers and organisations; at most ${limits.small}.`,
      resolve: (of, _arguments, context) => farEnds(of, ['COUNSEL'], context),
    }),
    ladder: t.field({
      type: [Step],
      description: `Its way through the institutions, in order; made of the first ${limits.small} links of the case.`,
      resolve: async (theCase, _arguments, context) => {
        const found = await around(
          theCase,
          ['BEFORE', 'HEARD', 'INCIDENT', 'ASKED_INTERIM', 'FOLLOWED_BY'],
          context,
        )
        const before = found.find(({ link }) => link.kind === 'BEFORE')
        const links: { link: Link; far: Entity }[] = found.filter((one) => one !== before)
        const steps = ladderOf({ theCase, body: before?.far, bodyLink: before?.link, links })
        return steps.map((step, at) => ({ ...step, order: at + 1 }))
      },
    }),
  }),
})

export const CaseConnection = connectionOf<Entity, { filter: EntityFilter }>('Case', CaseRef)
