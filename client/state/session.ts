import { computed, signal } from '@preact/signals'
import { type FailureReason, onSessionEnd, reasonOf } from '../api/failure.ts'
import type { Who } from '../api/session.ts'

type Source = {
  who(signal: AbortSignal): Promise<Who>
  signIn(key: string): Promise<void>
  signOut(): Promise<void>
}

export type Session = ReturnType<typeof createSession>

/** Who is signed in, as the server says; until it has said so nobody is. */
export function createSession(source: Source) {
  const who = signal<Who | undefined>(undefined)
  const ended = signal(false)
  const trouble = signal<FailureReason | undefined>(undefined)
  const role = computed(() => who.value?.role ?? 'reader')
  onSessionEnd(() => {
    who.value = undefined
    ended.value = true
  })
  return {
    who,
    /** Whether a session came to its end while the page was open. */
    ended,
    /** Why signing in did not work. */
    trouble,
    mayPropose: computed(() => role.value !== 'reader'),
    mayDecide: computed(() => role.value === 'editor' || role.value === 'owner'),
    isOwner: computed(() => role.value === 'owner'),
    async load(): Promise<void> {
      try {
        who.value = await source.who(new AbortController().signal)
      } catch {
        // The page shows what everybody may see; whatever is asked next says what is wrong.
      }
    },
    /** Resolves to whether it worked. */
    async signIn(key: string): Promise<boolean> {
      trouble.value = undefined
      try {
        await source.signIn(key.trim())
        return true
      } catch (error) {
        trouble.value = reasonOf(error)
        return false
      }
    },
    async signOut(): Promise<void> {
      await source.signOut()
    },
  }
}

export const isSignedIn = (who: Who | undefined): who is Who => who !== undefined && who.name !== 'anonymous'
