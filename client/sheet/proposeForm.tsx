import { useSheet } from './sheetContext.ts'

/** Why the case should be stored, and sending it to whoever decides. */
export function ProposeForm() {
  const { state, s } = useSheet()
  const errors = state.outcome.value?.problems.some(({ isError }) => isError)
  const isReady =
    state.outcome.value !== undefined && !errors && !state.trying.value && state.reason.value.trim() !== ''
  return (
    <form
      class="sheet-propose"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !state.proposing.value) void state.propose()
      }}
    >
      <label for="sheet-reason">{s('propose.reason')}</label>
      <input
        id="sheet-reason"
        type="text"
        maxLength={500}
        value={state.reason.value}
        onInput={(event) => {
          state.reason.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="button primary" aria-disabled={!isReady || state.proposing.value}>
        {s(state.draft.value ? 'propose.again' : 'propose.send')}
      </button>
      {!isReady && <p class="quiet-text">{s(errors ? 'propose.errors' : 'propose.wait')}</p>}
    </form>
  )
}
