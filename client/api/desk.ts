import { ask } from './ask.ts'
import { Failure } from './failure.ts'
import {
  AcceptDocument,
  ChangeIdsDocument,
  DraftDocument,
  DraftOutcomeDocument,
  type DraftQuery,
  type DraftState,
  DraftsDocument,
  type DraftsQuery,
  DuplicatesDocument,
  type DuplicatesQuery,
  type EntityKind,
  type ForeseenFragment,
  type ProposalInput,
  ProposeDocument,
  type PseudonymDecision,
  PseudonymDocument,
  type PseudonymQuery,
  type PseudonymQueryVariables,
  ReportMistakeDocument,
  ReportsDocument,
  type ReportsQuery,
  type SaidClaimFragment,
  SaidDocument,
  SendBackDocument,
  SettleReportDocument,
  TryOutDocument,
  WithdrawDraftDocument,
} from './generated/desk/graphql.ts'

const DRAFTS = 30
/** A change is given a minute by the server. */
const changing = { longestMs: 65_000, strict: true }
const never = new AbortController().signal

export type DraftLine = DraftsQuery['drafts']['nodes'][number]
export type DraftPage = DraftsQuery['drafts']
export type FullDraft = NonNullable<DraftQuery['draft']>
export type Foreseen = ForeseenFragment
export type DiffThing = Foreseen['diff']['things'][number]
export type SaidClaim = SaidClaimFragment
export type Reports = ReportsQuery['reports']
export type Duplicate = DuplicatesQuery['duplicates'][number]
export type Naming = PseudonymQuery['pseudonym'][number]
export type Decision = PseudonymDecision
export type Edit = NonNullable<ProposalInput['edits']>[number]

/** What those ask who look after the record. All throw `Failure`; absent and hidden things come back as undefined. */
export const desk = {
  async drafts(
    state: DraftState | undefined,
    after: string | undefined,
    signal: AbortSignal,
  ): Promise<DraftPage> {
    return (await ask(DraftsDocument, { state, after, first: DRAFTS }, signal)).drafts
  },
  async draft(id: string, signal: AbortSignal): Promise<FullDraft | undefined> {
    return (await ask(DraftDocument, { id }, signal)).draft ?? undefined
  },
  /** What it would do now; undefined where it is decided. Throws `Failure` with the conflict where it does not fit any more. */
  async outcome(id: string, signal: AbortSignal): Promise<Foreseen | undefined> {
    return (await ask(DraftOutcomeDocument, { id }, signal, changing)).draft?.outcome ?? undefined
  },
  /** Throws `Failure`, also where what is in the way is told as problems. */
  async accept(id: string): Promise<void> {
    const { accept } = await ask(AcceptDocument, { draft: id }, never, changing)
    if (accept.draft?.state === 'accepted') return
    const said = accept.problems.filter((problem) => problem.isError).map((problem) => problem.sentence)
    throw new Failure('conflict', said.join(' '))
  },
  async sendBack(id: string, comment: string): Promise<void> {
    await ask(SendBackDocument, { draft: id, comment }, never, changing)
  },
  async withdraw(id: string): Promise<void> {
    await ask(WithdrawDraftDocument, { draft: id }, never, changing)
  },
  /** What is said of an entity or link, with its name or sentence; undefined where there is none. */
  async said(id: string, signal: AbortSignal) {
    const { node } = await ask(SaidDocument, { id }, signal)
    if (!node || !('claims' in node)) return undefined
    const { nodes, totalCount } = node.claims
    return { name: 'label' in node ? node.label : node.sentence, claims: nodes, total: totalCount }
  },
  /** The latest changes of an entity, by which they can be undone. */
  async changes(id: string, signal: AbortSignal) {
    const { node } = await ask(ChangeIdsDocument, { id }, signal)
    return node && 'history' in node ? node : undefined
  },
  async duplicates(kind: EntityKind, signal: AbortSignal): Promise<readonly Duplicate[]> {
    return (await ask(DuplicatesDocument, { kind, first: DRAFTS }, signal)).duplicates
  },
  /** Every claim that names a person. */
  async namings(asked: PseudonymQueryVariables): Promise<readonly Naming[]> {
    return (await ask(PseudonymDocument, asked, never, { strict: true })).pseudonym
  },
  async report(claim: string, text: string): Promise<void> {
    await ask(ReportMistakeDocument, { claim, text }, never, { strict: true })
  },
  async reports(after: string | undefined, signal: AbortSignal): Promise<Reports> {
    return (await ask(ReportsDocument, { first: DRAFTS, after }, signal)).reports
  },
  async settle(report: string): Promise<void> {
    await ask(SettleReportDocument, { report }, never, { strict: true })
  },
  async tryOut(edits: readonly Edit[], signal: AbortSignal): Promise<Foreseen> {
    return (await ask(TryOutDocument, { proposal: { edits: [...edits] } }, signal, changing)).tryOut
  },
  /** Resolves to the id of the draft. */
  async propose(edits: readonly Edit[], reason: string): Promise<string> {
    const { propose } = await ask(
      ProposeDocument,
      { proposal: { edits: [...edits] }, reason },
      never,
      changing,
    )
    if (propose.draft) return propose.draft.id
    throw new Failure('refused', propose.problems.map((problem) => problem.sentence).join(' '))
  },
}
