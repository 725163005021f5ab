import type { ComponentChildren } from 'preact'
import { type Address, formatAddress } from '../state/address.ts'
import { useApp } from './app.ts'

type Props = {
  to: Address
  children: ComponentChildren
  class?: string
  label?: string
  current?: boolean
}

/** A link to another place of the page; a real address, so that it can be copied or opened in a new tab. */
export function PlaceLink({ to, children, label, current, class: name }: Props) {
  const { navigation, language } = useApp()
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigation.go(to)
  }
  return (
    <a
      href={formatAddress({ ...to, language })}
      class={name}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={open}
    >
      {children}
    </a>
  )
}
