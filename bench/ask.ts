/** One question to the whole API, past HTTP. */
import { pino } from 'pino'
import { createApi } from '../server/api.ts'
import type { GraphStore } from '../server/store/store.ts'
import type { Variables } from './questions.ts'

export type Ask = (document: string, variables: Variables) => Promise<string>

/** The answer's text. Throws where the API answers with errors. */
export function apiOver(store: GraphStore): Ask {
  const api = createApi(store, pino({ level: 'silent' }))
  return async (query, variables) => {
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    if (text.includes('"errors"')) throw new Error(`The API answers ${text}`)
    return text
  }
}
