/** Cases under a filter as a graph. */

import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'
import { type Selection, selectionOf } from '../store/selectionOf.ts'
import { builder, LinkKindEnum } from './builder.ts'
import { EntityRef } from './entityRef.ts'
import { CaseFilter, caseFilter } from './filters.ts'
import { LinkRef } from './link.ts'

const LeftOut = builder.objectRef<Selection['leftOut']>('SelectionLeftOut').implement({
  description: 'How much a selection leaves out.',
  fields: (t) => ({
    cases: t.exposeInt('cases', { description: 'Cases under the filter beyond the first.' }),
    nodes: t.exposeInt('nodes', {
      description: 'Things that the shown cases are linked to; the least shared ones.',
    }),
    links: t.exposeInt('links', { description: 'Links of the shown cases.' }),
  }),
})

const SelectionType = builder.objectRef<Selection>('Selection').implement({
  description: 'Cases with what they are linked to, flat, as a register or a table draws it.',
  fields: (t) => ({
    nodes: t.field({
      type: [EntityRef],
      description: `The cases by date of decision, then what they are linked to, the most shared first; at most ${limits.selection} with the links.`,
      resolve: ({ nodes }) => nodes,
    }),
    links: t.field({
      type: [LinkRef],
      description: `Links between the shown cases and the other nodes; at most ${limits.selection} with the nodes.`,
      resolve: ({ links }) => links,
    }),
    complete: t.boolean({
      description: 'False where something was left out.',
      resolve: ({ leftOut: { cases, nodes, links } }) => cases + nodes + links === 0,
    }),
    stoppedBy: t.string({
      nullable: true,
      description: `Which rule left something out: "cases" (${limits.selectionCases} at most), "links" (${limits.selectionLinks} of one case at most) or "elements"; null where nothing did.`,
      resolve: ({ leftOut: { cases, nodes, links } }) =>
        cases > 0 ? 'cases' : nodes > 0 ? 'elements' : links > 0 ? 'links' : null,
    }),
    leftOut: t.field({
      type: LeftOut,
      description: 'How much was left out.',
      resolve: ({ leftOut }) => leftOut,
    }),
  }),
})

/** Who and what ties cases to each other; articles, sources and what belongs to one case alone are not drawn unless asked. */
const drawn = ['AGAINST', 'BEFORE', 'VICTIM', 'AUTHOR', 'COUNSEL', 'SUPPORTED', 'HEARD', 'AT'] as const

builder.queryField('selection', (t) =>
  t.field({
    type: SelectionType,
    description:
      'What a register or table draws of the cases under a filter: they, what they are linked to, and the links. What is left out is counted.',
    args: {
      filter: t.arg({ type: CaseFilter, required: true, description: 'Which cases.' }),
      kinds: t.arg({
        type: [LinkKindEnum],
        required: false,
        description: `Links of which kinds; ${drawn.join(', ')} where left out.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: limits.selection,
        description: `How many nodes and links at most, 1 to ${limits.selection}.`,
      }),
    },
    resolve: async (_root, { filter, kinds, first }, context) => {
      if (first < 1 || first > limits.selection)
        throw badInput('first', `"first" is ${first}; it goes from 1 to ${limits.selection}.`)
      return selectionOf(context.reader, {
        filter: await caseFilter(filter, context),
        kinds: kinds ?? drawn,
        most: first,
        mostCases: limits.selectionCases,
        mostLinksOfCase: limits.selectionLinks,
      })
    },
  }),
)
