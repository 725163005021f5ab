import type { Params } from './params.ts'

/** The pages on which the record is looked after: signing in, the sheet of a case, what is proposed, what was reported, who may be one person, who is to be protected. */
export type DeskPlace =
  | { page: 'sign-in'; key?: string | undefined }
  | { page: 'sheet'; draft?: string | undefined }
  | { page: 'drafts'; state?: string | undefined }
  | { page: 'draft'; id: string }
  | { page: 'reports' }
  | { page: 'duplicates' }
  | { page: 'protect'; id: string }

const states = new Set(['proposed', 'returned', 'accepted', 'withdrawn'])

/** Reads such a page from the path of an address; undefined where it is another page. */
export function parseDeskPlace(path: string | undefined, params: URLSearchParams): DeskPlace | undefined {
  if (path === '/sign-in') return { page: 'sign-in', key: params.get('key') ?? undefined }
  if (path === '/sheet') return { page: 'sheet', draft: params.get('draft') ?? undefined }
  if (path === '/reports' || path === '/duplicates')
    return { page: path === '/reports' ? 'reports' : 'duplicates' }
  if (path === '/drafts') {
    const state = params.get('state') ?? ''
    return { page: 'drafts', state: states.has(state) ? state : undefined }
  }
  const [, page, id] = /^\/(draft|protect)\/(.+)$/.exec(path ?? '') ?? []
  if (id === undefined) return undefined
  return { page: page === 'draft' ? 'draft' : 'protect', id: decoded(id) }
}

/** The path and parameters of such a page. A key is never written: addresses are kept, copied and shown to others. */
export function deskAddress(place: DeskPlace): [path: string, params: Params] {
  if (place.page === 'draft' || place.page === 'protect')
    return [`/${place.page}/${encodeURIComponent(place.id)}`, []]
  if (place.page === 'sheet') return ['/sheet', [['draft', place.draft]]]
  return [`/${place.page}`, place.page === 'drafts' ? [['state', place.state]] : []]
}

export const sameDeskPlace = (a: DeskPlace, b: DeskPlace): boolean =>
  JSON.stringify(deskAddress(a)) === JSON.stringify(deskAddress(b))

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
