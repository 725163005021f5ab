import { listed, type Params } from './params.ts'
import { openFocus, type View } from './view.ts'

/** The view of the Links page that an address names. Undefined without a focus. */
export function parseView(params: URLSearchParams): View | undefined {
  const focus = params.get('f')
  if (!focus) return undefined
  return {
    ...openFocus(focus),
    added: listed(params.get('add')),
    hidden: listed(params.get('x')),
    mentions: params.get('cites') === '1',
  }
}

export const viewParams = (view: View, selection: string | undefined): Params => [
  ['f', view.focus],
  ['add', view.added.join()],
  ['x', view.hidden.join()],
  ['cites', view.mentions ? '1' : undefined],
  ['sel', selection],
]
