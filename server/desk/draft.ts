/** A draft: changes that somebody proposes and somebody else decides on. Pure: who may do what, and what it then is. */
import type { Level, Viewer } from '../../schema/levels.ts'
import type { ChangeSet } from '../store/changeSet.ts'

export const draftStates = ['proposed', 'returned', 'accepted', 'withdrawn'] as const
export type DraftState = (typeof draftStates)[number]

export type ProposedFile = { name: string; text: string }

/** Whole cases as seed files, which are read against the record anew when they are accepted; or single changes. */
export type DraftContent =
  | { kind: 'files'; files: readonly ProposedFile[] }
  | { kind: 'changes'; changeSet: ChangeSet }

export type Remark = { by: string; at: string; text: string }

export type Draft = {
  id: string
  /** Why, in the words of the person who proposes it. */
  reason: string
  author: string
  /** The highest level its author sees: nobody below it knows of the draft. */
  level: Level
  state: DraftState
  content: DraftContent
  remarks: readonly Remark[]
  /** ISO times. */
  proposedAt: string
  decidedAt: string | null
  decidedBy: string | null
}

/** What somebody may not do, as a sentence for them. */
export class Refused extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'Refused'
  }
}

const rank = { reader: 0, analyst: 1, editor: 2, owner: 3 } as const

export const mayPropose = ({ role }: Viewer): boolean => rank[role] >= rank.analyst
export const mayDecide = ({ role }: Viewer): boolean => rank[role] >= rank.editor

/** Authors see their own drafts, editors those of people who see no more than they do. */
export const seesDraft = (viewer: Viewer, draft: Draft): boolean =>
  viewer.level >= draft.level && (mayDecide(viewer) || (mayPropose(viewer) && draft.author === viewer.name))

/** What is deleted for good only the owner decides on, and alone: nobody else could look at it without reading it. */
export const isRedaction = (content: DraftContent): boolean =>
  content.kind === 'changes' && (content.changeSet.intents ?? []).some(({ intent }) => intent === 'redact')

export function newDraft(
  { id, reason, content }: Pick<Draft, 'id' | 'reason' | 'content'>,
  viewer: Viewer,
  at: string,
): Draft {
  if (!mayPropose(viewer))
    throw new Refused('Only analysts, editors and owners may propose changes. Sign in.')
  if (isRedaction(content) && viewer.role !== 'owner')
    throw new Refused('Only the owner may delete something for good.')
  return {
    id,
    reason,
    content,
    author: viewer.name,
    level: viewer.level,
    state: 'proposed',
    remarks: [],
    proposedAt: at,
    decidedAt: null,
    decidedBy: null,
  }
}

/** Proposes it again after a return, with other content where that is given. */
export function proposeAgain(
  draft: Draft,
  { content, reason }: Partial<Pick<Draft, 'content' | 'reason'>>,
  viewer: Viewer,
  at: string,
): Draft {
  if (content && isRedaction(content) && viewer.role !== 'owner')
    throw new Refused('Only the owner may delete something for good.')
  if (draft.author !== viewer.name) throw new Refused('Only its author may change a draft.')
  if (draft.state === 'accepted') throw new Refused('This draft is accepted already. Propose a new one.')
  return {
    ...draft,
    content: content ?? draft.content,
    reason: reason ?? draft.reason,
    state: 'proposed',
    proposedAt: at,
    decidedAt: null,
    decidedBy: null,
  }
}

export function returned(draft: Draft, comment: string, viewer: Viewer, at: string): Draft {
  if (!mayDecide(viewer)) throw new Refused('Only editors and owners may return a draft.')
  mustBeOpen(draft)
  if (comment.trim() === '')
    throw new Refused('Say what should be changed: its author sees only your comment.')
  const remarks = [...draft.remarks, { by: viewer.name, at, text: comment }]
  return { ...draft, state: 'returned', remarks, decidedAt: at, decidedBy: viewer.name }
}

/** @param alone whether nobody else could decide */
export function accepted(draft: Draft, viewer: Viewer, alone: boolean, at: string): Draft {
  if (!mayDecide(viewer)) throw new Refused('Only editors and owners may accept a draft.')
  mustBeOpen(draft)
  const isOwners = isRedaction(draft.content)
  if (isOwners && viewer.role !== 'owner') throw new Refused('Only the owner may delete something for good.')
  if (draft.author === viewer.name && !alone && !isOwners)
    throw new Refused('Somebody else has to accept what you proposed: nobody accepts their own.')
  return { ...draft, state: 'accepted', decidedAt: at, decidedBy: viewer.name }
}

export function withdrawn(draft: Draft, viewer: Viewer, at: string): Draft {
  if (draft.author !== viewer.name) throw new Refused('Only its author may withdraw a draft.')
  if (draft.state === 'accepted')
    throw new Refused('This draft is accepted already. Revert the change instead.')
  return { ...draft, state: 'withdrawn', decidedAt: at, decidedBy: viewer.name }
}

function mustBeOpen({ state }: Draft): void {
  if (state !== 'proposed')
    throw new Refused(`This draft is ${state}: its author has to propose it again first.`)
}

/** What is left of a draft after what it held was deleted for good. */
export const withoutContent = (draft: Draft): Draft => ({
  ...draft,
  reason: '(deleted for good)',
  content: { kind: 'files', files: [] },
  remarks: [],
  state: draft.state === 'accepted' ? 'accepted' : 'withdrawn',
})

/** What the record keeps of how a change was decided. */
export const decisionOf = ({ author, reason, decidedBy }: Draft): string =>
  decidedBy === author
    ? `${reason} (accepted by its author, there being nobody else)`
    : `${reason} (accepted by ${decidedBy})`
