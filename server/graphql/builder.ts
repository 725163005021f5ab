/** The schema builder: everything in this folder hangs its types and queries on it. */
import SchemaBuilder from '@pothos/core'
import { isDate } from '../../schema/dates.ts'
import { entityKindNames, linkKindNames, standings } from '../../schema/kinds.ts'
import { levelNames } from '../../schema/levels.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'

export const builder = new SchemaBuilder<{
  Context: Context
  Scalars: { EDTF: { Input: string; Output: string } }
  DefaultFieldNullability: false
}>({ defaultFieldNullability: false })

builder.scalarType('EDTF', {
  description:
    'A date as vague as it is known, in the Extended Date/Time Format: "2013", "2013-05", "2013-05-17", "2005~" (about), or an interval "2005-01/2005-03".',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isDate(value)) return value
    throw badInput(
      '',
      `${JSON.stringify(value)} is not a date: write 2013, 2013-05, 2013-05-17 or 2005-01/2005-03.`,
    )
  },
})

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'Kinds of entity.',
  values: entityKindNames,
})
export const LinkKindEnum = builder.enumType('LinkKind', {
  description:
    'Kinds of link. Each leads from one entity to another and reads as a sentence in both directions.',
  values: linkKindNames,
})
export const StandingEnum = builder.enumType('Standing', {
  description:
    'How sure a statement is: found by a body or a court, reported by press or a record, alleged by a party, denied by the State, or inferred by a rule.',
  values: standings,
})
export const DirectionEnum = builder.enumType('Direction', {
  description: 'Whether a link leads out of an entity or into it.',
  values: ['OUT', 'IN'] as const,
})
export const LevelEnum = builder.enumType('Level', {
  description: 'Who may see something; each level includes the ones before it.',
  values: levelNames,
})

builder.queryType({
  description: 'Everything that may be asked. What the viewer may not see does not exist for them.',
})
