import type { Scene } from './scene.ts'

/** From this share of the cases in view on, a card is a hub: it joins what has little else in common. */
const SHARE = 0.25
/** With so few cases everything is a hub. */
const LEAST_CASES = 8

/** Cards tied to more than a quarter of the cases in view, the largest first; the focus is meant to be. */
export function hubsOf(scene: Scene, focus: string): { id: string; label: string; share: number }[] {
  const cases = new Set(scene.cards.filter((card) => card.kind === 'case').map((card) => card.id))
  if (cases.size < LEAST_CASES) return []
  const reached = new Map<string, Set<string>>()
  const add = (id: string, other: string) => {
    if (!cases.has(id) && cases.has(other)) reached.set(id, (reached.get(id) ?? new Set()).add(other))
  }
  for (const { from, to } of scene.ties) {
    add(from, to)
    add(to, from)
  }
  return scene.cards
    .flatMap((card) => {
      const share = (reached.get(card.id)?.size ?? 0) / cases.size
      return share > SHARE && card.id !== focus
        ? [{ id: card.id, label: card.label, share: Math.round(share * 100) }]
        : []
    })
    .sort((a, b) => b.share - a.share)
}
