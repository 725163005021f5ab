import type { EvidenceClaim } from '../api/record.ts'

export type FootnoteSource = EvidenceClaim['source']
/** Numbers of the sources of a panel, in the order in which its claims stand. */
export type Footnotes = ReadonlyMap<string, { number: number; source: FootnoteSource }>

/** Gives each source one number, by first appearance. */
export function numberSources(claims: Iterable<Pick<EvidenceClaim, 'source'>>): Footnotes {
  const notes = new Map<string, { number: number; source: FootnoteSource }>()
  for (const { source } of claims)
    if (!notes.has(source.id)) notes.set(source.id, { number: notes.size + 1, source })
  return notes
}

/** An address that may be opened: http or https only, so that no stored text can run as a script. */
export function safeAddress(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
