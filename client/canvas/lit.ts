import type { Tie } from '../state/ties.ts'

/** A path as the canvas lights it: the things on it, and its links. */
export type LitPath = { entities: readonly string[]; links: readonly string[] }

/** The cards and lines that a path lights; a line stands for all links of its pair. */
export function litBy(path: LitPath | undefined, ties: readonly Tie[]): string[] {
  if (!path) return []
  const lines = ties.filter((tie) => tie.links.some((link) => path.links.includes(link.id)))
  return [...path.entities, ...lines.map((tie) => tie.id)]
}
