/** Proposing, looking at, returning and accepting: where drafts meet the record. */
import { randomBytes } from 'node:crypto'
import { HIGHEST, levelName, type Viewer } from '../../schema/levels.ts'
import { importFiles } from '../import/importFiles.ts'
import { isError, type Problem } from '../import/problems.ts'
import { BadInput, type Receipt } from '../store/changeSet.ts'
import { findNaming, type Naming } from '../store/pseudonym/findNaming.ts'
import type { GraphStore } from '../store/store.ts'
import { distinctIds } from './distinctIds.ts'
import {
  accepted,
  type Draft,
  type DraftContent,
  decisionOf,
  newDraft,
  proposeAgain,
  Refused,
  returned,
  seesDraft,
  withdrawn,
} from './draft.ts'
import { idsNamed, withMintedIds } from './mintIds.ts'
import type { Desk } from './openDesk.ts'
import { readProposal } from './readProposal.ts'
import { reportDoor } from './reportDoor.ts'
import { textsToForget } from './textsToForget.ts'

export type Looked = { problems: Problem[]; receipts: Receipt[] }
export type Review = ReturnType<typeof reviewOf>

export type ReviewParts = {
  store: GraphStore
  desk: Desk
  /** Whether anybody else than this person may accept what they propose. */
  hasOtherEditors: (name: string) => boolean
  now?: () => Date
}

export function reviewOf({ store, desk, hasOtherEditors, now = () => new Date() }: ReviewParts) {
  const time = () => now().toISOString()
  let queue: Promise<unknown> = Promise.resolve()
  /** One decision at a time: nobody returns what somebody else is just accepting. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  async function run(draft: Draft, dryRun: boolean): Promise<Looked> {
    const { content, author } = draft
    const viewer: Viewer = { name: author, role: 'analyst', level: draft.level }
    const as = { author, reason: dryRun ? draft.reason : decisionOf(draft) }
    if (content.kind === 'changes') {
      const changeSet = { ...content.changeSet, id: `draft:${draft.id}`, ...as }
      const receipts = dryRun ? await store.preview([changeSet]) : await store.write([changeSet])
      return { problems: [], receipts }
    }
    return importFiles(readProposal(content.files), store, { dryRun, viewer, as })
  }

  const mine = (id: string, viewer: Viewer): Draft => {
    const draft = desk.get(id)
    if (!draft || !seesDraft(viewer, draft)) throw new BadInput('draft', 'There is no such draft.')
    return draft
  }
  const keep = (draft: Draft, before?: Draft): Draft => {
    if (!desk.put(draft, before)) throw new Refused('Somebody else was faster: look at the draft again.')
    return draft
  }

  /** With ids of ours for whatever is new, unless the proposer sees everything. */
  async function settled(content: DraftContent, viewer: Viewer): Promise<DraftContent> {
    if (content.kind === 'changes' || viewer.level === HIGHEST) return content
    const files = readProposal(content.files)
    // What has a mistake is told with the lines of its own text.
    if (files.some(({ problems }) => problems.some(isError))) return content
    const seen = new Set((await store.as(viewer).entities(idsNamed(files))).keys())
    return { kind: 'files', files: withMintedIds(files, seen, () => randomBytes(4).toString('hex')) }
  }

  return {
    reports: desk.reports,
    door: reportDoor(),
    get: (id: string, viewer: Viewer): Draft | undefined => {
      const draft = desk.get(id)
      return draft && seesDraft(viewer, draft) ? draft : undefined
    },
    list: desk.list,
    /** What a draft would do to the record as it is now. */
    look: (draft: Draft): Promise<Looked> => run(draft, true),

    /** Says what is wrong, or what it would do. Nothing is kept. */
    async tryOut(content: DraftContent, viewer: Viewer): Promise<Looked> {
      const draft = newDraft(
        { id: 'trial', reason: 'Trial', content: await settled(content, viewer) },
        viewer,
        time(),
      )
      return inBounds(await run(draft, true), viewer)
    },

    /** Puts it on the desk; where it has an error, says so and keeps nothing. */
    async propose(
      content: DraftContent,
      reason: string,
      viewer: Viewer,
    ): Promise<Looked & { draft?: Draft }> {
      if (reason.trim() === '') throw new BadInput('reason', 'Say in a few words why this should be changed.')
      const id = randomBytes(12).toString('base64url')
      const draft = newDraft({ id, reason, content: await settled(content, viewer) }, viewer, time())
      const looked = inBounds(await run(draft, true), viewer)
      if (looked.problems.some(isError)) return looked
      return { ...looked, draft: keep(draft) }
    },

    async proposeAgain(
      id: string,
      { content, reason }: { content?: DraftContent | undefined; reason?: string | undefined },
      viewer: Viewer,
    ): Promise<Looked & { draft?: Draft }> {
      const before = mine(id, viewer)
      const next = content && (await settled(content, viewer))
      const draft = proposeAgain(
        before,
        { ...(next && { content: next }), ...(reason && { reason }) },
        viewer,
        time(),
      )
      const looked = inBounds(await run(draft, true), viewer)
      if (looked.problems.some(isError)) return looked
      return { ...looked, draft: keep(draft, before) }
    },

    sendBack: (id: string, comment: string, viewer: Viewer): Promise<Draft> =>
      inTurn(async () => {
        const before = mine(id, viewer)
        return keep(returned(before, comment, viewer, time()), before)
      }),

    /** Every claim that names a person, with a text without the name. For those who see everything. */
    namingOf: async (asked: Parameters<typeof findNaming>[1]): Promise<Naming[]> =>
      distinctIds(await findNaming(() => store.exportRows(), asked)),

    /** Whether this viewer could accept it as it stands. */
    mayAccept(draft: Draft, viewer: Viewer): boolean {
      try {
        accepted(draft, viewer, !hasOtherEditors(viewer.name), time())
        return true
      } catch {
        return false
      }
    },

    withdraw: (id: string, viewer: Viewer): Promise<Draft> =>
      inTurn(async () => {
        const before = mine(id, viewer)
        return keep(withdrawn(before, viewer, time()), before)
      }),

    /** Writes it to the record. Where the record has changed so that it does not fit any more nothing is written. */
    accept: (id: string, viewer: Viewer): Promise<Looked & { draft: Draft }> =>
      inTurn(async () => {
        const before = mine(id, viewer)
        const draft = accepted(before, viewer, !hasOtherEditors(viewer.name), time())
        const gone = await textsToForget(before, store)
        if (gone?.(before.reason))
          throw new Refused(
            'The reason itself holds what is to be deleted, and would be kept. Propose it with another.',
          )
        // The desk first: where this ends between the two, it is accepted once more and nothing is left over.
        if (gone) {
          await run(draft, true)
          desk.forget(gone, id)
        }
        const looked = await run(draft, false)
        if (looked.problems.some(isError)) return { ...looked, draft: before }
        // Written twice is written once, so that an end between the two lines loses nothing.
        return { ...looked, draft: keep(draft, before) }
      }),
  }
}

/** Nobody hides something from themselves by writing above their own level. */
function inBounds(looked: Looked, { level }: Viewer): Looked {
  for (const { effective } of looked.receipts)
    for (const operation of effective)
      if ('level' in operation && operation.level > level)
        throw new Refused(
          `You see what is ${levelName(level)}, and this would write something ${levelName(operation.level)}. Ask somebody who sees that.`,
        )
  return looked
}
