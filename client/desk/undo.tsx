import { useSignal } from '@preact/signals'
import { desk } from '../api/desk.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { dateText } from '../text/dates.ts'
import { Select } from './fields.tsx'
import { ProposeEdits } from './proposeEdits.tsx'
import { useDesk } from './speech.ts'
import { useReading } from './useReading.ts'

/** The latest changes of a thing, one of which is undone, or split where it made one of two. */
export function Undo({ about }: { about: string }) {
  const { language, t, d } = useDesk()
  const chosen = useSignal<string | undefined>(undefined)
  const way = useSignal<'revert' | 'split'>('revert')
  const { answer, done, trouble } = useReading(`undo ${about}`, (signal) => desk.changes(about, signal))
  const change = chosen.value
  return (
    <>
      <h2 id="correct-title">{d('undo.heading', { name: answer?.label ?? '' })}</h2>
      <FailureNotice trouble={trouble} />
      {!done && !trouble && <p class="quiet-text">{d('desk.loading')}</p>}
      <fieldset class="undo-list">
        <legend>{d('undo.which')}</legend>
        {answer?.history.nodes.map(({ id, at, author, reason, things }) => (
          <label key={id}>
            <input
              type="radio"
              name="change"
              checked={id === change}
              onChange={() => {
                chosen.value = id
              }}
            />
            <span>
              {dateText(at.slice(0, 10), language, t)} · {author} · {reason}
              <span class="quiet-text" lang="en">
                {things.nodes.map(({ sentence }) => sentence).join(' ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {change !== undefined && (
        <>
          <div class="desk-form">
            <Select
              label={d('undo.how')}
              value={way.value}
              options={[
                ['revert', d('revert.heading')],
                ['split', d('split.heading')],
              ]}
              set={(next) => {
                way.value = next
              }}
            />
          </div>
          <p class="quiet-text">{d(way.value === 'revert' ? 'revert.lead' : 'split.lead')}</p>
          <ProposeEdits
            key={change + way.value}
            edits={() => [way.value === 'revert' ? { revert: change } : { split: { change } }]}
          />
        </>
      )}
    </>
  )
}
