import { useSignal } from '@preact/signals'
import { levelNames } from '../../schema/levels.ts'
import { desk, type Edit, type SaidClaim } from '../api/desk.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { StandingTag } from '../panels/marks.tsx'
import { propertyName } from '../text/attributes.ts'
import { Select } from './fields.tsx'
import { ProposeEdits } from './proposeEdits.tsx'
import { SayForm } from './sayForm.tsx'
import { useDesk } from './speech.ts'
import { useReading } from './useReading.ts'

type Doing =
  | { what: 'correct'; claim: SaidClaim }
  | { what: 'add'; property: string }
  | { what: 'level'; claim: SaidClaim }
  | { what: 'edit'; claim: SaidClaim; edit: Edit; words: string }

/** All that sources say of a thing, or of one property of it, side by side; each can be corrected, taken out, shown first or hidden. */
export function Said({ about, property }: { about: string; property: string | undefined }) {
  const { t, d } = useDesk()
  const doing = useSignal<Doing | undefined>(undefined)
  const { answer, done, trouble } = useReading(`said ${about}`, (signal) => desk.said(about, signal))
  const claims = answer?.claims ?? []
  const shown = claims.filter((claim) => property === undefined || claim.property === property)
  const properties = [...new Set(shown.flatMap((claim) => (claim.property ? [claim.property] : [])))]
  const addable = property === undefined ? properties : [property]
  const now = doing.value
  return (
    <>
      <h2 id="correct-title">
        {property ? d('said.heading', { property: propertyName(t, property) }) : d('said.headingAll')}
      </h2>
      {answer && <p lang="en">{answer.name}</p>}
      <FailureNotice trouble={trouble} />
      {!done && !trouble && <p class="quiet-text">{d('desk.loading')}</p>}
      {done && !answer && <p role="alert">{d('said.absent')}</p>}
      <ul class="said-list">
        {shown.map((claim) => (
          <li
            key={claim.id}
            class={`claim ${claim.standing}`}
            aria-current={now && 'claim' in now && now.claim.id === claim.id ? 'true' : undefined}
          >
            <Words claim={claim} withProperty={property === undefined} />
            <ClaimActions
              claim={claim}
              start={(next) => {
                doing.value = next
              }}
            />
          </li>
        ))}
      </ul>
      {answer && answer.total > claims.length && (
        <p class="quiet-text">{d('said.more', { count: answer.total - claims.length })}</p>
      )}
      {done && !now && (
        <div class="actions">
          {addable.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              onClick={() => {
                doing.value = { what: 'add', property: one }
              }}
            >
              {d('said.add', { property: propertyName(t, one) })}
            </button>
          ))}
        </div>
      )}
      {now && <Work key={JSON.stringify(now)} about={about} doing={now} claims={claims} />}
    </>
  )
}

function Words({ claim, withProperty }: { claim: SaidClaim; withProperty: boolean }) {
  const { t, d } = useDesk()
  return (
    <>
      <p class="claim-head">
        <StandingTag standing={claim.standing} />
        {withProperty && (
          <span class="claim-property">
            {claim.property ? propertyName(t, claim.property) : d('diff.itself')}
          </span>
        )}
        {claim.level !== 'public' && <span class="tag">{t(`level.${claim.level}`)}</span>}
        {claim.preferred && <span class="tag">{d('said.PREFERRED')}</span>}
      </p>
      {claim.value !== null && (
        <p class="said-value" lang={claim.language ?? 'en'}>
          {claim.value}
        </p>
      )}
      <p class="quiet-text" lang="en">
        {[claim.source.label, claim.locator].filter(Boolean).join(', ')}
        {claim.recordedBy && ` · ${claim.recordedBy}, ${claim.recordedAt?.slice(0, 10)}`}
      </p>
      {claim.quote && <blockquote lang={claim.language ?? 'en'}>{claim.quote}</blockquote>}
    </>
  )
}

function ClaimActions({ claim, start }: { claim: SaidClaim; start: (doing: Doing) => void }) {
  const { d } = useDesk()
  const edits: [words: string, edit: Edit][] = [
    [
      d(claim.preferred ? 'said.unprefer' : 'said.prefer'),
      claim.preferred ? { unprefer: claim.id } : { prefer: claim.id },
    ],
    [d('said.withdraw'), { withdraw: claim.id }],
  ]
  return (
    <p class="actions">
      {claim.property !== null && claim.property !== 'id' && (
        <button type="button" class="as-link" onClick={() => start({ what: 'correct', claim })}>
          {d('said.correct')}
        </button>
      )}
      {edits.map(([words, edit]) => (
        <button
          key={words}
          type="button"
          class="as-link"
          onClick={() => start({ what: 'edit', claim, edit, words })}
        >
          {words}
        </button>
      ))}
      <button type="button" class="as-link" onClick={() => start({ what: 'level', claim })}>
        {d('said.level')}
      </button>
    </p>
  )
}

function Work({ about, doing, claims }: { about: string; doing: Doing; claims: readonly SaidClaim[] }) {
  const { session, t, d } = useDesk()
  const level = useSignal(doing.what === 'level' ? doing.claim.level : 'public')
  const own = levelNames.indexOf(session.who.value?.level ?? 'public')
  if (doing.what === 'correct' || doing.what === 'add') {
    const old = doing.what === 'correct' ? doing.claim : undefined
    const property = doing.what === 'correct' ? (doing.claim.property ?? '') : doing.property
    return (
      <section>
        <h3>{d(old ? 'said.correcting' : 'said.adding')}</h3>
        <SayForm about={about} property={property} old={old} claims={claims} />
      </section>
    )
  }
  if (doing.what === 'edit')
    return (
      <section>
        <h3>
          {doing.words}: {doing.claim.value ?? d('diff.itself')}
        </h3>
        <ProposeEdits edits={() => [doing.edit]} />
      </section>
    )
  return (
    <section>
      <h3>{d('said.level')}</h3>
      <div class="desk-form">
        <Select
          label={d('say.level')}
          value={level.value}
          options={levelNames.slice(0, own + 1).map((one) => [one, t(`level.${one}`)] as const)}
          set={(next) => {
            level.value = next
          }}
        />
      </div>
      <ProposeEdits edits={() => [{ setLevel: { id: doing.claim.id, level: level.value } }]} />
    </section>
  )
}
