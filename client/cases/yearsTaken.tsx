import { useApp } from '../panels/app.ts'
import { type Choice, without } from '../state/choice.ts'

const offered = [2, 3, 5, 7, 10]

/** Only cases that took at least so many years from complaint to decision. */
export function YearsTaken({ choice }: { choice: Choice }) {
  const { navigation, t } = useApp()
  const { years } = choice
  const change = (value: string) =>
    navigation.go({ choice: value ? { ...choice, years: Number(value) } : without(choice, 'years') })
  return (
    <div class="facet">
      <label class="years-taken">
        <span>{t('facet.years')}</span>
        <select value={years ?? ''} onChange={(event) => change(event.currentTarget.value)}>
          <option value="">{t('cases.anyYear')}</option>
          {[...new Set([...offered, ...(years ? [years] : [])])].map((each) => (
            <option key={each} value={each}>
              {t('cases.atLeastYears', { years: each })}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
