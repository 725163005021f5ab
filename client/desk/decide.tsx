import { useSignal } from '@preact/signals'
import { desk, type FullDraft } from '../api/desk.ts'
import { Failed } from './failed.tsx'
import { useDesk } from './speech.ts'
import { useDeed } from './useDeed.ts'

const LONGEST_COMMENT = 2000

/** What may be done with a draft by whoever looks at it. */
export function Decide({ draft, again }: { draft: FullDraft; again: () => void }) {
  const { session, language, d } = useDesk()
  const comment = useSignal('')
  const returning = useSignal(false)
  const deed = useDeed()
  const isProposed = draft.state === 'proposed'
  const decides = session.mayDecide.value && isProposed && !draft.isMine
  const isMineStill = draft.isMine && (isProposed || draft.state === 'returned')
  const doing = (work: () => Promise<void>) => () => void deed.run(async () => work().then(again))
  if (!decides && !draft.mayAccept && !isMineStill) return null
  return (
    <section class="desk-decide" aria-label={d('draft.decide')}>
      <div class="actions">
        {draft.mayAccept && (
          <button
            type="button"
            class="button primary"
            disabled={deed.busy}
            onClick={doing(() => desk.accept(draft.id))}
          >
            {d('draft.accept')}
          </button>
        )}
        {decides && !returning.value && (
          <button
            type="button"
            class="button"
            disabled={deed.busy}
            onClick={() => {
              returning.value = true
            }}
          >
            {d('draft.return')}
          </button>
        )}
        {isMineStill && draft.files.length > 0 && (
          <a
            class="button"
            href={`#/sheet?draft=${encodeURIComponent(draft.id)}${language === 'ru' ? '&lang=ru' : ''}`}
          >
            {d('draft.openInSheet')}
          </a>
        )}
        {isMineStill && (
          <button
            type="button"
            class="button"
            disabled={deed.busy}
            onClick={doing(() => desk.withdraw(draft.id))}
          >
            {d('draft.withdraw')}
          </button>
        )}
      </div>
      {draft.isMine && isProposed && !draft.mayAccept && session.mayDecide.value && (
        <p class="quiet-text">{d('draft.notOwn')}</p>
      )}
      {returning.value && (
        <form
          class="desk-form"
          onSubmit={(event) => {
            event.preventDefault()
            doing(() => desk.sendBack(draft.id, comment.value))()
          }}
        >
          <label>
            {d('draft.comment')}
            <textarea
              required
              rows={3}
              maxLength={LONGEST_COMMENT}
              value={comment.value}
              ref={(field) => field?.focus()}
              onInput={({ currentTarget }) => {
                comment.value = currentTarget.value
              }}
            />
          </label>
          <div class="actions">
            <button type="submit" class="button primary" disabled={deed.busy || comment.value.trim() === ''}>
              {d('draft.sendBack')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                returning.value = false
              }}
            >
              {d('desk.cancel')}
            </button>
          </div>
        </form>
      )}
      <Failed sentence={deed.failed} />
    </section>
  )
}
