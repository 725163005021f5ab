import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'

type Loaded<Props> = { part: ComponentType<Props> } | { failed: true }

/**
 * A part of the page whose code is fetched when it is first drawn. `waiting` stands in its place until then, and
 * `failed`, with a way to try again, where the code does not come.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  standIn: ComponentType<{ retry: (() => void) | undefined }>,
): ComponentType<Props> {
  const loaded = signal<Loaded<Props> | undefined>(undefined)
  let asked = false
  const fetch = () => {
    asked = true
    loaded.value = undefined
    load().then(
      (part) => {
        loaded.value = { part }
      },
      () => {
        loaded.value = { failed: true }
      },
    )
  }
  return function LazyPart(props: Props) {
    if (!asked) fetch()
    const now = loaded.value
    const StandIn = standIn
    if (!now || 'failed' in now) return <StandIn retry={now && fetch} />
    const Part = now.part
    return <Part {...props} />
  }
}
