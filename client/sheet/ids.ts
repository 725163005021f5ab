/** Ids proposed from names and titles. */
import { transliterate } from './transliterate.ts'

const LONGEST = 60

/** Small Latin letters, digits and hyphens: "Example v. Kazakhstan" gives example-v-kazakhstan. Empty where nothing is left. */
export const slugFor = (name: string): string =>
  transliterate(name)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʻʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')

/** The same for something that must have an id, whatever its name. */
export const freshSlug = (name: string): string => slugFor(name) || 'unnamed'

/** An id that none of those taken is: the slug of the name, or with a number after it. */
export function freeSlug(name: string, taken: ReadonlySet<string>, capitals = false): string {
  const slug = capitals ? freshSlug(name).toUpperCase() : freshSlug(name)
  let free = slug
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`
  return free
}
