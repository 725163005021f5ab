/** One question to a whole API, past HTTP. */
import { pino } from 'pino'
import { anonymous } from '../schema/levels.ts'
import { createApi } from '../server/api.ts'
import type { GraphStore } from '../server/store/store.ts'
import type { Variables } from './questions.ts'

export type Ask = (document: string, variables: Variables) => Promise<string>
type Api = { fetch: (url: string, init: RequestInit) => Response | Promise<Response> }

/** The answer's text. Throws where the API answers with errors. */
export const askOf =
  (api: Api): Ask =>
  async (query, variables) => {
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    if (text.includes('"errors"')) throw new Error(`The API answers ${text}`)
    return text
  }

/** For a machine that may be busy: no question is given up. */
const PATIENCE_MS = 600_000

export const ourApi = (store: GraphStore) =>
  createApi(store, pino({ level: 'silent' }), anonymous, { requestMs: PATIENCE_MS })
