import type { Language } from '../text/language.ts'
import { openFocus, type View } from './view.ts'

/** Where a person is, as the part of the page's address after `#`. */
export type Address = { view?: View; selection?: string; language?: Language }

const listed = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : [])

/** Colons, commas and slashes are legal after `#`; left as they are, an address can be read. */
const readable = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',')

/** Reads an address. What it does not understand is left out; without a focus it is the start page. */
export function parseAddress(hash: string): Address {
  const [path, query = ''] = hash.replace(/^#/, '').split('?', 2)
  const params = new URLSearchParams(query)
  const lang = params.get('lang')
  const language = lang === 'ru' || lang === 'en' ? lang : undefined
  const focus = params.get('f')
  if (path !== '/links' || !focus) return { language }
  return {
    language,
    selection: params.get('sel') ?? undefined,
    view: {
      ...openFocus(focus),
      added: [...new Set(listed(params.get('add')))],
      hidden: [...new Set(listed(params.get('x')))],
      mentions: params.get('cites') === '1',
    },
  }
}

/** Writes an address so that `parseAddress` gives it back. */
export function formatAddress({ view, selection, language }: Address): string {
  const parts: [string, string | undefined][] = [
    ['f', view?.focus],
    ['add', view?.added.join()],
    ['x', view?.hidden.join()],
    ['cites', view?.mentions ? '1' : undefined],
    ['sel', view ? selection : undefined],
    ['lang', language],
  ]
  const query = parts.flatMap(([name, value]) => (value ? [`${name}=${readable(value)}`] : [])).join('&')
  return `#${view ? '/links' : '/'}${query ? `?${query}` : ''}`
}
