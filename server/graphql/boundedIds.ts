import { badInput } from '../errors.ts'
import { limits } from '../limits.ts'

/** Ids that a query gives, as texts; refuses too many. */
export function boundedIds(ids: readonly (string | number)[]): string[] {
  if (ids.length > limits.ids)
    throw badInput('ids', `There are ${ids.length} ids; ${limits.ids} is the most.`)
  return ids.map(String)
}
