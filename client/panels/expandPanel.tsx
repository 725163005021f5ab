import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type FailureReason, reasonOf } from '../api/failure.ts'
import type { Card } from '../state/card.ts'
import { type Choice, expandChoices, MOST_ADDED } from '../state/expand.ts'
import { term } from '../text/translate.ts'
import { useApp } from './app.ts'

const nameOf = (choice: Choice) => `${choice.kind} ${choice.direction}`

/** What an expand would bring, in numbers, before anything is fetched. */
export function ExpandPanel({ card }: { card: Card }) {
  const { explorer, expanding, t } = useApp()
  const layers = explorer.view.value?.layers ?? []
  const choices = expandChoices(card, explorer.scene.value?.links ?? [], layers)
  const left = useSignal<ReadonlySet<string>>(new Set())
  const busy = useSignal(false)
  const trouble = useSignal<FailureReason | undefined>(undefined)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), [])

  const close = () => {
    expanding.value = undefined
    document.querySelector<HTMLElement>('.card-list')?.focus()
  }
  const chosen = choices.filter((choice) => !left.value.has(nameOf(choice)))
  const add = async (event: Event) => {
    event.preventDefault()
    busy.value = true
    trouble.value = undefined
    try {
      await explorer.expand(card.id, chosen)
      close()
    } catch (error) {
      trouble.value = reasonOf(error)
    } finally {
      busy.value = false
    }
  }
  const toggle = (choice: Choice) => {
    const next = new Set(left.value)
    if (!next.delete(nameOf(choice))) next.add(nameOf(choice))
    left.value = next
  }
  return (
    <form
      ref={form}
      class="expand"
      aria-labelledby="expand-title"
      onSubmit={add}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <h3 id="expand-title">{t('expand.heading', { label: card.label })}</h3>
      <p>{t(choices.length ? 'expand.lead' : 'expand.nothing')}</p>
      {choices.map((choice) => (
        <label key={nameOf(choice)} class="choice">
          <input type="checkbox" checked={!left.value.has(nameOf(choice))} onChange={() => toggle(choice)} />
          <span>{term(t, 'way', `${choice.kind}.${choice.direction}`, t(`link.${choice.kind}`))}</span>
          <b>{t(choice.upTo ? 'expand.upTo' : 'expand.row', { total: choice.total, shown: choice.shown })}</b>
        </label>
      ))}
      {trouble.value && <p role="alert">{t('failure.notice', { reason: t(`failure.${trouble.value}`) })}</p>}
      {choices.length > 0 && <p class="quiet-text">{t('expand.limit', { most: MOST_ADDED })}</p>}
      <div class="actions">
        {choices.length > 0 && (
          <button type="submit" class="button primary" disabled={busy.value || !chosen.length}>
            {t(busy.value ? 'expand.adding' : 'expand.add')}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {t('tool.close')}
        </button>
      </div>
    </form>
  )
}
