import { seenAsPublic } from './seenAs.ts'

/** Calls back with the ids of what changed, as far as this page's viewer may know. The browser itself connects again after a break. */
export function hearChanges(hear: (ids: readonly string[]) => void): void {
  const events = new EventSource(seenAsPublic ? '/events?as=public' : '/events')
  events.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    const { ids } = JSON.parse(data) as { ids?: unknown }
    if (Array.isArray(ids)) hear(ids.filter((id) => typeof id === 'string'))
  })
}
