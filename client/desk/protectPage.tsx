import { useSignal } from '@preact/signals'
import { desk, type Naming } from '../api/desk.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import { openFocus } from '../state/view.ts'
import { propertyName } from '../text/attributes.ts'
import { Failed } from './failed.tsx'
import { Field, Select } from './fields.tsx'
import { decisionsOf, type NamingDraft, namingDraft } from './namingDraft.ts'
import { ProposeEdits } from './proposeEdits.tsx'
import { useDesk } from './speech.ts'
import { useDeed } from './useDeed.ts'

/** Hides the name of a person: every place that has it, each with a text without it to accept or to change. */
export function ProtectPage({ id }: { id: string }) {
  const { t, d } = useDesk()
  const name = useSignal('')
  const slug = useSignal('')
  const level = useSignal<'partner' | 'restricted'>('partner')
  const found = useSignal<readonly NamingDraft[] | undefined>(undefined)
  const deed = useDeed()
  const find = () =>
    deed.run(async () => {
      const namings = await desk.namings({ person: id, name: name.value.trim(), slug: slug.value.trim() })
      found.value = namings.flatMap((naming) => namingDraft(naming) ?? [])
    })
  const drafts = found.value
  return (
    <div class="desk-page">
      <h1>{d('protect.heading', { name: id })}</h1>
      <p>
        <PlaceLink to={{ view: openFocus(id) }}>{id}</PlaceLink>
      </p>
      <p class="quiet-text">{d('protect.lead')}</p>
      <form
        class="desk-form"
        onSubmit={(event) => {
          event.preventDefault()
          void find()
        }}
      >
        <Field
          label={d('protect.name')}
          value={name.value}
          set={(next) => {
            name.value = next
            found.value = undefined
          }}
        />
        <Field
          label={d('protect.slug')}
          value={slug.value}
          set={(next) => {
            slug.value = next
            found.value = undefined
          }}
        />
        <Select
          label={d('protect.level')}
          value={level.value}
          options={(['partner', 'restricted'] as const).map((one) => [one, t(`level.${one}`)] as const)}
          set={(next) => {
            level.value = next
          }}
        />
        <Failed sentence={deed.failed} />
        <button
          type="submit"
          class="button"
          disabled={deed.busy || name.value.trim() === '' || !/^[a-z0-9-]+$/.test(slug.value.trim())}
        >
          {d('protect.find')}
        </button>
      </form>
      {drafts && (
        <>
          <h2>{d('protect.found', { count: drafts.length })}</h2>
          <p class="quiet-text">{d('protect.hidden')}</p>
          <ul class="naming-list">
            {drafts.map((draft, at) => (
              <Place
                key={draft.naming.claim?.id}
                draft={draft}
                set={(more) => {
                  found.value = drafts.map((one, place) => (place === at ? { ...one, ...more } : one))
                }}
              />
            ))}
          </ul>
          <ProposeEdits
            edits={() => [
              {
                pseudonymise: {
                  person: id,
                  name: name.value.trim(),
                  slug: slug.value.trim(),
                  level: level.value,
                  decisions: decisionsOf(found.value ?? []),
                },
              },
            ]}
          />
          <p class="quiet-text">{d('protect.after')}</p>
        </>
      )}
    </div>
  )
}

function Place({ draft, set }: { draft: NamingDraft; set: (more: Partial<NamingDraft>) => void }) {
  const { t, d } = useDesk()
  const { naming, keep } = draft
  const parts = [
    ['value', naming.value, d('protect.then')],
    ['locator', naming.locator, d('protect.locator')],
    ['quote', naming.quote, d('protect.quote')],
  ] as const
  return (
    <li>
      <p class="quiet-text">
        {nameOf(naming)}
        {naming.claim?.property && ` · ${propertyName(t, naming.claim.property)}`}{' '}
        {!naming.isSure && <span class="tag alleged">{d('protect.unsure')}</span>}
      </p>
      {parts.map(
        ([part, text, label]) =>
          text !== null && (
            <div key={part} class="desk-form naming">
              <p>
                {d('protect.now')}: <del lang="en">{text}</del>
              </p>
              {!keep && <Field label={label} value={draft[part]} set={(next) => set({ [part]: next })} />}
            </div>
          ),
      )}
      <label>
        <input
          type="checkbox"
          checked={keep}
          onChange={({ currentTarget }) => set({ keep: currentTarget.checked })}
        />{' '}
        {d('protect.keep')}
      </label>
    </li>
  )
}

const nameOf = ({ claim }: Naming): string =>
  claim
    ? 'label' in claim.about
      ? claim.about.label
      : 'sentence' in claim.about
        ? claim.about.sentence
        : ''
    : ''
