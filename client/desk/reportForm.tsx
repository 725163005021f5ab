import { useSignal } from '@preact/signals'
import { desk } from '../api/desk.ts'
import { Failed } from './failed.tsx'
import { Field } from './fields.tsx'
import { useDesk } from './speech.ts'
import { useDeed } from './useDeed.ts'

/** Tells the editors what is wrong with a claim. */
export function ReportForm({ claim, said }: { claim: string; said: string }) {
  const { d } = useDesk()
  const text = useSignal('')
  const sent = useSignal(false)
  const deed = useDeed()
  return (
    <>
      <h2 id="correct-title">{d('report.heading')}</h2>
      <blockquote lang="en">{said}</blockquote>
      {sent.value ? (
        <p role="status">{d('report.sent')}</p>
      ) : (
        <form
          class="desk-form"
          onSubmit={(event) => {
            event.preventDefault()
            void deed.run(async () => {
              await desk.report(claim, text.value)
              sent.value = true
            })
          }}
        >
          <Field
            label={d('report.what')}
            rows={4}
            value={text.value}
            set={(next) => {
              text.value = next.slice(0, 2000)
            }}
          />
          <p class="quiet-text">{d('report.lead')}</p>
          <Failed sentence={deed.failed} />
          <button type="submit" class="button primary" disabled={deed.busy || text.value.trim() === ''}>
            {d('report.send')}
          </button>
        </form>
      )}
    </>
  )
}
