import type { Connector, Part, RegisterCase, RegisterInput } from '../register/registerColumns.ts'
import type { Choice } from '../state/choice.ts'
import { toFilter } from '../state/toFilter.ts'
import { ask } from './ask.ts'
import { type LinkKind, RegisterCasesDocument, RegisterPartsDocument } from './generated/graphql.ts'

const CASES_A_PAGE = 100
const CASES_AT_ONCE = 40
const PARTS_OF_A_CASE = 30
const kinds: LinkKind[] = ['COUNSEL', 'AUTHOR', 'VICTIM', 'SUPPORTED', 'SPOKE_ON', 'HEARD']

/** All cases of a choice, and who and what has a part in each. Throws `Failure`. */
export async function readRegister(choice: Choice, signal: AbortSignal): Promise<RegisterInput> {
  const cases: RegisterCase[] = []
  for (let after: string | null | undefined; ; ) {
    const variables = { filter: toFilter(choice), first: CASES_A_PAGE, after }
    const page = (await ask(RegisterCasesDocument, variables, signal)).cases
    cases.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  const connectors = new Map<string, Connector>()
  const parts: Part[] = []
  for (let at = 0; at < cases.length; at += CASES_AT_ONCE) {
    const ids = cases.slice(at, at + CASES_AT_ONCE).map((each) => each.id)
    const { nodes } = await ask(RegisterPartsDocument, { ids, kinds, first: PARTS_OF_A_CASE }, signal)
    for (const node of nodes) {
      if (!node || !('links' in node)) continue
      for (const { from, to, standing } of node.links.nodes) {
        const other = from.id === node.id ? to : from
        connectors.set(other.id, other)
        parts.push({ connector: other.id, case: node.id, inferred: standing === 'inferred' })
      }
    }
  }
  return { cases, connectors: [...connectors.values()], parts: once(parts) }
}

/** A person may be counsel and speaker in one case: one line says so. */
const once = (parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [`${part.connector}\n${part.case}`, part])).values(),
]
