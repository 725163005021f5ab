import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

type Props = { icon: IconName; label: string; words?: boolean; children: ComponentChildren }

/** A button that opens a small sheet of switches below it; Escape, or a press elsewhere, closes it. */
export function Disclosure({ icon, label, words = false, children }: Props) {
  const root = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      if (root.current?.open && !root.current.contains(event.target as Node)) root.current.open = false
    }
    addEventListener('pointerdown', close)
    return () => removeEventListener('pointerdown', close)
  }, [])
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !root.current?.open) return
    event.stopPropagation()
    root.current.open = false
    root.current.querySelector<HTMLElement>('summary')?.focus()
  }
  return (
    <details ref={root} class="disclosure" onKeyDown={leave}>
      <summary title={words ? undefined : label}>
        <Icon name={icon} />
        <span class={words ? undefined : 'unseen'}>{label}</span>
      </summary>
      <div class="disclosure-sheet">{children}</div>
    </details>
  )
}
