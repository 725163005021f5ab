/** Looks at the tokens of a YAML text before they are composed. Iterative, because the composer recurses. */
import type { CST } from 'yaml'

/** Offset at which nesting passes the limit, if it does. */
export function tooDeep(tokens: readonly CST.Token[], limit: number): number | undefined {
  for (const { token, depth } of within(tokens)) if (depth > limit) return token.offset
  return undefined
}

export type LeftOpen = { offset: number; what: 'quote' | 'bracket' }

/** The first quotation mark or bracket that is not closed, or for a quotation mark not on its own line. */
export function leftOpen(tokens: readonly CST.Token[]): LeftOpen | undefined {
  let first: LeftOpen | undefined
  for (const { token } of within(tokens)) {
    const what = isOpenQuote(token) ? 'quote' : isOpenBracket(token) ? 'bracket' : undefined
    if (what && (!first || token.offset < first.offset)) first = { offset: token.offset, what }
  }
  return first
}

const isOpenQuote = (token: CST.Token): boolean =>
  (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') &&
  !/^(["']).*\1$/.test(token.source)

const isOpenBracket = (token: CST.Token): boolean =>
  token.type === 'flow-collection' && !token.end.some(({ source }) => source === ']' || source === '}')

function* within(tokens: readonly CST.Token[]): Generator<{ token: CST.Token; depth: number }> {
  const stack = tokens.map((token) => ({ token: token as CST.Token | null | undefined, depth: 0 }))
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top
    if (!token) continue
    yield { token, depth }
    if (token.type === 'document') stack.push({ token: token.value, depth })
    else if ('items' in token)
      for (const item of token.items)
        stack.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 })
  }
}
