/** Tells open pages which entities changed, each what its viewer may see, as server-sent events. */
import type { ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Viewer } from '../../schema/levels.ts'
import type { GraphReader, GraphStore } from '../store/store.ts'

export type LiveChanges = {
  /** Keeps the answer open, and writes an event `changed` with `{"ids": […]}` whenever something that the viewer sees changed. */
  follow(response: ServerResponse, viewer: Viewer): boolean
  close(): void
}

/** Those who see the same are told the same. */
type Audience = { reader: GraphReader; last: string | undefined; pages: Set<ServerResponse> }

const MOST_PAGES = 500
const LATEST = 20
const THINGS = 100
const SIGN_OF_LIFE_MS = 25_000

/** @param everyMs how often the store is asked whether it changed, as long as anybody listens; others may write to it too */
export function liveChanges(store: GraphStore, log: Logger, everyMs = 1_000): LiveChanges {
  const audiences = new Map<string, Audience>()
  let timer: NodeJS.Timeout | undefined
  let seq: number | undefined

  async function look(): Promise<void> {
    try {
      const head = await store.head()
      if (head.seq !== seq) await Promise.all([...audiences.values()].map(tell))
      seq = head.seq
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'could not look for changes')
    }
    timer = audiences.size > 0 ? setTimeout(() => void look(), everyMs) : undefined
  }

  function leave(name: string, audience: Audience, page: ServerResponse): void {
    audience.pages.delete(page)
    if (audience.pages.size === 0) audiences.delete(name)
  }

  return {
    follow(response, viewer) {
      const open = [...audiences.values()].reduce((sum, { pages }) => sum + pages.size, 0)
      if (open >= MOST_PAGES) return false
      const name = `${viewer.role === 'reader' ? 'reader' : 'more'} ${viewer.level}`
      const audience = audiences.get(name) ?? { reader: store.as(viewer), last: undefined, pages: new Set() }
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      })
      response.write(': here\n\n')
      const alive = setInterval(() => response.write(': here\n\n'), SIGN_OF_LIFE_MS)
      response.once('close', () => {
        clearInterval(alive)
        leave(name, audience, response)
      })
      audience.pages.add(response)
      audiences.set(name, audience)
      if (audience.last === undefined)
        void newest(audience.reader).then(
          (key) => {
            audience.last ??= key
          },
          () => undefined,
        )
      if (timer === undefined) timer = setTimeout(() => void look(), everyMs)
      return true
    },
    close() {
      clearTimeout(timer)
      for (const { pages } of audiences.values()) for (const page of pages) page.end()
      audiences.clear()
    },
  }
}

const NOTHING_YET = ''
const newest = async (reader: GraphReader): Promise<string> =>
  (await reader.changes({ first: 1 })).items[0]?.key ?? NOTHING_YET

async function tell(audience: Audience): Promise<void> {
  const { reader, pages } = audience
  const { items } = await reader.changes({ first: LATEST })
  const known = items.findIndex(({ key }) => key === audience.last)
  const fresh = known < 0 ? items : items.slice(0, known)
  if (audience.last === undefined || fresh.length === 0) return
  audience.last = items[0]?.key
  const things = await reader.changedThings({ of: fresh.map(({ key }) => ({ change: key })), first: THINGS })
  const keys = things.flatMap(({ items: of }) =>
    of.flatMap(({ key, from, to }) => [key, from ?? '', to ?? '']),
  )
  const entities = await reader.entities([...new Set(keys)].filter(Boolean))
  const ids = [...new Set([...entities.values()].map(({ id }) => id))].sort()
  if (ids.length === 0) return
  for (const page of pages) page.write(`event: changed\ndata: ${JSON.stringify({ ids })}\n\n`)
}
