/** Asks the real endpoint, without a port. */
import { pino } from 'pino'
import type { Viewer } from '../schema/levels.ts'
import { createApi } from '../server/api.ts'
import type { GraphStore } from '../server/store/store.ts'

export type Answer<T> = {
  data?: T
  errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[]
}

/** A function that asks one store; `ask` fails on errors, `tryAsking` gives them. */
export function askingOf(store: GraphStore, viewer?: Viewer) {
  const api = createApi(store, pino({ level: 'silent' }), viewer)
  async function tryAsking<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer<T>
  }
  async function ask<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
    const { data, errors } = await tryAsking<T>(query, variables)
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data')
    return data
  }
  return { ask, tryAsking }
}
