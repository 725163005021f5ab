/** Links: typed, directed edges with attributes, each of which somebody says. */
import { linkKinds } from '../../schema/kinds.ts'
import { levelName } from '../../schema/levels.ts'
import { textOf } from '../store/labels.ts'
import type { Entity, Link } from '../store/store.ts'
import { builder, LevelEnum, LinkKindEnum, StandingEnum } from './builder.ts'
import { CLAIMS, ClaimConnection, claimsAbout } from './claim.ts'
import { afterArgument, connectionOf, firstArgument } from './connection.ts'
import { EntityRef } from './entityRef.ts'
import { NodeRef } from './nodeRef.ts'
import { linkSentence } from './sentences.ts'

/** Each has one value, so there are no more than the table of kinds knows. */
const mostAttributes = Math.max(
  ...Object.values(linkKinds).map(({ attributes }) => Object.keys(attributes).length),
)

const Attribute = builder
  .objectRef<{ name: string; value: string; disputed: boolean }>('Attribute')
  .implement({
    description: 'A property of a link: its date, role, amount and so on.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Name, as in schema/kinds.ts.' }),
      value: t.exposeString('value', { description: 'The value as text.' }),
      disputed: t.exposeBoolean('disputed', {
        description: 'Whether sources that this viewer sees give other values.',
      }),
    }),
  })

export const LinkRef = builder.objectRef<Link>('Link').implement({
  description: 'A directed, typed edge between two entities.',
  interfaces: [NodeRef],
  fields: (t) => ({
    kind: t.field({ type: LinkKindEnum, description: 'Kind of link.', resolve: ({ kind }) => kind }),
    from: t.field({
      type: EntityRef,
      description: 'Where it starts.',
      resolve: async ({ from }, _arguments, { entity }) => (await entity.load(from)) as Entity,
    }),
    to: t.field({
      type: EntityRef,
      description: 'Where it leads.',
      resolve: async ({ to }, _arguments, { entity }) => (await entity.load(to)) as Entity,
    }),
    standing: t.field({
      type: StandingEnum,
      description: 'How sure the surest of its claims is.',
      resolve: ({ standing }) => standing,
    }),
    level: t.field({
      type: LevelEnum,
      description: 'Who may see it.',
      resolve: ({ level }) => levelName(level),
    }),
    attributes: t.field({
      type: [Attribute],
      description: `Its properties, by name; at most ${mostAttributes}.`,
      resolve: ({ attributes, disputed }) =>
        Object.entries(attributes).map(([name, value]) => ({
          name,
          value: textOf(value),
          disputed: disputed.includes(name),
        })),
    }),
    sentence: t.string({
      description: 'The link in English words.',
      resolve: async (link, _arguments, { entity }) => {
        const [from, to] = await Promise.all([entity.load(link.from), entity.load(link.to)])
        return linkSentence(link, from?.label ?? '', to?.label ?? '')
      },
    }),
    claims: t.field({
      type: ClaimConnection,
      description: CLAIMS,
      args: { first: t.arg.int(firstArgument(20)), after: t.arg.string(afterArgument) },
      resolve: ({ key }, page, context, info) => claimsAbout(key, page, context, info),
    }),
  }),
})

export const LinkConnection = connectionOf<Link>('Link', LinkRef)
