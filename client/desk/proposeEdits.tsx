import { useSignal } from '@preact/signals'
import { desk, type Edit, type Foreseen } from '../api/desk.ts'
import { formatAddress } from '../state/address.ts'
import { Diff } from './diff.tsx'
import { Failed } from './failed.tsx'
import { useDesk } from './speech.ts'
import { useDeed } from './useDeed.ts'

type Props = {
  /** The edits as they are now; undefined while something is missing. */
  edits: () => readonly Edit[] | undefined
  /** Why, where it goes without saying. */
  reason?: string
}

/** Shows what some edits would do, and proposes them with a reason. Nothing is in the record before somebody accepts it. */
export function ProposeEdits({ edits, reason: given = '' }: Props) {
  const { correcting, language, d } = useDesk()
  const reason = useSignal(given)
  const foreseen = useSignal<Foreseen | undefined>(undefined)
  const draft = useSignal<string | undefined>(undefined)
  const deed = useDeed()
  if (draft.value !== undefined)
    return (
      <p role="status">
        {d('propose.done')}{' '}
        <a
          href={formatAddress({ desk: { page: 'draft', id: draft.value }, language })}
          onClick={() => {
            correcting.value = undefined
          }}
        >
          {d('propose.look')}
        </a>
      </p>
    )
  const look = () =>
    deed.run(async () => {
      const now = edits()
      foreseen.value = now && (await desk.tryOut(now, new AbortController().signal))
    })
  const propose = () =>
    deed.run(async () => {
      const now = edits()
      if (now) draft.value = await desk.propose(now, reason.value.trim())
    })
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      <label>
        {d('propose.reason')}
        <input
          required
          maxLength={300}
          value={reason.value}
          onInput={({ currentTarget }) => {
            reason.value = currentTarget.value
          }}
        />
      </label>
      <Failed sentence={deed.failed} />
      <div class="actions">
        <button type="button" class="button" disabled={deed.busy} onClick={() => void look()}>
          {d('propose.tryOut')}
        </button>
        <button type="submit" class="button primary" disabled={deed.busy || reason.value.trim() === ''}>
          {d('propose.propose')}
        </button>
      </div>
      {foreseen.value && <Diff diff={foreseen.value.diff} />}
    </form>
  )
}
