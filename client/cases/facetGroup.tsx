import { useSignal } from '@preact/signals'
import { useApp } from '../panels/app.ts'
import { type Choice, toggle } from '../state/choice.ts'
import { firstFew, type Offer } from '../state/facetValues.ts'
import { valueText } from '../text/facets.ts'

const FEW = 5
/** Above so many values a reader gets a field to find one by its name. */
const MANY = 15

/** The values of one facet with their numbers of cases, as boxes to tick. */
export function FacetGroup(props: { choice: Choice; offer: Offer; unfolded: boolean }) {
  const { choice, offer, unfolded } = props
  const { facet, values, more } = offer
  const { navigation, t } = useApp()
  const whole = useSignal(false)
  const sought = useSignal('')
  const picked = choice.picked[facet] ?? []
  const named = values.map((value) => ({ ...value, text: valueText(t, facet, value) }))
  const word = sought.value.trim().toLocaleLowerCase()
  const matching = named.filter(({ text }) => text.toLocaleLowerCase().includes(word))
  const few = new Set(firstFew(values, picked, FEW).map(({ id }) => id))
  const shown = whole.value ? matching : named.filter(({ id }) => few.has(id))
  return (
    <details class="facet" open={unfolded}>
      <summary>{t(`facet.${facet}`)}</summary>
      <fieldset>
        <legend class="unseen">{t(`facet.${facet}`)}</legend>
        {whole.value && values.length > MANY && (
          <input
            type="search"
            class="facet-find"
            placeholder={t('cases.findValue')}
            aria-label={t('cases.findValueOf', { facet: t(`facet.${facet}`) })}
            value={sought.value}
            onInput={(event) => {
              sought.value = event.currentTarget.value
            }}
          />
        )}
        {shown.map(({ id, text, count }) => (
          <label key={id} class="facet-value" data-none={count === 0}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={() => navigation.go({ choice: toggle(choice, facet, id) })}
            />
            <span>{text}</span>
            {count >= 0 && <b>{count}</b>}
          </label>
        ))}
        {whole.value && word !== '' && !shown.length && <p class="quiet-text">{t('cases.noValue')}</p>}
        {values.length > few.size && (
          <button
            type="button"
            class="as-link"
            aria-expanded={whole.value}
            onClick={() => {
              whole.value = !whole.value
              sought.value = ''
            }}
          >
            {whole.value ? t('cases.fewer') : t('cases.moreValues', { count: values.length - few.size })}
          </button>
        )}
        {whole.value && more > 0 && <p class="quiet-text">{t('cases.unlisted', { count: more })}</p>}
      </fieldset>
    </details>
  )
}
