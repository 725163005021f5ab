import { computed, signal } from '@preact/signals'
import type { createCases } from './cases.ts'
import type { createEvidence } from './evidence.ts'
import type { createExplorer } from './explorer.ts'

type Parts = {
  explorer: Pick<ReturnType<typeof createExplorer>, 'view' | 'scene' | 'reread'>
  cases: Pick<ReturnType<typeof createCases>, 'choice' | 'listing' | 'reread'>
  evidence: Pick<ReturnType<typeof createEvidence>, 'reread'>
  sheet: Pick<ReturnType<typeof createEvidence>, 'reread'>
}
export type Live = ReturnType<typeof createLive>

const MOST_KEPT = 500

/** What changed in the record while the page is open. Nothing that is being read moves before its reader says so. */
export function createLive({ explorer, cases, evidence, sheet }: Parts) {
  const changed = signal<ReadonlySet<string>>(new Set())
  const onScreen = computed(() => [
    ...(explorer.view.value ? (explorer.scene.value?.cards ?? []) : []).map((card) => card.id),
    ...(cases.choice.value ? (cases.listing.value?.nodes ?? []) : []).map((row) => row.id),
  ])
  return {
    /** How many things on the screen have changed since they were read. */
    here: computed(() => onScreen.value.filter((id) => changed.value.has(id)).length),
    hear(ids: readonly string[]) {
      changed.value = new Set([...changed.value, ...ids].slice(-MOST_KEPT))
    },
    /** Reads what is on the screen again, in its place. */
    show() {
      changed.value = new Set()
      if (explorer.view.peek()) explorer.reread()
      if (cases.choice.peek()) cases.reread()
      evidence.reread()
      sheet.reread()
    },
    /** Leaves the screen as it is, until something changes again. */
    later() {
      changed.value = new Set()
    },
  }
}
