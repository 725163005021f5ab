import { useApp } from '../panels/app.ts'
import { useSheet } from './sheetContext.ts'

const MOST_LINKS = 12

/** How much stands in the way, with a way to each place. Read out when it changes. */
export function ProblemSummary() {
  const { t } = useApp()
  const { state, s } = useSheet()
  const all = [...state.problems.value].flatMap(([place, problems]) =>
    problems.map((problem) => ({ place, ...problem })),
  )
  const errors = all.filter(({ isError }) => isError).length
  const trouble = state.trouble.value
  return (
    <div class="sheet-problems" role="status">
      {trouble && (
        <p class="sheet-problem">
          {trouble.reason === 'refused' && !trouble.sentence
            ? s('trouble.draft')
            : trouble.reason === 'refused'
              ? trouble.sentence
              : s('trouble.notice', { reason: t(`failure.${trouble.reason}`) })}
        </p>
      )}
      {state.outcome.value && (
        <p>
          <strong>{s('problems.count', { errors, warnings: all.length - errors })}</strong>
        </p>
      )}
      {all.length > 0 && (
        <ol>
          {all.slice(0, MOST_LINKS).map(({ place, path, sentence, isError }) => (
            <li key={`${place} ${sentence}`}>
              <button
                type="button"
                class="as-link"
                onClick={() => {
                  state.focus.value = place
                }}
              >
                {isError ? '' : `${s('problem.warning')}: `}
                {path || s('list.case')}: {sentence}
              </button>
            </li>
          ))}
        </ol>
      )}
      {all.length > MOST_LINKS && <p>{s('problems.more', { count: all.length - MOST_LINKS })}</p>}
    </div>
  )
}
