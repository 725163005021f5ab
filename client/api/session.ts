import type { Role } from '../../schema/levels.ts'
import { ask } from './ask.ts'
import { Failure } from './failure.ts'
import { type Level, ViewerDocument } from './generated/graphql.ts'

export type Who = { name: string; role: Role; level: Level }

/** Who the server takes this page for, and signing in and out. All throw `Failure`. */
export const sessions = {
  async who(signal: AbortSignal): Promise<Who> {
    const { name, role, level } = (await ask(ViewerDocument, {}, signal)).viewer
    return { name, role: role as Role, level }
  },
  /** Throws `Failure` with the server's sentence where the key is worth nothing. */
  signIn: (key: string) => post('/sign-in', { key }),
  signOut: () => post('/sign-out', {}),
}

async function post(path: string, body: object): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    throw new Failure('unreachable', String(error))
  })
  if (response.ok) return
  const answer = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
  throw new Failure(response.status === 429 ? 'waiting' : 'refused', answer.errors?.[0]?.message ?? '')
}
