import { isInner } from '../state/inner.ts'
import { amountText } from '../text/amounts.ts'
import { dateText } from '../text/dates.ts'
import { term } from '../text/translate.ts'
import { useApp } from './app.ts'

type Attribute = { name: string; value: string; disputed?: boolean }

const dates = new Set(['date', 'signed', 'inForce', 'asOf', 'submitted', 'decided'])

/** The attributes of a link as a small table: dates as vague as they are, amounts with their currency. */
export function Attributes({ attributes }: { attributes: readonly Attribute[] }) {
  const { t, language } = useApp()
  const currency = attributes.find((attribute) => attribute.name === 'currency')?.value
  const rows = attributes.filter((attribute) => !isInner(attribute.name))
  if (!rows.length) return null
  const valueText = ({ name, value }: Attribute) => {
    if (dates.has(name)) return dateText(value, language, t)
    if (name === 'amount' && Number.isFinite(Number(value)))
      return amountText(Number(value), currency, language)
    if (name === 'result' || value === 'true' || value === 'false')
      return term(t, name === 'result' ? 'result' : 'word', value)
    return undefined
  }
  return (
    <dl class="facts">
      {rows.map((attribute) => (
        <div key={attribute.name}>
          <dt>{term(t, 'property', attribute.name)}</dt>
          <dd>
            {valueText(attribute) ?? <span lang="en">{attribute.value}</span>}
            {attribute.disputed && <span class="tag disputed">{t('panel.disputed')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
