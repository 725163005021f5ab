import { isInner } from '../state/inner.ts'
import { attributeText, propertyName } from '../text/attributes.ts'
import { useApp } from './app.ts'

type Attribute = { name: string; value: string; disputed?: boolean }

/** The attributes of a link as a small table: dates as vague as they are, amounts with their currency. */
export function Attributes({ attributes }: { attributes: readonly Attribute[] }) {
  const { t, language } = useApp()
  const currency = attributes.find((attribute) => attribute.name === 'currency')?.value
  const rows = attributes.filter((attribute) => !isInner(attribute.name))
  if (!rows.length) return null
  return (
    <dl class="facts">
      {rows.map((attribute) => (
        <div key={attribute.name}>
          <dt>{propertyName(t, attribute.name)}</dt>
          <dd>
            {attributeText(t, language, { property: attribute.name, value: attribute.value, currency }) ?? (
              <span lang="en">{attribute.value}</span>
            )}
            {attribute.disputed && <span class="tag disputed">{t('panel.disputed')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
