import { useRef } from 'preact/hooks'
import type { Suggestion } from '../api/record.ts'
import { lookOf } from '../canvas/look.ts'
import type { createSearch } from '../state/search.ts'
import { caseMark } from '../text/names.ts'
import { Combobox } from '../widgets/combobox.tsx'
import { Icon } from '../widgets/icon.tsx'
import { useApp } from './app.ts'

type Props = {
  search: ReturnType<typeof createSearch>
  label: string
  onChoose: (id: string) => void
}

/** A field that finds one thing of the record: suggestions by kind, each saying by which spelling it was found. */
export function ThingField({ search, label, onChoose }: Props) {
  const { t } = useApp()
  const input = useRef<HTMLInputElement>(null)
  const options = search.suggestions.value.map((hit) => ({
    id: hit.entity.id,
    text: hit.entity.label,
    group: t(`kinds.${hit.entity.kind}`),
    hit,
  }))
  const message = () => {
    if (search.trouble.value) return t('search.failed', { reason: t(`failure.${search.trouble.value}`) })
    if (search.answered.value !== search.text.value) return t('search.searching')
    return t('search.none', { text: search.text.value })
  }
  return (
    <div class="search">
      <Combobox
        label={label}
        placeholder={t('search.placeholder')}
        options={options}
        message={message()}
        input={input}
        before={<Icon name="search" />}
        onText={search.type}
        onChoose={(id) => {
          onChoose(id)
          input.current?.blur()
        }}
        show={(option) => <Found hit={option.hit} />}
      />
    </div>
  )
}

function Found({ hit }: { hit: Suggestion }) {
  const { t } = useApp()
  const { entity, matched } = hit
  const mark = 'numbers' in entity ? [caseMark(entity), entity.numbers[0]].filter(Boolean).join(' · ') : ''
  return (
    <>
      <span class={`kind ${entity.kind}`}>
        <Icon name={lookOf(entity.kind).icon} />
      </span>
      <span class="found-name">{entity.label}</span>
      {mark && <span class="found-mark">{mark}</span>}
      {matched !== entity.label && <span class="found-by">{t('search.matched', { text: matched })}</span>}
    </>
  )
}
