import type { EntityKind } from '../../schema/kinds.ts'
import { ask } from '../api/ask.ts'
import {
  AsFilesDocument,
  DraftDocument,
  type DraftQuery,
  type ForeseenFragment,
  LabelsDocument,
  NamedDocument,
  type NamedQuery,
  ProposeSheetDocument,
  TryOutDocument,
} from '../api/generated/desk/graphql.ts'

const SUGGESTIONS = 7
const MOST_IDS = 200
/** A whole case is read, checked and compared with the record. */
const patiently = { longestMs: 60_000 }

export type SheetFile = { name: string; text: string }
export type Outcome = ForeseenFragment
export type Named = NamedQuery['search']['nodes'][number]
export type SheetDraft = NonNullable<DraftQuery['draft']>

/** What a sheet asks the server. All throw `Failure`. */
export const sheetQuestions = {
  async tryOut(files: readonly SheetFile[], signal: AbortSignal): Promise<Outcome> {
    return (await ask(TryOutDocument, { proposal: { files: [...files] } }, signal, patiently)).tryOut
  },
  /** The files as the server understands them, a spreadsheet as a file for each of its cases, and what is wrong with them. */
  async asFiles(files: readonly SheetFile[], signal: AbortSignal) {
    return (await ask(AsFilesDocument, { proposal: { files: [...files] } }, signal, patiently)).tryOut
  },
  /** Puts the files on the desk, in place of an earlier draft where one is given; without a draft where something stands in the way. */
  async propose(
    files: readonly SheetFile[],
    reason: string,
    again: string | undefined,
    signal: AbortSignal,
  ): Promise<Outcome & { draft: { id: string } | null }> {
    const variables = { proposal: { files: [...files] }, reason, again }
    return (await ask(ProposeSheetDocument, variables, signal, patiently)).propose
  },
  /** Undefined where it is absent or hidden. */
  async draft(id: string, signal: AbortSignal): Promise<SheetDraft | undefined> {
    return (await ask(DraftDocument, { id }, signal)).draft ?? undefined
  },
  /** Entities of some kinds by a name, and which of the given ids are taken. */
  async named(text: string, kinds: readonly EntityKind[], same: readonly string[], signal: AbortSignal) {
    const variables = { text, kinds: [...kinds], first: SUGGESTIONS, same: [...same] }
    const { search, same: found } = await ask(NamedDocument, variables, signal)
    return { found: search.nodes, taken: found.flatMap((node) => (node ? [node.id] : [])) }
  },
  /** What entities are called, of at most 200 ids; those that are not there are left out. */
  async labels(ids: readonly string[], signal: AbortSignal): Promise<[id: string, label: string][]> {
    if (ids.length === 0) return []
    const { nodes } = await ask(LabelsDocument, { ids: ids.slice(0, MOST_IDS) }, signal)
    return nodes.flatMap((node): [string, string][] =>
      node && 'label' in node ? [[node.id, node.label]] : [],
    )
  },
}

export type SheetSource = typeof sheetQuestions
