import { useRef } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { pathBetween } from '../state/pathQuestion.ts'
import { cardName, caseMark } from '../text/names.ts'
import type { Place } from './layout/columns.ts'
import { alongLine, nextTie, readingOrder } from './readingOrder.ts'

const optionId = (id: string) => `card-${id}`

/** The cards as a listbox with one tab stop: what keys move in, and what a screen reader hears. */
export function CardList({ places }: { places: ReadonlyMap<string, Place> }) {
  const { explorer, expanding, navigation, language, t } = useApp()
  const anchor = useRef<string | undefined>(undefined)
  const scene = explorer.scene.value
  const selected = explorer.selection.value
  const marked = explorer.marked.value
  const order = readingOrder(places.values())
  if (selected && places.has(selected)) anchor.current = selected
  const here = anchor.current && places.has(anchor.current) ? anchor.current : order[0]?.id
  const cards = new Map((scene?.cards ?? []).map((card) => [card.id, card]))
  const ties = scene?.ties ?? []

  const go = (id: string | undefined) => id && explorer.select(id)
  const step = (by: number) => {
    const at = order.findIndex((place) => place.id === here)
    go(order[Math.min(order.length - 1, Math.max(0, at + by))]?.id)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => go(order[0]?.id),
    End: () => go(order.at(-1)?.id),
    ArrowLeft: () => here && go(alongLine(here, 'left', places, ties)),
    ArrowRight: () => here && go(alongLine(here, 'right', places, ties)),
    Enter: () => {
      go(selected ?? here)
      document.getElementById('evidence-title')?.focus()
    },
    e: () => {
      go(here)
      expanding.value = here
    },
    f: () => here && explorer.focusOn(here),
    l: () => here && go(nextTie(here, selected, ties)?.id),
    ' ': () => here && explorer.mark(here),
    o: () => here && explorer.fold(here),
    p: () => here && navigation.go({ path: pathBetween(here) }),
    Delete: () => explorer.hide(...(marked.length ? marked : here ? [here] : [])),
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div
      class="card-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('canvas.list')}
      aria-describedby="canvas-keys"
      aria-activedescendant={here ? optionId(here) : undefined}
      onKeyDown={press}
    >
      {order.map(({ id }) => {
        const card = cards.get(id)
        if (!card) return null
        const count = ties.filter((tie) => tie.from === id || tie.to === id).length
        const name = [cardName(card, language), card.kind === 'case' ? caseMark(card) : '']
          .filter(Boolean)
          .join(', ')
        const violation = card.outcome === 'violation' ? `, ${t('canvas.violation')}` : ''
        return (
          <div key={id} id={optionId(id)} role="option" tabIndex={-1} aria-selected={id === selected}>
            {t('canvas.option', { label: name, kind: t(`kind.${card.kind}`), count }) + violation}
            {marked.includes(id) && `, ${t('marked.one')}`}
          </div>
        )
      })}
    </div>
  )
}
