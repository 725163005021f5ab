import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

type Props = {
  icon: IconName
  label: string
  act: () => void
  disabled?: boolean
  keys?: string
  words?: boolean
}

/** A button with a drawing; its words are always there, for readers or for everyone. */
export function IconButton({ icon, label, act, disabled = false, keys, words = false }: Props) {
  return (
    <button
      type="button"
      class={words ? 'button' : 'icon-button'}
      title={words ? undefined : label}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={icon} />
      <span class={words ? undefined : 'unseen'}>{label}</span>
    </button>
  )
}
