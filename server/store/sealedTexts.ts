/** Which texts of a change are somebody's, and where each of them stands. */

/** Stands for a text that was deleted for good; no text that can be stored holds NUL. */
export const REDACTED = '\0redacted'

/** Keys of the things that a text is said of, outermost first, and the field of the change in which it stands. */
export type Place = { keys: readonly string[]; field: string }

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Keys and words of ours; every other text is somebody's and gets sealed. */
const OURS = new Set([
  'op',
  'key',
  'kind',
  'from',
  'to',
  'about',
  'property',
  'standing',
  'source',
  'script',
  'language',
  'by',
  'cause',
  'intent',
  'change',
  'into',
  'moving',
  'keys',
  'reasons',
  'covers',
  'statements',
  'last',
  'file',
])

/** Walks in the order of sorted keys, which is the order of canonical JSON, so that sealing and opening meet texts alike. */
export function replaceTexts(
  value: Json,
  replace: (text: string, place: Place) => string,
  place: Place = { keys: [], field: '' },
): Json {
  if (typeof value === 'string') return replace(value, place)
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, replace, place))
  if (value === null || typeof value !== 'object') return value
  const own = [value.key, value.about].filter((key) => typeof key === 'string')
  const keys = own.length > 0 ? [...place.keys, ...own] : place.keys
  const result: { [key: string]: Json } = {}
  for (const key of Object.keys(value).sort()) {
    const inner = value[key] as Json
    result[key] =
      OURS.has(key) && isOfWords(inner)
        ? inner
        : replaceTexts(inner, replace, { keys, field: place.field || key })
  }
  return result
}

const isOfWords = (value: Json): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
