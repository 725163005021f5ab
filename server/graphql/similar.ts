/** Which cases are most like one, and by what exactly. */
import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import type { Entity, Link, SharedTrait, Similar } from '../store/store.ts'
import { builder } from './builder.ts'
import { CaseRef } from './case.ts'
import { ClaimRef } from './claim.ts'
import { EntityRef } from './entityRef.ts'
import { LinkRef } from './link.ts'

type Shared = SharedTrait & { entity: Entity | undefined; cases: number; pair: [string, string] }
type Likeness = Similar & { other: Entity; reasons: Shared[] }

const ReasonKind = builder.enumType('ReasonKind', {
  description:
    'What two cases may share: an article found violated (or one that both findings are part of), a place of the case or of an event in it, an institution that dealt with it (court or State body), counsel (a person), an organisation (counsel or supporter), a kind of act (the type of an event), the outcome.',
  values: ['article', 'place', 'institution', 'counsel', 'organisation', 'act', 'outcome'] as const,
})

const sentences: Record<SharedTrait['kind'], (what: string) => string> = {
  article: (what) => `A breach of ${what} was found in both`,
  place: (what) => `Both have to do with ${what}`,
  institution: (what) => `${what} dealt with both`,
  counsel: (what) => `${what} was counsel in both`,
  organisation: (what) => `${what} acted for both or supported them`,
  act: (what) => `Both tell of an event of the kind "${what}"`,
  outcome: (what) => `Both ended with "${what}"`,
}

const ReasonType = builder.objectRef<Shared>('Reason').implement({
  description: 'Something that two cases share, and how much it says.',
  fields: (t) => ({
    kind: t.field({
      type: ReasonKind,
      description: 'What kind of thing it is.',
      resolve: ({ kind }) => kind,
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description:
        'The article, place, institution, lawyer or organisation; null for a kind of act and an outcome.',
      resolve: ({ entity }) => entity ?? null,
    }),
    value: t.string({
      description: 'What they share: the label of the entity, or the word for the act or the outcome.',
      resolve: ({ entity, value }) => entity?.label ?? value,
    }),
    sentence: t.string({
      description: 'The reason in English words, with the number of cases that share it.',
      resolve: ({ kind, entity, value, cases }) =>
        `${sentences[kind](entity?.label ?? value)}; ${cases} cases in the record share this.`,
    }),
    cases: t.exposeInt('cases', {
      description: 'Number of cases that have it, as this viewer sees them; both among them.',
    }),
    weight: t.float({
      description:
        'How much it adds to the score: the number of times that the cases of the record must be halved until so few are left as have it, times 1 for articles and acts, 0.75 for institutions, 0.5 for the others.',
      resolve: ({ weight }) => weight / 1000,
    }),
    links: t.field({
      type: [LinkRef],
      description: `The links of both cases that show it, each with its claims; at most ${limits.stepLinks}. None for an outcome, which is a property.`,
      resolve: async ({ links }, _arguments, { link }) =>
        (await link.loadMany(links.slice(0, limits.stepLinks))) as Link[],
    }),
    claims: t.field({
      type: [ClaimRef],
      description: `For an outcome, who says so of either case; at most ${limits.stepLinks}. None where links show the reason.`,
      resolve: async ({ kind, pair }, _arguments, { claims }) => {
        if (kind !== 'outcome') return []
        const first = limits.stepLinks / 2
        const pages = await Promise.all(
          pair.map((about) => claims.load({ about, property: 'outcome', first })),
        )
        return pages.flatMap(({ items }) => items)
      },
    }),
  }),
})

const SimilarityType = builder.objectRef<Likeness>('Similarity').implement({
  description: 'A case that is like another one, and why.',
  fields: (t) => ({
    case: t.field({ type: CaseRef, description: 'The other case.', resolve: ({ other }) => other }),
    score: t.float({
      description:
        'How like: the sum of the weights of its reasons. It has no upper limit, and compares only with others of the same case.',
      resolve: ({ score }) => score / 1000,
    }),
    complete: t.exposeBoolean('complete', {
      description: `False where what the case shares with others is so common that only cases that share its rarest elements (those of ${limits.similarHolders} cases together) were compared.`,
    }),
    reasons: t.field({
      type: [ReasonType],
      description: `What the two share and that counts, the weightiest first; never empty, and at most ${limits.small}.`,
      resolve: ({ reasons }) => reasons.slice(0, limits.small),
    }),
  }),
})

builder.objectField(CaseRef, 'similar', (t) =>
  t.field({
    type: [SimilarityType],
    description:
      'The cases most like this one: by articles found violated, places, institutions, counsel, organisations, kinds of act and outcome that both share, each weighed by how few cases of the record share it. Computed anew over what the viewer sees; at most `first`.',
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: 5,
        description: `How many at most, 1 to ${limits.similar}.`,
      }),
    },
    resolve: async ({ key }, { first }, { similar, entity }) => {
      if (first < 1 || first > limits.similar)
        throw badInput('first', `"first" is ${first}; it goes from 1 to ${limits.similar}.`)
      const found = await similar.load({ of: key, first })
      return Promise.all(
        found.map(async (one): Promise<Likeness> => {
          const [other, ...entities] = await Promise.all([
            entity.load(one.case),
            ...one.shared.map(({ kind, value }) =>
              kind === 'act' || kind === 'outcome' ? undefined : entity.load(value),
            ),
          ])
          const reasons = one.shared.map((trait, at) => ({
            ...trait,
            entity: entities[at],
            pair: [key, one.case] as [string, string],
          }))
          return { ...one, other: other as Entity, reasons }
        }),
      )
    },
  }),
)
