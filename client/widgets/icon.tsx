import { h, type VNode } from 'preact'
import { type IconName, icons } from './icons.ts'

const parsed = new Map<IconName, VNode[]>()

/** Turns the shapes of an SVG text into elements, so that no markup is ever set as text. */
function shapes(name: IconName): VNode[] {
  const known = parsed.get(name)
  if (known) return known
  const svg = new DOMParser().parseFromString(icons[name], 'image/svg+xml').documentElement
  const made = [...svg.children].map((shape) =>
    h(shape.tagName, Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value]))),
  )
  parsed.set(name, made)
  return made
}

/** A drawing beside words; readers skip it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes(name)}
    </svg>
  )
}
