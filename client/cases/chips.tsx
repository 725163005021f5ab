import { useApp } from '../panels/app.ts'
import { facetNames } from '../state/caseFacets.ts'
import { type Choice, clearAll, pickedCount, toggle, withoutDates } from '../state/choice.ts'
import { dateText } from '../text/dates.ts'
import { valueText } from '../text/facets.ts'
import { Icon } from '../widgets/icon.tsx'

/** What is chosen, in words; each can be taken back alone, or all at once. */
export function Chips({ choice }: { choice: Choice }) {
  const { cases, navigation, language, t } = useApp()
  if (!pickedCount(choice)) return null
  const names = cases.names.value
  const go = (next: Choice) => navigation.go({ choice: next })
  return (
    <ul class="chosen-filters" aria-label={t('cases.chosen')}>
      {facetNames.flatMap((facet) =>
        (choice.picked[facet] ?? []).map((id) => (
          <Chip
            key={`${facet} ${id}`}
            name={t(`facet.${facet}`)}
            value={valueText(t, facet, { id, label: names.get(id) ?? id })}
            drop={() => go(toggle(choice, facet, id))}
          />
        )),
      )}
      {choice.decided && (
        <Chip
          name={t('facet.decided')}
          value={dateText(choice.decided, language, t)}
          drop={() => go(withoutDates(choice))}
        />
      )}
      <li>
        <button type="button" class="as-link" onClick={() => go(clearAll(choice))}>
          {t('cases.clearAll')}
        </button>
      </li>
    </ul>
  )
}

function Chip({ name, value, drop }: { name: string; value: string; drop: () => void }) {
  const { t } = useApp()
  return (
    <li>
      <button type="button" class="chip" onClick={drop}>
        <span class="chip-name">{name}:</span> {value}
        <Icon name="close" size={13} />
        <span class="unseen">{t('cases.drop')}</span>
      </button>
    </li>
  )
}
