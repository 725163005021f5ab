/** What the YAML reader complains about, in the words of somebody who writes YAML once a month. */
import type { YAMLError } from 'yaml'
import { error, type Remark } from './problems.ts'
import type { LeftOpen } from './yamlTokens.ts'

/**
 * One remark for each line that the YAML reader complains about. What is left open swallows the lines after it, so that
 * nothing said about those would help.
 */
export function sayYamlErrors(
  faults: readonly YAMLError[],
  open: LeftOpen | undefined,
  lineAt: (offset: number) => number,
): Remark[] {
  if (faults.length === 0) return []
  const sound = faults.filter((fault) => !open || fault.pos[0] < open.offset)
  const told = new Set<number>()
  const remarks: Remark[] = []
  for (const fault of sound) {
    const line = lineAt(fault.pos[0])
    if (!told.has(line)) remarks.push(error([], sentenceFor(fault), line))
    told.add(line)
  }
  if (open) remarks.push(error([], openSentence[open.what], lineAt(open.offset)))
  return remarks
}

const openSentence = {
  quote: 'The quotation mark that opens here is not closed on its line: close it.',
  bracket: 'The bracket that opens here is not closed: close it.',
}

const misplaced =
  'The line does not fit in here: entries of one list or map must be indented equally, and a list begins on a line of its own.'
const sentences: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: 'Text that begins with one of @ ` % must stand in quotes.',
  TAB_AS_INDENT: 'The line is indented with a tab: use spaces instead.',
  BAD_DQ_ESCAPE:
    'A backslash inside double quotes begins a code that does not exist: use single quotes, or write two backslashes.',
  TAG_RESOLVE_FAILED: 'A word that begins with ! is a tag: seed files use none.',
  MULTILINE_IMPLICIT_KEY: 'A colon and a space are missing after a key, or the line is indented wrongly.',
  BAD_INDENT: misplaced,
}

function sentenceFor({ code, message }: YAMLError): string {
  const said = message.split(' at line ')[0] ?? message
  if (/Nested mappings/.test(said))
    return 'There is a second colon, or a deeper indented key, after a value: put text that contains ": " in quotes, or set the indentation right.'
  if (/followed by map values/.test(said)) return sentences.MULTILINE_IMPLICIT_KEY as string
  if (/Sequence item without|implicit (map )?key|same line with key|node end/.test(said)) return misplaced
  return sentences[code] ?? `The line is not YAML (${said}): compare it with the lines around it.`
}
