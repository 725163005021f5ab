import type { Foreseen, FullDraft } from '../api/desk.ts'
import { useDesk } from './speech.ts'

type Props = { problems: Foreseen['problems']; files: FullDraft['files'] }

/** What is wrong with the files of a draft, beside the line that it is about. */
export function Problems({ problems, files }: Props) {
  const { d } = useDesk()
  if (problems.length === 0) return null
  const errors = problems.filter((problem) => problem.isError).length
  const lineOf = (file: string, line: number) =>
    files
      .find((one) => one.name === file)
      ?.text.split('\n')
      [line - 1]?.trim()
  return (
    <section>
      <h2>{d('draft.problems', { errors, warnings: problems.length - errors })}</h2>
      <ul class="desk-problems">
        {problems.map((problem) => (
          <li key={`${problem.file} ${problem.line} ${problem.path} ${problem.sentence}`}>
            <span class={`tag ${problem.isError ? 'found' : 'alleged'}`}>
              {d(problem.isError ? 'draft.error' : 'draft.warning')}
            </span>{' '}
            <span lang="en">{problem.sentence}</span>
            <code>
              {problem.file}:{problem.line} {lineOf(problem.file, problem.line)}
            </code>
          </li>
        ))}
      </ul>
    </section>
  )
}
