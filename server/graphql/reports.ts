/** Mistakes that anybody may report, for editors to look at. */
import { mayDecide } from '../desk/draft.ts'
import type { Report } from '../desk/reportsIn.ts'
import { badInput, busy, forbidden, notFound } from '../errors.ts'
import { limits } from '../limits.ts'
import { builder } from './builder.ts'
import { ClaimRef } from './claim.ts'
import { afterArgument, connected, connectionOf, firstArgument, pageArguments } from './connection.ts'

const ReportType = builder.objectRef<Report>('Report').implement({
  description: 'That somebody found a mistake in a claim. For editors who see as much as its author.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Tells it from others.' }),
    at: t.exposeString('at', { description: 'When, as ISO time.' }),
    by: t.exposeString('by', { description: 'Who, or "anonymous".' }),
    text: t.exposeString('text', { description: 'What is wrong, in their words.' }),
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'The claim; null where it was taken out since.',
      resolve: async ({ claim: key }, _arguments, { claim }) => (await claim.load(key)) ?? null,
    }),
  }),
})
const ReportConnection = connectionOf<Report>('Report', ReportType)

builder.queryField('reports', (t) =>
  t.field({
    type: ReportConnection,
    description:
      'Mistakes that were reported and not dealt with, the latest first; empty for all but editors.',
    args: { first: t.arg.int(firstArgument(20)), after: t.arg.string(afterArgument) },
    resolve: (_root, page, { review, viewer }) => {
      const { first, after } = pageArguments(page)
      const nothing = { items: [], cursors: [], total: 0, hasNext: false }
      return connected(review?.reports.list(viewer, { first, ...(after && { after }) }) ?? nothing, after)
    },
  }),
)

builder.mutationFields((t) => ({
  reportMistake: t.boolean({
    description: `Tells the editors that a claim is wrong; anybody may, a few times in ten minutes. True where it was taken down.`,
    args: {
      claim: t.arg.id({ required: true, description: 'Id of the claim.' }),
      text: t.arg.string({
        required: true,
        description: `What is wrong, and how it can be known; at most ${limits.reportText} letters.`,
      }),
    },
    resolve: async (_root, { claim: id, text }, { claim, review, viewer, address }) => {
      if (!review) throw forbidden('This server takes no reports.')
      const said = text.trim()
      if (said === '' || said.length > limits.reportText)
        throw badInput('text', `Say what is wrong in at most ${limits.reportText} letters.`)
      const found = await claim.load(String(id).replace(/^claim:/, ''))
      if (!found) throw notFound('claim', `There is no claim ${id}.`)
      const wait = await review.door.enter(address)
      if (wait !== undefined) throw busy('Many mistakes were reported from here just now.', wait)
      review.reports.add({ claim: found.key, text: said }, viewer, new Date().toISOString())
      return true
    },
  }),
  settleReport: t.boolean({
    description: 'Takes a report that was dealt with off the desk; for editors. True where it was there.',
    args: { report: t.arg.id({ required: true, description: 'Id of the report.' }) },
    resolve: (_root, { report }, { review, viewer }) => {
      if (!mayDecide(viewer)) throw forbidden('Only editors and owners deal with reports.')
      return review?.reports.settle(String(report), viewer) ?? false
    },
  }),
}))
