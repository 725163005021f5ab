import type { Signal } from '@preact/signals'
import { useApp } from '../panels/app.ts'
import { type Choice, pickedCount } from '../state/choice.ts'
import { askedBy } from '../state/questions.ts'
import { Icon } from '../widgets/icon.tsx'
import { OrderChoice } from './orderChoice.tsx'
import { ViewSwitch } from './viewSwitch.tsx'

/** How many cases there are, how they are drawn, and in which order. */
export function CasesHead({ choice, filtering }: { choice: Choice; filtering: Signal<boolean> }) {
  const { cases, t } = useApp()
  const listing = cases.listing.value
  const chosen = pickedCount(choice)
  // The question stands over its own figure, never over the one before.
  const asked = listing && askedBy(listing.choice)
  return (
    <header class="cases-head">
      {asked && <p class="asked">{t(`question.${asked}`)}</p>}
      <h1>
        {listing
          ? t(listing.total === listing.every ? 'cases.all' : 'cases.some', {
              count: listing.total,
              every: listing.every,
            })
          : t('kinds.case')}
      </h1>
      <ViewSwitch choice={choice} />
      <div class="cases-tools">
        <button
          type="button"
          class="button filters-open"
          aria-expanded={filtering.value}
          onClick={() => {
            filtering.value = true
          }}
        >
          <Icon name="filter" />
          {chosen ? t('cases.filtersChosen', { count: chosen }) : t('cases.filters')}
        </button>
        <OrderChoice choice={choice} />
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="printer" />
          <span>{t('cases.print')}</span>
        </button>
      </div>
    </header>
  )
}
