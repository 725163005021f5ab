import { type Sheet, setValues } from './entry.ts'
import { slugFor } from './ids.ts'

/** The id of a case follows its title until somebody gives it another. */
export function idFollowing(before: Sheet, after: Sheet): Sheet {
  const [old, now] = [before.case.values, after.case.values]
  if (old.title === now.title || (now.id ?? '') !== slugFor(old.title ?? '')) return after
  return setValues(after, ['case'], { id: slugFor(now.title ?? '') })
}
