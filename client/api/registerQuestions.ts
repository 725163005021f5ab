import type { Connector, Part, RegisterCase, RegisterInput } from '../register/registerColumns.ts'
import type { Choice } from '../state/choice.ts'
import { toFilter } from '../state/toFilter.ts'
import type { Language } from '../text/language.ts'
import { readersName } from '../text/readersName.ts'
import { ask } from './ask.ts'
import { type LinkKind, NamesInScriptsDocument, RegisterDocument } from './generated/graphql.ts'

/** As much as the server's bound on a question leaves room for. */
const MOST_ELEMENTS = 1_400
const NAMES_AT_ONCE = 200
const kinds: LinkKind[] = ['COUNSEL', 'AUTHOR', 'VICTIM', 'SUPPORTED', 'SPOKE_ON', 'HEARD']

export type ReadRegister = RegisterInput & {
  /** How much was left out that could have joined cases; what is in one case alone joins nothing. */
  missing: { cases: number; connectors: number; links: number }
}

/** The cases of a choice and who and what has a part in them, with names in the reader's script. Throws `Failure`. */
export async function readRegister(
  choice: Choice,
  language: Language,
  signal: AbortSignal,
): Promise<ReadRegister> {
  const variables = { filter: toFilter(choice), kinds, first: MOST_ELEMENTS }
  const { nodes, links, leftOut } = (await ask(RegisterDocument, variables, signal)).selection
  const cases: RegisterCase[] = []
  const connectors: Connector[] = []
  for (const node of nodes) {
    if ('country' in node) cases.push(node)
    else connectors.push({ ...node, printed: node.label })
  }
  const isCase = new Set(cases.map(({ id }) => id))
  const parts = once(
    links.map(({ from, to, standing }): Part => {
      const [at, other] = isCase.has(from.id) ? [from.id, to.id] : [to.id, from.id]
      return { connector: other, case: at, inferred: standing === 'inferred' }
    }),
  )
  // Where as many links as things were left out, each of these has one case and would not be drawn.
  const alone = leftOut.links === leftOut.nodes
  return {
    cases,
    connectors: language === 'ru' ? await inScript(connectors, parts, signal) : connectors,
    parts,
    missing: {
      cases: leftOut.cases,
      connectors: alone ? 0 : leftOut.nodes,
      links: alone ? 0 : leftOut.links,
    },
  }
}

/** The names of those that will be drawn, in Cyrillic where the record stores such a name. */
async function inScript(
  connectors: readonly Connector[],
  parts: readonly Part[],
  signal: AbortSignal,
): Promise<Connector[]> {
  const counts = new Map<string, number>()
  for (const { connector } of parts) counts.set(connector, (counts.get(connector) ?? 0) + 1)
  const shared = connectors.filter(({ id }) => (counts.get(id) ?? 0) > 1).map(({ id }) => id)
  const names = new Map<string, string>()
  for (let at = 0; at < shared.length; at += NAMES_AT_ONCE) {
    const ids = shared.slice(at, at + NAMES_AT_ONCE)
    const { nodes } = await ask(NamesInScriptsDocument, { ids }, signal)
    for (const node of nodes) {
      const own = node && 'names' in node && readersName(node.label, node.names, 'ru')
      if (node && own) names.set(node.id, own)
    }
  }
  return connectors.map((each) => ({ ...each, label: names.get(each.id) ?? each.label }))
}

/** A person may be counsel and speaker in one case: one line says so. */
const once = (parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [`${part.connector}\n${part.case}`, part])).values(),
]
