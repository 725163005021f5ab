import { useApp } from '../panels/app.ts'
import { type Choice, switchCondition } from '../state/choice.ts'
import { conditionNames } from '../state/conditions.ts'

/** What may be asked of cases beside their facets, as boxes to tick; all that are ticked must hold. */
export function Conditions({ choice }: { choice: Choice }) {
  const { navigation, t } = useApp()
  return (
    <details class="facet" open={choice.also.length > 0}>
      <summary>{t('cases.onlyWhere')}</summary>
      <fieldset>
        <legend class="unseen">{t('cases.onlyWhere')}</legend>
        {conditionNames.map((condition) => (
          <label key={condition} class="facet-value">
            <input
              type="checkbox"
              checked={choice.also.includes(condition)}
              onChange={() => navigation.go({ choice: switchCondition(choice, condition) })}
            />
            <span>{t(`condition.${condition}`)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
