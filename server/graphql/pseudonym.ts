/** Everything that names a person, before the name is hidden. */
import { isId } from '../../schema/ids.ts'
import { notFound } from '../errors.ts'
import { limits } from '../limits.ts'
import { textOf } from '../store/labels.ts'
import type { Naming } from '../store/pseudonym/findNaming.ts'
import { builder } from './builder.ts'
import { ClaimRef } from './claim.ts'
import { mustSeeAll } from './wholeEdits.ts'

const NamingType = builder.objectRef<Naming>('Naming').implement({
  description: 'A claim that names somebody, and how it would read without the name.',
  fields: (t) => ({
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'The claim.',
      resolve: async ({ claim: { key } }, _arguments, { claim }) => (await claim.load(key)) ?? null,
    }),
    value: t.string({
      nullable: true,
      description: 'Its value where that names them; null where only its place or passage does.',
      resolve: ({ value }) => value && textOf(value.text),
    }),
    proposedValue: t.string({
      nullable: true,
      description: 'The value without the name; null where nothing can be said without it.',
      resolve: ({ value }) => (value?.proposed == null ? null : textOf(value.proposed)),
    }),
    locator: t.string({
      nullable: true,
      description: 'The place in the source where that names them.',
      resolve: ({ locator }) => locator?.text ?? null,
    }),
    proposedLocator: t.string({
      nullable: true,
      description: 'The place without the name.',
      resolve: ({ locator }) => locator?.proposed ?? null,
    }),
    quote: t.string({
      nullable: true,
      description: 'The passage where that names them.',
      resolve: ({ quote }) => quote?.text ?? null,
    }),
    proposedQuote: t.string({
      nullable: true,
      description: 'The passage without the name.',
      resolve: ({ quote }) => quote?.proposed ?? null,
    }),
    isSure: t.exposeBoolean('isSure', {
      description: 'False where a single word is like one of theirs, which may be somebody else’s.',
    }),
  }),
})

builder.queryField('pseudonym', (t) =>
  t.field({
    type: [NamingType],
    description: `Every claim that names a person, with a text without the name; at most ${limits.namings}. For those who may propose changes and see everything.`,
    args: {
      person: t.arg.id({ required: true, description: 'Id of the person.' }),
      name: t.arg.string({ required: true, description: 'What everybody is to read, such as "A.B.".' }),
      slug: t.arg.string({ required: true, description: 'Last part of the new id.' }),
    },
    resolve: async (_root, { person, name, slug }, context) => {
      mustSeeAll(context)
      const found = isId(String(person)) ? await context.entity.load(String(person)) : undefined
      if (found?.kind !== 'person') throw notFound('person', `There is no person ${person}.`)
      const namings = (await context.review?.namingOf({ person: found.key, name, slug })) ?? []
      return namings.slice(0, limits.namings)
    },
  }),
)
