import type { DiffThing } from '../api/desk.ts'

export type PlacedCard = {
  key: string
  label: string
  did: DiffThing['did'] | undefined
  x: number
  y: number
}
export type PlacedLine = {
  key: string
  did: DiffThing['did']
  sentence: string
  from: PlacedCard
  to: PlacedCard
}
export type PlacedDiff = {
  cards: PlacedCard[]
  lines: PlacedLine[]
  width: number
  height: number
  left: number
}

export const CARD = { width: 210, height: 30 }
const COLUMN = 290
const ROW = 42
const MOST_CARDS = 90

/**
 * The things of a diff in columns: what most links of it meet at stands on the left, then what is linked with that, then
 * the rest. The same diff always gives the same picture. What goes beyond the most that can be read is counted in `left`.
 */
export function placeDiff(things: readonly DiffThing[]): PlacedDiff {
  const cards = new Map<string, Omit<PlacedCard, 'x' | 'y'>>()
  for (const { key, label, did, entityKind } of things) if (entityKind) cards.set(key, { key, label, did })
  const links = things.filter((thing) => thing.linkKind && thing.from && thing.to)
  for (const { from, to } of links)
    for (const end of [from, to])
      if (end && !cards.has(end.key)) cards.set(end.key, { key: end.key, label: end.label, did: undefined })
  const degrees = new Map<string, number>()
  for (const { from, to } of links)
    for (const end of [from, to]) if (end) degrees.set(end.key, (degrees.get(end.key) ?? 0) + 1)
  const byDegree = [...cards.keys()].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
  const shown = byDegree.slice(0, MOST_CARDS)
  const depth = depths(shown, links)
  const rows = new Map<number, number>()
  const placed = new Map<string, PlacedCard>()
  for (const key of shown) {
    const card = cards.get(key)
    if (!card) continue
    const column = Math.min(2, depth.get(key) ?? 2)
    const row = rows.get(column) ?? 0
    rows.set(column, row + 1)
    placed.set(key, { ...card, x: column * COLUMN, y: row * ROW })
  }
  const lines = links.flatMap(({ key, did, sentence, from, to }): PlacedLine[] => {
    const [a, b] = [placed.get(from?.key ?? ''), placed.get(to?.key ?? '')]
    return a && b ? [{ key, did, sentence, from: a, to: b }] : []
  })
  return {
    cards: [...placed.values()],
    lines,
    width: 2 * COLUMN + CARD.width,
    height: Math.max(1, ...rows.values()) * ROW,
    left: cards.size - placed.size,
  }
}

/** How many links each card is away from the one with most of them. */
function depths(keys: readonly string[], links: readonly DiffThing[]): Map<string, number> {
  const near = new Map<string, string[]>()
  for (const { from, to } of links) {
    if (!from || !to) continue
    near.set(from.key, [...(near.get(from.key) ?? []), to.key])
    near.set(to.key, [...(near.get(to.key) ?? []), from.key])
  }
  const depth = new Map<string, number>()
  const [first] = keys
  let edge = first === undefined ? [] : [first]
  for (let far = 0; edge.length > 0; far++) {
    for (const key of edge) depth.set(key, far)
    edge = [...new Set(edge.flatMap((key) => near.get(key) ?? []))].filter((key) => !depth.has(key))
  }
  return depth
}
