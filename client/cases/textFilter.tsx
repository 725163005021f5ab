import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { type Choice, without } from '../state/choice.ts'
import { Icon } from '../widgets/icon.tsx'

const LONGEST_TEXT = 200

/** Cases by words of the record's own sentences; begun with Enter, since each letter would be a search of everything. */
export function TextFilter({ choice }: { choice: Choice }) {
  const { navigation, t } = useApp()
  const typed = useSignal(choice.text ?? '')
  useEffect(() => {
    typed.value = choice.text ?? ''
  }, [choice.text])
  const submit = (event: Event) => {
    event.preventDefault()
    const text = typed.value.trim()
    navigation.go({ choice: text ? { ...choice, text } : without(choice, 'text') })
  }
  return (
    <form class="text-filter" onSubmit={submit}>
      <input
        type="search"
        maxLength={LONGEST_TEXT}
        aria-label={t('facet.text')}
        placeholder={t('facet.text')}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="icon-button" title={t('cases.findText')}>
        <Icon name="search" />
        <span class="unseen">{t('cases.findText')}</span>
      </button>
    </form>
  )
}
