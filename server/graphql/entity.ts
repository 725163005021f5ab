/** What every kind of entity has, and how an entity finds its type. */
import { linkKindNames } from '../../schema/kinds.ts'
import { levelName } from '../../schema/levels.ts'
import { limits } from '../limits.ts'
import { textOf } from '../store/labels.ts'
import type { Entity, Fact, LinkCount, Name } from '../store/store.ts'
import { asksFor } from './asksFor.ts'
import { builder, DirectionEnum, EntityKindEnum, LevelEnum, LinkKindEnum, StandingEnum } from './builder.ts'
import { CLAIMS, ClaimConnection, ClaimRef, claimsAbout } from './claim.ts'
import { afterArgument, connected, connectionOf, firstArgument, pageArguments } from './connection.ts'
import { EntityRef } from './entityRef.ts'
import { LinkConnection } from './link.ts'
import { NodeRef } from './nodeRef.ts'
import { typeName } from './typeName.ts'

const NameType = builder.objectRef<Name>('Name').implement({
  description: 'A name of something, as one or more sources print it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'Language code, where it is known.',
    }),
    script: t.exposeString('script', {
      nullable: true,
      description: 'Script code (Latn, Cyrl …), where it is known.',
    }),
    kind: t.exposeString('kind', { description: 'preferred, asPrinted, transliteration or alias.' }),
  }),
})

const FactType = builder.objectRef<Fact & { about: string }>('Fact').implement({
  description: 'One property with the value shown, and whether sources disagree on it.',
  fields: (t) => ({
    property: t.exposeString('property', { description: 'Name of the property, as in schema/kinds.ts.' }),
    value: t.string({ description: 'The value as text.', resolve: ({ value }) => textOf(value) }),
    standing: t.field({
      type: StandingEnum,
      description: 'How sure the best source is.',
      resolve: ({ standing }) => standing,
    }),
    disputed: t.exposeBoolean('disputed', {
      description: 'Whether sources that this viewer sees give other values.',
    }),
    claims: t.field({
      type: [ClaimRef],
      description: `Who says so and where: every claim on this property, whatever its value; at most ${limits.first}.`,
      resolve: async ({ about, property }, _arguments, { claims }) =>
        (await claims.load({ about, first: limits.small, uncounted: true })).items
          .filter((claim) => claim.property === property)
          .slice(0, limits.first),
    }),
  }),
})

const LinkCountType = builder.objectRef<LinkCount>('LinkCount').implement({
  description: 'How many links of one kind and direction an entity has: what an expand would bring.',
  fields: (t) => ({
    kind: t.field({ type: LinkKindEnum, description: 'Kind of link.', resolve: ({ kind }) => kind }),
    direction: t.field({
      type: DirectionEnum,
      description: 'Out of the entity or into it.',
      resolve: ({ direction }) => direction,
    }),
    count: t.exposeInt('count', { description: 'Number of links as this viewer sees it.' }),
  }),
})

EntityRef.implement({
  description: 'A node of the graph: a case, a person, an organisation, a court and so on.',
  interfaces: [NodeRef],
  resolveType: typeName,
  fields: (t) => ({
    kind: t.field({ type: EntityKindEnum, description: 'Kind of entity.', resolve: ({ kind }) => kind }),
    label: t.exposeString('label', { description: 'What to call it; never empty.' }),
    level: t.field({
      type: LevelEnum,
      description: 'Who may see it.',
      resolve: ({ level }) => levelName(level),
    }),
    url: t.string({
      description: 'Address of the entity on this site, without the host.',
      resolve: ({ id }) => `/#/links?f=${encodeURIComponent(id)}`,
    }),
    names: t.field({
      type: [NameType],
      description: `Names that this viewer may see, the one shown first; at most ${limits.small}.`,
      resolve: ({ names }) => names.slice(0, limits.small),
    }),
    facts: t.field({
      type: [FactType],
      description: `Its properties, several entries where a property is a set; at most ${limits.small}.`,
      resolve: ({ key, facts }) => facts.slice(0, limits.small).map((fact) => ({ ...fact, about: key })),
    }),
    fact: t.string({
      nullable: true,
      description: 'One property as text; the first value where it is a set.',
      args: { property: t.arg.string({ required: true, description: 'Name of the property.' }) },
      resolve: ({ facts }, { property }) => {
        const found = facts.find((fact) => fact.property === property)
        return found && textOf(found.value)
      },
    }),
    claims: t.field({
      type: ClaimConnection,
      description: CLAIMS,
      args: { first: t.arg.int(firstArgument(20)), after: t.arg.string(afterArgument) },
      resolve: ({ key }, page, context, info) => claimsAbout(key, page, context, info),
    }),
    degrees: t.field({
      type: [LinkCountType],
      description: `Number of links by kind and direction; at most ${2 * linkKindNames.length}.`,
      resolve: ({ key }, _arguments, { degrees }) => degrees.load(key),
    }),
    links: t.field({
      type: LinkConnection,
      description: 'Its links, ordered by kind, direction and the label of the far end.',
      args: {
        kinds: t.arg({ type: [LinkKindEnum], required: false, description: 'Only these kinds.' }),
        direction: t.arg({
          type: DirectionEnum,
          required: false,
          description: 'Only those that lead out, or in.',
        }),
        first: t.arg.int(firstArgument(20)),
        after: t.arg.string(afterArgument),
      },
      resolve: async ({ key }, { kinds, direction, ...page }, { links }, info) => {
        const { first, after } = pageArguments(page)
        const request = {
          of: key,
          first,
          after,
          kinds: kinds ?? undefined,
          direction: direction ?? undefined,
          uncounted: !asksFor('totalCount', info),
        }
        return connected(await links.load(request), after)
      },
    }),
  }),
})

export const EntityConnection = connectionOf<Entity>('Entity', EntityRef)
