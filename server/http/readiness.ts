/** Health: whether this process answers at all, and whether it can answer questions. */
import type { GraphStore } from '../store/store.ts'

/** `starting` until the seed is in, `stopping` once it has been told to end. */
export type Phase = 'starting' | 'open' | 'stopping'

export type Readiness = { ready: boolean; status: string }

const LONGEST_PING_MS = 2_000

/** Asks the store once at a time, however many want to know. */
export function readinessOf(store: GraphStore, phase: () => Phase): () => Promise<Readiness> {
  let isWarm = false
  void store.warmed.then(() => {
    isWarm = true
  })
  let asking: Promise<boolean> | undefined
  const answers = () => {
    asking ??= inTime(store.ping()).finally(() => {
      asking = undefined
    })
    return asking
  }
  return async () => {
    if (phase() === 'starting') return { ready: false, status: 'the record is being read' }
    if (phase() === 'stopping') return { ready: false, status: 'the server is stopping' }
    if (!(await answers())) return { ready: false, status: 'the store does not answer' }
    return isWarm ? { ready: true, status: 'ready' } : { ready: false, status: 'the store is warming up' }
  }
}

async function inTime(ping: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LONGEST_PING_MS)
  })
  try {
    return await Promise.race([
      ping.then(
        () => true,
        () => false,
      ),
      late,
    ])
  } finally {
    clearTimeout(timer)
  }
}
