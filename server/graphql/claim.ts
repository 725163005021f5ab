/** Claims: who says so, where, and in which words. */
import type { GraphQLResolveInfo } from 'graphql'
import { levelName } from '../../schema/levels.ts'
import type { Context } from '../context.ts'
import { textOf } from '../store/labels.ts'
import type { Claim, Entity, Link } from '../store/store.ts'
import { asksFor } from './asksFor.ts'
import { builder, LevelEnum, StandingEnum } from './builder.ts'
import { type Connected, connected, connectionOf, pageArguments } from './connection.ts'
import { NodeRef } from './nodeRef.ts'
import { SourceRef } from './sourceRef.ts'

export const ClaimRef = builder.objectRef<Claim>('Claim').implement({
  description: 'One statement by one source about an entity, a link, or one property of either.',
  interfaces: [NodeRef],
  fields: (t) => ({
    about: t.field({
      type: NodeRef,
      description: 'The entity or link that it speaks of.',
      resolve: async ({ about }, _arguments, { entity, link }) => {
        const [found, between] = await Promise.all([entity.load(about), link.load(about)])
        return (found ?? between) as Entity | Link
      },
    }),
    property: t.exposeString('property', {
      nullable: true,
      description: 'What it is about; null where it says only that the thing exists.',
    }),
    value: t.string({
      nullable: true,
      description: 'The value as text.',
      resolve: ({ value }) => (value !== null && textOf(value)) || null,
    }),
    standing: t.field({
      type: StandingEnum,
      description: 'Found, reported, alleged, denied or inferred.',
      resolve: ({ standing }) => standing,
    }),
    level: t.field({
      type: LevelEnum,
      description: 'Who may see it.',
      resolve: ({ level }) => levelName(level),
    }),
    source: t.field({
      type: SourceRef,
      description: 'The document or page that says so.',
      resolve: async ({ source }, _arguments, { entity }) => (await entity.load(source)) as Entity,
    }),
    locator: t.exposeString('locator', { nullable: true, description: 'Where in the source: "para. 13".' }),
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'The passage, word for word; null where it is not stored.',
    }),
    language: t.exposeString('language', { nullable: true, description: 'Language of the passage.' }),
    preferred: t.exposeBoolean('preferred', {
      description: 'Whether an editor chose this value before those of other sources.',
    }),
    recordedBy: t.string({
      nullable: true,
      description: 'Who recorded it; for analysts and above.',
      resolve: ({ recordedBy }) => recordedBy || null,
    }),
    recordedAt: t.string({
      nullable: true,
      description: 'When it was accepted, as ISO time; for analysts and above.',
      resolve: ({ recordedAt }) => recordedAt || null,
    }),
  }),
})

export const ClaimConnection = connectionOf<Claim>('Claim', ClaimRef)

export const CLAIMS = 'Who says so and where: first those on its mere existence, then by property.'

/** A page of the claims about an entity or a link. */
export async function claimsAbout(
  about: string,
  page: { first: number; after?: string | null | undefined },
  { claims }: Context,
  info: GraphQLResolveInfo,
): Promise<Connected<Claim>> {
  const { first, after } = pageArguments(page)
  return connected(await claims.load({ about, first, after, uncounted: !asksFor('totalCount', info) }), after)
}
