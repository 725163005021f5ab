import { useApp } from '../panels/app.ts'
import type { Choice } from '../state/choice.ts'

const orders = ['-DECIDED', 'DECIDED', '-SUBMITTED', 'SUBMITTED', 'LABEL'] as const

/** In which order the cases come. */
export function OrderChoice({ choice }: { choice: Choice }) {
  const { navigation, t } = useApp()
  if (choice.view === 'map' || choice.view === 'register') return null
  const now = `${choice.descending ? '-' : ''}${choice.field}`
  const change = (order: string) => {
    const known = orders.find((each) => each === order)
    if (!known) return
    const field = known.replace(/^-/, '') as Choice['field']
    navigation.go({ choice: { ...choice, field, descending: known.startsWith('-') } })
  }
  return (
    <label class="order">
      <span>{t('cases.order')}</span>
      <select value={now} onChange={(event) => change(event.currentTarget.value)}>
        {orders.map((order) => (
          <option key={order} value={order}>
            {t(`order.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
