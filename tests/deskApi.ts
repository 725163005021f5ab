/** The API with a desk in a folder of its own, over the small graph in which nobody is real. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect } from 'vitest'
import type { Viewer } from '../schema/levels.ts'
import { createApi } from '../server/api.ts'
import { openDesk } from '../server/desk/openDesk.ts'
import { reviewOf } from '../server/desk/review.ts'
import { change, sampleStatements } from '../server/store/contract/smallGraph.ts'
import { openSqlite } from '../server/store/sqlite/openStore.ts'
import type { Answer } from './askGraphql.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of many documents
type Anything = any

export async function deskApi(more: (sample: ReturnType<typeof sampleStatements>) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-desk-api-'))
  const store = openSqlite({ folder })
  const sample = sampleStatements()
  more(sample)
  await store.write([change(sample.statements.operations)])
  const desk = openDesk(folder)
  const review = reviewOf({ store, desk, hasOtherEditors: () => true })
  const api = createApi(store, pino({ level: 'silent' }), undefined, { review })
  async function ask(as: Viewer, query: string, variables: object = {}): Promise<Answer<Anything>> {
    const response = await api.fetch(
      'http://127.0.0.1/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      },
      { viewer: as, address: as.name },
    )
    return (await response.json()) as Answer<Anything>
  }
  const proposing = (as: Viewer, edits: object[], reason = 'As it is known now') =>
    ask(
      as,
      `mutation ($proposal: ProposalInput!, $reason: String!) { propose(proposal: $proposal, reason: $reason) {
        draft { id } diff { things { did label } } } }`,
      { proposal: { edits }, reason },
    )
  const accepting = (as: Viewer, draft: string) =>
    ask(as, 'mutation ($draft: ID!) { accept(draft: $draft) { draft { state } } }', { draft })
  return {
    folder,
    store,
    ask,
    proposing,
    accepting,
    /** Proposed by the one, accepted by the other. */
    async done(by: Viewer, edits: object[], editor: Viewer, reason?: string): Promise<void> {
      const proposed = await proposing(by, edits, reason)
      expect(proposed.errors).toBeUndefined()
      const accepted = await accepting(editor, proposed.data.propose.draft.id)
      expect(accepted.errors).toBeUndefined()
      expect(accepted.data.accept.draft.state).toBe('accepted')
    },
    /** Names of the files of the folder that hold a text. */
    filesWith: (text: string): string[] =>
      readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text)),
    async close() {
      await store.close()
      desk.close()
    },
  }
}
