/** What is wrong with a seed file, said so that the person who wrote it can put it right. */

export type Path = readonly (string | number)[]
export type Severity = 'error' | 'warning'

/** One thing that is wrong. A file with an error is refused whole; a warning is for a human to look at. */
export type Problem = {
  file: string
  /** Counted from 1. */
  line: number
  /** Where in the file: `violations[0].articles[0]`; empty for the file as a whole. */
  path: string
  /** What is wrong and what to do about it, without the place. */
  sentence: string
  severity: Severity
}

/** A problem before its line is looked up. `line` is set where the path cannot tell it. */
export type Remark = { path: Path; line?: number; sentence: string; severity: Severity }

export const error = (path: Path, sentence: string, line?: number): Remark => ({
  path,
  sentence,
  severity: 'error',
  ...(line === undefined ? {} : { line }),
})
export const warning = (path: Path, sentence: string): Remark => ({ path, sentence, severity: 'warning' })

export const isError = (problem: { severity: Severity }): boolean => problem.severity === 'error'

/** `['violations', 0, 'articles', 0]` as `violations[0].articles[0]`. */
export const pathText = (path: Path): string =>
  path.map((part, n) => (typeof part === 'number' ? `[${part}]` : n ? `.${part}` : part)).join('')

export const toProblem = (
  file: string,
  { path, line, sentence, severity }: Remark,
  lineOf: (path: Path) => number,
): Problem => ({ file, line: line ?? lineOf(path), path: pathText(path), sentence, severity })

/** By line, and where they share one in the order they were found. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => a.line - b.line)

/** One line for a person: `x.yaml: Line 12, violations[0].articles[0]: ...`. */
export const describeProblem = ({ file, line, path, sentence, severity }: Problem): string =>
  `${file}: ${severity === 'warning' ? 'Warning: line' : 'Line'} ${line}${path ? `, ${path}` : ''}: ${sentence}`
