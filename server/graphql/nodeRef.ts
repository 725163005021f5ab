import { builder } from './builder.ts'

/** Anything that has an id: an entity, a link or a claim. */
export const NodeRef = builder.interfaceRef<object>('Node').implement({
  description: 'Anything that can be asked for by its id.',
  fields: (t) => ({ id: t.id({ description: 'The same for as long as the thing exists.', resolve: () => '' }) }),
})
