import { useApp } from '../panels/app.ts'
import { type Choice, clearAll, pickedCount } from '../state/choice.ts'
import { type Chosen, chosenOf } from '../state/chosen.ts'
import { chosenText, chosenTitle } from '../text/facets.ts'
import { Icon } from '../widgets/icon.tsx'

/** What is chosen, in words; each can be taken back alone, or all at once. */
export function Chips({ choice }: { choice: Choice }) {
  const { navigation, t } = useApp()
  if (!pickedCount(choice)) return null
  return (
    <ul class="chosen-filters" aria-label={t('cases.chosen')}>
      {chosenOf(choice).map((chosen) => (
        <Chip key={keyOf(chosen)} chosen={chosen} />
      ))}
      <li>
        <button type="button" class="as-link" onClick={() => navigation.go({ choice: clearAll(choice) })}>
          {t('cases.clearAll')}
        </button>
      </li>
    </ul>
  )
}

function Chip({ chosen }: { chosen: Chosen }) {
  const { cases, navigation, language, t } = useApp()
  const value = chosenText(t, language, chosen, cases.names.value)
  const title = chosenTitle(t, chosen)
  return (
    <li>
      <button type="button" class="chip" onClick={() => navigation.go({ choice: chosen.without })}>
        {value ? <span class="chip-name">{title}:</span> : title} {value}
        <Icon name="close" size={13} />
        <span class="unseen">{t('cases.drop')}</span>
      </button>
    </li>
  )
}

const keyOf = (chosen: Chosen): string =>
  chosen.by === 'facet'
    ? `${chosen.facet} ${chosen.value}`
    : chosen.by === 'condition'
      ? chosen.condition
      : chosen.by
