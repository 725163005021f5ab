/** YAML of the plain sort that analysts write: maps, lists and single values, each with the line it stands on. */
import { Composer, type CST, LineCounter, Parser } from 'yaml'
import { error, type Remark } from './problems.ts'
import { sayYamlError } from './yamlSentences.ts'
import { buildTree, type YamlTree } from './yamlTree.ts'

const DEEPEST = 30

/** Reads one document. Nothing is resolved: aliases, anchors, tags and directives are refused. */
export function readYaml(text: string): YamlTree {
  const counter = new LineCounter()
  const tokens = [...new Parser(counter.addNewLine).parse(text)]
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line)
  const deep = tooDeep(tokens)
  if (deep !== undefined)
    return unreadable(error([], `More than ${DEEPEST} levels deep: no seed file is.`, lineAt(deep)))

  const [document, second] = [...new Composer({ schema: 'core', uniqueKeys: false }).compose(tokens)]
  if (!document?.contents) return unreadable(error([], 'The file holds nothing but comments.', 1))
  const remarks = document.errors.map((fault) => sayYamlError(fault, document, lineAt))
  if (second)
    remarks.push(
      error(
        [],
        'A second document begins here (after ---): one file holds one document.',
        lineAt(second.range[0]),
      ),
    )
  if (tokens.some((token) => token.type === 'directive'))
    remarks.push(error([], 'A line that begins with % is not used in seed files: delete it.', 1))
  const tree = buildTree(document, lineAt)
  return {
    ...tree,
    remarks: [...oneALine(remarks), ...tree.remarks],
    data: remarks.length ? undefined : tree.data,
  }
}

/** Where nesting passes the limit; looked for without recursion, because the composer recurses. */
function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const stack = tokens.map((token) => ({ token: token as CST.Token | null | undefined, depth: 0 }))
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top
    if (!token) continue
    if (depth > DEEPEST) return token.offset
    if (token.type === 'document') stack.push({ token: token.value, depth })
    else if ('items' in token)
      for (const item of token.items)
        stack.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 })
  }
  return undefined
}

/** One slip often makes several complaints about the same line; the first says it best. */
const oneALine = (remarks: readonly Remark[]): Remark[] => {
  const told = new Set<number | undefined>()
  return remarks.filter(({ line }) => !told.has(line) && told.add(line))
}

const unreadable = (remark: Remark): YamlTree => ({
  data: undefined,
  remarks: [remark],
  lineOf: () => 1,
  writtenAt: () => undefined,
})
