/** YAML of the plain sort that analysts write: maps, lists and single values, each with the line it stands on. */
import { Composer, LineCounter, Parser } from 'yaml'
import { error, type Remark } from './problems.ts'
import { sayYamlErrors } from './yamlSentences.ts'
import { leftOpen, tooDeep } from './yamlTokens.ts'
import { buildTree, type YamlTree } from './yamlTree.ts'

const DEEPEST = 30

/** Reads one document. Nothing is resolved: aliases, anchors, tags and directives are refused. */
export function readYaml(text: string): YamlTree {
  const counter = new LineCounter()
  const tokens = [...new Parser(counter.addNewLine).parse(text)]
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line)
  const deep = tooDeep(tokens, DEEPEST)
  if (deep !== undefined)
    return unreadable(error([], `More than ${DEEPEST} levels deep: no seed file is.`, lineAt(deep)))

  const [document, second] = [...new Composer({ schema: 'core', uniqueKeys: false }).compose(tokens)]
  if (!document?.contents) return unreadable(error([], 'The file holds nothing but comments.', 1))
  const remarks = sayYamlErrors(document.errors, leftOpen(tokens), lineAt)
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
    remarks: [...remarks, ...tree.remarks],
    data: remarks.length ? undefined : tree.data,
  }
}

const unreadable = (remark: Remark): YamlTree => ({
  data: undefined,
  remarks: [remark],
  lineOf: () => 1,
  writtenAt: () => undefined,
})
