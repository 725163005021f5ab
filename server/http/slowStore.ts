import type { GraphReader, GraphStore } from '../store/store.ts'

/** The same store, of which each read calls `before` first and waits for it. For tests. */
export const slowStore = (store: GraphStore, before: (read: string) => Promise<void>): GraphStore => ({
  ...store,
  as: (viewer) =>
    new Proxy(store.as(viewer), {
      get(target, name) {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return async (...given: unknown[]) => {
          await before(String(name))
          return member.apply(target, given)
        }
      },
    }) satisfies GraphReader,
})
