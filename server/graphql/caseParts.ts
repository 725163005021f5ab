/** What belongs to one case: events, remedies, measures, interim measures and opinions, with fields of their own. */
import type { EntityKind, LinkKind } from '../../schema/kinds.ts'
import { limits } from '../limits.ts'
import { textOf } from '../store/labels.ts'
import type { Entity } from '../store/store.ts'
import { builder } from './builder.ts'
import { CaseRef } from './case.ts'
import { around, farEnds } from './caseLinks.ts'
import { EntityRef } from './entityRef.ts'
import { plainType } from './entityTypes.ts'

const textOfFact = ({ facts }: Entity, property: string): string | null => {
  const found = facts.find((fact) => fact.property === property)
  return found ? textOf(found.value) : null
}
const truthOf = ({ facts }: Entity, property: string): boolean | null => {
  const value = facts.find((fact) => fact.property === property)?.value
  return typeof value === 'boolean' ? value : null
}

/** Kinds whose entities belong to a case, and the links by which they do. */
const parts = {
  event: ['INCIDENT'],
  remedy: ['ORDERED'],
  measure: ['FOLLOWED_BY'],
  interimMeasure: ['ASKED_INTERIM'],
  opinion: ['OPINION_IN'],
} as const satisfies Partial<Record<EntityKind, readonly LinkKind[]>>

for (const [kind, links] of Object.entries(parts) as [keyof typeof parts, readonly LinkKind[]][]) {
  builder.objectField(plainType(kind), 'cases', (t) =>
    t.field({
      type: [CaseRef],
      description: `The case that it belongs to, or several where they share it; at most ${limits.small}.`,
      resolve: async (part, _arguments, context) =>
        (await farEnds(part, links, context)).filter((far) => far.kind === 'case'),
    }),
  )
  if (kind === 'opinion') continue
  builder.objectField(plainType(kind), 'what', (t) =>
    t.string({
      nullable: true,
      description: 'What it was, in the words of the record.',
      resolve: (part) => textOfFact(part, 'what'),
    }),
  )
  if (kind === 'remedy') continue
  builder.objectField(plainType(kind), 'date', (t) =>
    t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When, as precisely as the source gives it.',
      resolve: (part) => textOfFact(part, 'date'),
    }),
  )
}

builder.objectFields(plainType('event'), (t) => ({
  type: t.string({
    nullable: true,
    description: 'What kind of event: arrest, torture, trial …',
    resolve: (event) => textOfFact(event, 'type'),
  }),
  places: t.field({
    type: [plainType('place')],
    description: `Where it happened; at most ${limits.small}.`,
    resolve: (event, _arguments, context) => farEnds(event, ['AT'], context),
  }),
}))

builder.objectField(plainType('remedy'), 'measures', (t) =>
  t.field({
    type: [plainType('measure')],
    description: `What is known to have been done about this very remedy; at most ${limits.small}. What followed the decision as a whole stands at the case.`,
    resolve: (remedy, _arguments, context) => farEnds(remedy, ['FOLLOWED_BY'], context),
  }),
)

builder.objectField(plainType('measure'), 'status', (t) =>
  t.string({
    nullable: true,
    description: 'none, not implemented, refused, open, partial, implemented or context.',
    resolve: (measure) => textOfFact(measure, 'status'),
  }),
)

builder.objectFields(plainType('interimMeasure'), (t) => ({
  requested: t.boolean({
    nullable: true,
    description:
      'Whether the body asked the State for it; false where the author asked and the body declined.',
    resolve: (measure) => truthOf(measure, 'requested'),
  }),
  respected: t.boolean({
    nullable: true,
    description: 'Whether the State respected it; null where no source says so plainly.',
    resolve: (measure) => truthOf(measure, 'respected'),
  }),
}))

builder.objectFields(plainType('opinion'), (t) => ({
  type: t.string({
    nullable: true,
    description: 'concurring, dissenting, partly dissenting or individual.',
    resolve: (opinion) => textOfFact(opinion, 'type'),
  }),
  writers: t.field({
    type: [plainType('person')],
    description: `Members of the body who wrote or signed it; at most ${limits.small}.`,
    resolve: (opinion, _arguments, context) => farEnds(opinion, ['WROTE'], context),
  }),
}))

/** In the order of the source, where it is known. */
const listOf = (kind: keyof typeof parts, description: string) => ({
  type: [plainType(kind)] as [ReturnType<typeof plainType>],
  description: `${description}; at most ${limits.small}, and \`leftOut\` says what is missing.`,
})
const inOrder = async (of: Entity, kinds: readonly LinkKind[], context: Parameters<typeof around>[2]) => {
  const found = await around(of, kinds, context)
  const position = ({ link }: (typeof found)[number]) => Number(link.attributes.position ?? 0)
  const ordered = found.toSorted((a, b) => position(a) - position(b))
  return [...new Map(ordered.map(({ far }) => [far.key, far])).values()]
}

builder.objectFields(CaseRef, (t) => ({
  events: t.field({
    ...listOf('event', 'What happened'),
    resolve: (of, _arguments, context) => inOrder(of, parts.event, context),
  }),
  remedies: t.field({
    ...listOf('remedy', 'What the body asked the State to do'),
    resolve: (of, _arguments, context) => inOrder(of, parts.remedy, context),
  }),
  measures: t.field({
    ...listOf('measure', 'What the State then did or did not do'),
    resolve: (of, _arguments, context) => inOrder(of, parts.measure, context),
  }),
  interimMeasures: t.field({
    ...listOf('interimMeasure', 'What was asked of the State while the case was pending'),
    resolve: (of, _arguments, context) => inOrder(of, parts.interimMeasure, context),
  }),
  opinions: t.field({
    ...listOf('opinion', 'Individual opinions of members of the body'),
    resolve: (of, _arguments, context) => inOrder(of, parts.opinion, context),
  }),
  organisations: t.field({
    type: [EntityRef],
    description: `Organisations that acted in it or supported it; at most ${limits.small}.`,
    resolve: async (of, _arguments, context) =>
      (await farEnds(of, ['AUTHOR', 'COUNSEL', 'SUPPORTED', 'VICTIM'], context)).filter(
        ({ kind }) => kind === 'organisation',
      ),
  }),
}))

const shortLists = {
  victims: ['VICTIM'],
  authors: ['AUTHOR'],
  counsel: ['COUNSEL'],
  organisations: ['AUTHOR', 'COUNSEL', 'SUPPORTED', 'VICTIM'],
  articles: ['ALLEGED', 'INADMISSIBLE', 'NOT_VIOLATED', 'VIOLATED'],
  ladder: ['ASKED_INTERIM', 'BEFORE', 'FOLLOWED_BY', 'HEARD', 'INCIDENT'],
  events: parts.event,
  remedies: parts.remedy,
  measures: parts.measure,
  interimMeasures: parts.interimMeasure,
  opinions: parts.opinion,
} as const satisfies Record<string, readonly LinkKind[]>

const LeftOut = builder.objectRef<{ list: string; links: number }>('CutList').implement({
  description: 'A short list of a case that is cut.',
  fields: (t) => ({
    list: t.exposeString('list', { description: 'Name of the field: ladder, victims, articles …' }),
    links: t.exposeInt('links', {
      description: `How many links of the case it leaves out; \`links\` pages through all of them.`,
    }),
  }),
})

builder.objectField(CaseRef, 'leftOut', (t) =>
  t.field({
    type: [LeftOut],
    description: `Which short lists of this case are cut at ${limits.small} links; empty where everything is shown; at most ${Object.keys(shortLists).length}.`,
    resolve: async ({ key }, _arguments, { degrees }) => {
      const counts = await degrees.load(key)
      return Object.entries(shortLists).flatMap(([list, kinds]: [string, readonly LinkKind[]]) => {
        const all = counts
          .filter(({ kind }) => kinds.includes(kind))
          .reduce((sum, { count }) => sum + count, 0)
        return all > limits.small ? [{ list, links: all - limits.small }] : []
      })
    },
  }),
)
