/** Drafts: proposing changes, and deciding on those of others. */
import { levelName } from '../../schema/levels.ts'
import type { Context } from '../context.ts'
import { diffOf } from '../desk/diffOf.ts'
import { type Draft, type DraftContent, draftStates, mayDecide, type Remark } from '../desk/draft.ts'
import { understood } from '../desk/mintIds.ts'
import { readProposal } from '../desk/readProposal.ts'
import type { Looked, Review } from '../desk/review.ts'
import { badInput, forbidden } from '../errors.ts'
import { limits } from '../limits.ts'
import { builder, LevelEnum } from './builder.ts'
import { afterArgument, connected, connectionOf, firstArgument, pageArguments } from './connection.ts'
import { DiffType, ProblemType } from './diff.ts'
import { contentOf, ProposalInput } from './proposals.ts'

const DraftStateEnum = builder.enumType('DraftState', {
  description:
    'Where a draft stands: proposed, returned to its author with a comment, accepted, or withdrawn by its author.',
  values: draftStates,
})

const RemarkType = builder.objectRef<Remark>('DraftRemark').implement({
  description: 'A comment with which a draft was returned.',
  fields: (t) => ({
    by: t.exposeString('by', { description: 'Who.' }),
    at: t.exposeString('at', { description: 'When, as ISO time.' }),
    text: t.exposeString('text', { description: 'What should be changed.' }),
  }),
})

const DraftFile = builder.objectRef<{ name: string; text: string }>('DraftFile').implement({
  description: 'A seed file of a draft.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the file.' }),
    text: t.exposeString('text', { description: 'What it holds, in YAML or as a spreadsheet (CSV).' }),
  }),
})

/** What came of trying or proposing. */
type Outcome = Looked & {
  draft?: Draft | undefined
  content?: DraftContent
  things: Awaited<ReturnType<typeof diffOf>>
}

const Outcome = builder.objectRef<Outcome>('ProposalOutcome')
const DraftType = builder.objectRef<Draft>('Draft').implement({
  description:
    'Changes that somebody proposes and somebody else decides on. Seen by its author, and by editors who see as much.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Tells it from others.' }),
    reason: t.exposeString('reason', { description: 'Why, in the words of its author.' }),
    author: t.exposeString('author', { description: 'Who proposes it.' }),
    level: t.field({
      type: LevelEnum,
      description: 'Nobody who sees less knows of it.',
      resolve: ({ level }) => levelName(level),
    }),
    state: t.field({ type: DraftStateEnum, description: 'Where it stands.', resolve: ({ state }) => state }),
    remarks: t.field({
      type: [RemarkType],
      description: `Comments with which it was returned, oldest first; at most ${limits.small}.`,
      resolve: ({ remarks }) => remarks.slice(-limits.small),
    }),
    proposedAt: t.exposeString('proposedAt', { description: 'When, as ISO time.' }),
    decidedAt: t.exposeString('decidedAt', {
      nullable: true,
      description: 'When it was decided; null before.',
    }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who decided; null before.' }),
    isMine: t.boolean({
      description: 'Whether the viewer is its author.',
      resolve: ({ author }, _arguments, { viewer }) => author === viewer.name,
    }),
    mayAccept: t.boolean({
      description: 'Whether the viewer may accept it; nobody accepts their own unless nobody else could.',
      resolve: (draft, _arguments, { review, viewer }) => review?.mayAccept(draft, viewer) ?? false,
    }),
    files: t.field({
      type: [DraftFile],
      description: `Its seed files; none where it consists of single edits. At most ${limits.proposedFiles}.`,
      resolve: ({ content }) => (content.kind === 'files' ? [...content.files] : []),
    }),
    outcome: t.field({
      type: Outcome,
      nullable: true,
      description:
        'What it would do to the record as it is now, or what stands in its way since; null where it is decided. Costly: ask for it of one draft.',
      resolve: async (draft, _arguments, context) =>
        draft.state === 'accepted' || draft.state === 'withdrawn'
          ? null
          : outcomeOf(await reviewIn(context).look(draft), context, draft),
    }),
  }),
})

Outcome.implement({
  description: 'What is wrong with a proposal, or what it would do.',
  fields: (t) => ({
    problems: t.field({
      type: [ProblemType],
      description: 'What is wrong with the files; at most 1,000. With an error among them nothing is kept.',
      resolve: ({ problems }) => problems.slice(0, 1000),
    }),
    diff: t.field({
      type: DiffType,
      description: 'What it would do, or did.',
      resolve: ({ things }) => ({ things }),
    }),
    files: t.field({
      type: [DraftFile],
      description: `What was proposed, as it was understood, in YAML: of a spreadsheet a file for each of its cases and one for each registry. None where it consists of single edits, and none in what is said of a draft. At most ${limits.small}.`,
      resolve: ({ content }) =>
        content?.kind === 'files' ? understood(readProposal(content.files)).slice(0, limits.small) : [],
    }),
    draft: t.field({
      type: DraftType,
      nullable: true,
      description: 'The draft as it lies on the desk now; null where nothing was kept.',
      resolve: ({ draft }) => draft ?? null,
    }),
  }),
})

const DraftConnection = connectionOf<Draft>('Draft', DraftType)

function reviewIn({ review }: Context): Review {
  if (!review) throw forbidden('This server takes no changes.')
  return review
}

async function outcomeOf(looked: Looked, { reader }: Context, draft?: Draft): Promise<Outcome> {
  return { ...looked, draft, things: await diffOf(looked.receipts, reader) }
}

builder.queryFields((t) => ({
  drafts: t.field({
    type: DraftConnection,
    description:
      'Drafts that the viewer may see, the latest first: their own, and for editors those of others. Empty for readers.',
    args: {
      state: t.arg({ type: DraftStateEnum, required: false, description: 'Only those that stand there.' }),
      first: t.arg.int(firstArgument(20)),
      after: t.arg.string(afterArgument),
    },
    resolve: (_root, { state, ...page }, { review, viewer }) => {
      const { first, after } = pageArguments(page)
      const nothing = { items: [], cursors: [], total: 0, hasNext: false }
      return connected(
        review?.list(viewer, { state: state ?? undefined, first, ...(after && { after }) }) ?? nothing,
        after,
      )
    },
  }),
  draft: t.field({
    type: DraftType,
    nullable: true,
    description: 'One draft; null where it is absent or hidden.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { review, viewer }) => review?.get(String(id), viewer) ?? null,
  }),
}))

builder.mutationType({
  description:
    'What changes the record: analysts propose, editors accept. Each answers with the changes it makes or would make.',
  fields: (t) => ({
    tryOut: t.field({
      type: Outcome,
      description: 'Says what is wrong with a proposal, or what it would do. Nothing is kept.',
      args: { proposal: t.arg({ type: ProposalInput, required: true, description: 'What is proposed.' }) },
      resolve: async (_root, { proposal }, context) => {
        const content = await contentOf(proposal, context)
        return {
          ...(await outcomeOf(await reviewIn(context).tryOut(content, context.viewer), context)),
          content,
        }
      },
    }),
    propose: t.field({
      type: Outcome,
      description:
        'Puts a proposal on the desk, where an editor will look at it. With an error nothing is kept.',
      args: {
        proposal: t.arg({ type: ProposalInput, required: true, description: 'What is proposed.' }),
        reason: t.arg.string({ required: true, description: 'Why, in a few words.' }),
        again: t.arg.id({
          required: false,
          description: 'Id of a draft of the viewer’s own that this replaces.',
        }),
      },
      resolve: async (_root, { reason, again, proposal }, context) => {
        const review = reviewIn(context)
        const content = await contentOf(proposal, context)
        const done = again
          ? await review.proposeAgain(String(again), { content, reason }, context.viewer)
          : await review.propose(content, reason, context.viewer)
        return outcomeOf(done, context, done.draft)
      },
    }),
    accept: t.field({
      type: Outcome,
      description:
        'Writes a draft to the record. Nobody accepts their own unless nobody else could. Where the record has changed so that it does not fit any more, nothing is written and the answer says why.',
      args: { draft: t.arg.id({ required: true, description: 'Id of the draft.' }) },
      resolve: async (_root, { draft }, context) => {
        const review = reviewIn(context)
        const before = review.get(String(draft), context.viewer)
        // Told against the record as it was: afterwards nothing of it is new.
        const told =
          before?.state === 'proposed' ? await outcomeOf(await review.look(before), context) : undefined
        const done = await review.accept(String(draft), context.viewer)
        return { ...(told ?? (await outcomeOf(done, context))), ...done }
      },
    }),
    sendBack: t.field({
      type: DraftType,
      description: 'Returns a draft to its author with a comment.',
      args: {
        draft: t.arg.id({ required: true, description: 'Id of the draft.' }),
        comment: t.arg.string({ required: true, description: 'What should be changed.' }),
      },
      resolve: (_root, { draft, comment }, context) => {
        if (!mayDecide(context.viewer)) throw forbidden('Only editors and owners may return a draft.')
        if (comment.length > 2000) throw badInput('comment', 'A comment has at most 2,000 letters.')
        return reviewIn(context).sendBack(String(draft), comment, context.viewer)
      },
    }),
    withdrawDraft: t.field({
      type: DraftType,
      description: 'Takes a draft of the viewer’s own off the desk.',
      args: { draft: t.arg.id({ required: true, description: 'Id of the draft.' }) },
      resolve: (_root, { draft }, context) => reviewIn(context).withdraw(String(draft), context.viewer),
    }),
  }),
})
