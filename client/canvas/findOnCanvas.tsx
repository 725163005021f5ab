import { useSignal } from '@preact/signals'
import { useApp } from '../panels/app.ts'

/** Finds a card of the picture by its name; Enter goes from one to the next. */
export function FindOnCanvas() {
  const { explorer, t } = useApp()
  const text = useSignal('')
  const wanted = plain(text.value)
  const found = wanted
    ? (explorer.scene.value?.cards ?? []).filter(({ label, cyrillic = '' }) =>
        plain(`${label}\n${cyrillic}`).includes(wanted),
      )
    : []
  const at = found.findIndex((card) => card.id === explorer.selection.value)
  const next = (event: Event) => {
    event.preventDefault()
    const card = found[(at + 1) % Math.max(1, found.length)]
    if (card) explorer.select(card.id)
  }
  return (
    <form class="find" onSubmit={next}>
      <label>
        <span class="unseen">{t('find.label')}</span>
        <input
          type="search"
          class="find-field"
          placeholder={t('find.placeholder')}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value
          }}
        />
      </label>
      <span class="find-count" role="status">
        {wanted ? (found.length ? `${at + 1}/${found.length}` : t('find.none')) : ''}
      </span>
    </form>
  )
}

/** Without case and accents, so that "Isaeva" finds "Isaéva". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
