import { useSheet } from './sheetContext.ts'

/** What is wrong at a place, beside it. */
export function ProblemsAt({ place }: { place: string }) {
  const { state, s } = useSheet()
  return (
    <>
      {(state.problems.value.get(place) ?? []).map(({ sentence, isError }) => (
        <span key={sentence} class={isError ? 'sheet-problem' : 'sheet-problem warning'}>
          {s(isError ? 'problem.error' : 'problem.warning')}: {sentence}
        </span>
      ))}
    </>
  )
}
