import type { GraphReader } from '../store/store.ts'
import type { RequestLife } from './requestLife.ts'

/** The same reader, whose time is counted, and which asks the store nothing more once the request has ended. */
export function watchedReader(reader: GraphReader, life: RequestLife): GraphReader {
  return new Proxy(reader, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) =>
        life.inStore(async () => {
          life.ending.signal.throwIfAborted()
          return member.apply(target, given)
        })
    },
  })
}
