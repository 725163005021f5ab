/** Steps on the way of a case through the institutions. */
import type { LadderStep } from '../ladder.ts'
import { builder } from './builder.ts'
import { EntityRef } from './entityRef.ts'
import { LinkRef } from './link.ts'

export const LadderStepType = builder.objectRef<LadderStep & { order: number }>('LadderStep').implement({
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
