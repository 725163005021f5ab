import { useSignal } from '@preact/signals'
import { type Duplicate, desk } from '../api/desk.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { openFocus } from '../state/view.ts'
import { Select } from './fields.tsx'
import { ProposeEdits } from './proposeEdits.tsx'
import { useDesk } from './speech.ts'
import { useReading } from './useReading.ts'

const kinds = ['person', 'organisation', 'court', 'stateBody', 'place', 'source'] as const

/** Pairs that may be one and the same, with the reasons; a person decides, and proposes a merge. */
export function DuplicatesPage() {
  const { t, d } = useDesk()
  const kind = useSignal<(typeof kinds)[number]>('person')
  const { answer, done, trouble } = useReading(`duplicates ${kind.value}`, (signal) =>
    desk.duplicates(kind.value, signal),
  )
  return (
    <div class="desk-page">
      <h1>{t('account.duplicates')}</h1>
      <p class="quiet-text">{d('duplicates.lead')}</p>
      <div class="desk-form">
        <Select
          label={d('duplicates.kind')}
          value={kind.value}
          options={kinds.map((one) => [one, t(`kinds.${one}`)] as const)}
          set={(next) => {
            kind.value = next
          }}
        />
      </div>
      <FailureNotice trouble={trouble} />
      {!done && !trouble && <p class="quiet-text">{d('desk.loading')}</p>}
      {done && answer?.length === 0 && <p>{d('duplicates.none')}</p>}
      <ul class="desk-list">
        {answer?.map((pair) => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
    </div>
  )
}

function Pair({ pair }: { pair: Duplicate }) {
  const { session, d } = useDesk()
  const into = useSignal<string | undefined>(undefined)
  const { one, other, shared } = pair
  const both = [
    [one, other],
    [other, one],
  ] as const
  const chosen = both.find(([kept]) => kept.id === into.value)
  return (
    <li>
      <span class="desk-title">
        {[one, other].map(({ id, label }, at) => (
          <span key={id}>
            {at > 0 && ' · '}
            <PlaceLink to={{ view: openFocus(id) }}>{label}</PlaceLink>
          </span>
        ))}
      </span>
      <span class="tag">{d('duplicates.score', { percent: Math.round(pair.score * 100) })}</span>
      <span class="quiet-text">
        {pair.names.join(' ≈ ')}
        {' · '}
        {shared.length > 0
          ? d('duplicates.shared', { names: shared.map(({ label }) => label).join(', ') })
          : d('duplicates.noShared')}
        {pair.isSaid && ` · ${d('duplicates.said')}`}
      </span>
      {session.who.value?.level === 'restricted' && (
        <span class="actions">
          {both.map(([kept]) => (
            <button
              key={kept.id}
              type="button"
              class="button"
              aria-pressed={into.value === kept.id}
              onClick={() => {
                into.value = kept.id
              }}
            >
              {d('duplicates.keepOne', { name: `${kept.label} (${kept.id})` })}
            </button>
          ))}
        </span>
      )}
      {chosen && (
        <div class="desk-wide">
          <p>{d('duplicates.merging', { one: chosen[0].label, other: chosen[1].label })}</p>
          <ProposeEdits
            key={chosen[0].id}
            edits={() => [{ merge: { id: chosen[1].id, into: chosen[0].id } }]}
          />
        </div>
      )}
    </li>
  )
}
