/** Cases: complaints by one or more people against one State before one body. */
import { ladderOf } from '../ladder.ts'
import { limits } from '../limits.ts'
import { textOf } from '../store/labels.ts'
import type { Entity, EntityFilter, Link } from '../store/store.ts'
import { builder } from './builder.ts'
import { around, farEnds } from './caseLinks.ts'
import { connectionOf } from './connection.ts'
import { EntityRef } from './entityRef.ts'
import { plainType } from './entityTypes.ts'
import { LadderStepType } from './ladderStep.ts'
import { NodeRef } from './nodeRef.ts'

const factsOf = ({ facts }: Entity, property: string): string[] =>
  facts.filter((fact) => fact.property === property).map(({ value }) => textOf(value))
const factOf = (entity: Entity, property: string): string | undefined => factsOf(entity, property)[0]

export const CaseRef = builder.objectRef<Entity>('Case')

CaseRef.implement({
  description: 'A complaint by one or more people against one State before one body.',
  interfaces: [EntityRef, NodeRef],
  fields: (t) => ({
    country: t.field({
      type: plainType('country'),
      nullable: true,
      description: 'The State party.',
      resolve: async (of, _arguments, context) => (await farEnds(of, ['AGAINST'], context))[0] ?? null,
    }),
    body: t.field({
      type: plainType('treatyBody'),
      nullable: true,
      description: 'The treaty body or mechanism.',
      resolve: async (of, _arguments, context) => (await farEnds(of, ['BEFORE'], context))[0] ?? null,
    }),
    numbers: t.stringList({
      description: `Numbers of the communication or opinion; at most ${limits.small}.`,
      resolve: (of) => factsOf(of, 'numbers').slice(0, limits.small),
    }),
    communication: t.string({
      nullable: true,
      description:
        'Its numbers in one line, "1642/2007, 1741/2007" where complaints were joined; null where no source gives one.',
      resolve: (of) => factsOf(of, 'numbers').join(', ') || null,
    }),
    symbol: t.string({
      nullable: true,
      description:
        'Document symbol of the decision, such as "CAT/C/48/D/433/2010"; the first where there are several.',
      resolve: (of) => factOf(of, 'documents') ?? null,
    }),
    documents: t.stringList({
      description: `Document symbols of the decision; at most ${limits.small}.`,
      resolve: (of) => factsOf(of, 'documents').slice(0, limits.small),
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
      type: [LadderStepType],
      description: `Its way through the institutions, in order; made of at most ${limits.small} links of the case, the first. \`leftOut\` says what is missing.`,
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
