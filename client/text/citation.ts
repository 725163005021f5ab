type Source = { label: string; citation: string; address: string | null }
type Claim = { locator: string | null; source: Source }
type CitedLink = { sentence: string; claims: { nodes: readonly Claim[] } }

/** A statement and who says it where, as a footnote of a brief: plain text, one source after the other. */
export function citationOfClaim(statement: string, { locator, source }: Claim): string {
  const where = [source.citation || source.label, locator].filter(Boolean).join(', ')
  return `${ended(statement)} ${ended(where)}${source.address ? ` ${source.address}` : ''}`
}

/** A link with all of its sources, each once. */
export function citationOfLink({ sentence, claims }: CitedLink): string {
  const places = claims.nodes.map((claim) => citationOfClaim('', claim).trim())
  return `${ended(sentence)} ${[...new Set(places)].join('; ')}`.trim()
}

type CitedCase = {
  label: string
  numbers: readonly string[]
  decided: string | null
  body: { label: string } | null
}

/** A case as it is cited: parties, body, numbers, date of decision, and where this record shows it. */
export function citationOfCase({ label, numbers, decided, body }: CitedCase, address: string): string {
  const parts = [label, body?.label, numbers.join(', '), decided].filter(Boolean)
  return `${parts.join(', ')}. ${address}`
}

const ended = (text: string) => (!text || /[.!?]$/.test(text) ? text : `${text}.`)
