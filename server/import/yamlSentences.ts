/** What the YAML reader complains about, in the words of somebody who writes YAML once a month. */
import { type Document, isScalar, visit, type YAMLError } from 'yaml'
import { error, type Remark } from './problems.ts'

/** One complaint of the YAML reader as a remark on a line. */
export function sayYamlError(
  fault: YAMLError,
  document: Document,
  lineAt: (offset: number) => number,
): Remark {
  const said = fault.message.split(' at line ')[0] ?? fault.message
  const opened = /closing .quote/.test(said) ? lastQuote(document) : undefined
  return error([], sentenceFor(fault.code, said), lineAt(opened ?? fault.pos[0]))
}

function sentenceFor(code: YAMLError['code'], said: string): string {
  if (/closing .quote/.test(said)) return 'The quotation mark that opens here is never closed.'
  if (/must end with a/.test(said) || /is not closed|should be .*closing/.test(said))
    return `A bracket is opened and not closed (${said.toLowerCase()}).`
  if (/Nested mappings/.test(said))
    return 'There is a second colon, or a deeper indented key, after a value: put text that contains ": " in quotes, or set the indentation right.'
  if (code === 'BAD_SCALAR_START') return 'Text that begins with one of @ ` % must stand in quotes.'
  if (code === 'TAB_AS_INDENT') return 'The line is indented with a tab: use spaces instead.'
  if (/followed by map values/.test(said))
    return 'A colon and a space are missing after a key, or the line is indented wrongly.'
  if (code === 'BAD_INDENT' || /implicit (map )?key|same line with key|node end/.test(said))
    return 'The line does not fit in here: entries of one list or map must be indented equally, and a list begins on a line of its own.'
  if (code === 'BAD_DQ_ESCAPE')
    return 'A backslash inside double quotes begins a code that does not exist: use single quotes, or write two backslashes.'
  if (code === 'TAG_RESOLVE_FAILED') return 'A word that begins with ! is a tag: seed files use none.'
  return `The line is not YAML (${said}): compare it with the lines around it.`
}

/** Where the last quoted text begins: an unclosed one swallows everything up to the end. */
function lastQuote(document: Document): number | undefined {
  let start: number | undefined
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range) start = node.range[0]
    },
  })
  return start
}
