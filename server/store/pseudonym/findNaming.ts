/** Everything in the record that names a person: what an editor has to decide about before the name is hidden. */
import { idOf, kindOfId, slugOf } from '../../../schema/ids.ts'
import type { Operation, PutClaim } from '../changeSet.ts'
import type { Name, Value } from '../store.ts'
import { nameMatcher } from './nameMatcher.ts'

/** One claim that names the person, with what of it does; null where it does not. */
export type Naming = {
  claim: PutClaim
  /** What of it names them: the value that stands there, and one without the name. Null where only hiding helps (an address). */
  value: { text: Value; proposed: Value | null } | null
  locator: { text: string; proposed: string } | null
  quote: { text: string; proposed: string } | null
  /** False where a single word is like one of theirs, which may be somebody else's. */
  isSure: boolean
}

type Pseudonym = {
  /** Key of the person. */
  person: string
  /** What the public reads, such as "A.B.". */
  name: string
  /** The last part of the new id; it should tell nothing. */
  slug: string
}

/**
 * Reads an export twice: first for the names and ids of the person, then for every claim in which one of them stands, in
 * any script: names, ids and titles of cases, titles and addresses of sources, notes, sentences, passages.
 */
export async function findNaming(
  rows: () => AsyncIterable<string>,
  { person, name, slug }: Pseudonym,
): Promise<Naming[]> {
  const names: string[] = []
  for await (const claim of claimsIn(rows())) {
    if (claim.about !== person || typeof claim.value === 'number') continue
    if (claim.property === 'name') names.push((claim.value as Name).text)
    if (claim.property === 'id') names.push(slugOf(String(claim.value)))
  }
  const inText = nameMatcher(names, name)
  const inSlug = nameMatcher(names, slug)
  const found: Naming[] = []
  for await (const claim of claimsIn(rows())) {
    const value = valueNaming(claim, inText, inSlug)
    const locator = inText(claim.locator ?? '')
    const quote = inText(claim.quote ?? '')
    if (!value && !locator && !quote) continue
    found.push({
      claim,
      value: value && { text: claim.value as Value, proposed: value.proposed },
      locator: locator ? { text: claim.locator ?? '', proposed: locator.proposed } : null,
      quote: quote ? { text: claim.quote ?? '', proposed: quote.proposed } : null,
      isSure: [value, locator, quote].some((match) => match?.isSure === true) || claim.about === person,
    })
  }
  return found
}

async function* claimsIn(rows: AsyncIterable<string>): AsyncIterable<PutClaim> {
  for await (const row of rows) {
    const operation = JSON.parse(row) as Operation
    if (operation.op === 'putClaim') yield operation
  }
}

type Matcher = ReturnType<typeof nameMatcher>

function valueNaming(
  { property, value }: PutClaim,
  inText: Matcher,
  inSlug: Matcher,
): { proposed: Value | null; isSure: boolean } | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return null
  if (typeof value === 'object') {
    const match = 'text' in value ? inText(value.text) : undefined
    return match && 'text' in value
      ? { ...match, proposed: { kind: value.kind, text: match.proposed } }
      : null
  }
  const kind = kindOfId(value)
  const match = kind ? inSlug(slugOf(value)) : inText(value)
  if (!match) return null
  if (kind) return { ...match, proposed: idOf(kind, match.proposed) }
  return property === 'url' ? { ...match, proposed: null } : match
}
