/** What stands in a lane already: its upper and lower edge. */
export type Span = { top: number; bottom: number }

/**
 * The middle, nearest to a wished one, at which a card of some height fits between what stands in a lane, within a
 * band. Undefined where there is no room.
 */
export function freeSlot(
  taken: readonly Span[],
  height: number,
  wished: number,
  band: Span,
  gap: number,
): number | undefined {
  const half = height / 2
  const [lowest, highest] = [band.top + half, band.bottom - half]
  const clamped = Math.min(highest, Math.max(lowest, wished))
  const beside = taken.flatMap((span) => [span.top - gap - half, span.bottom + gap + half])
  const free = [clamped, ...beside].filter(
    (y) =>
      y >= lowest - 0.001 &&
      y <= highest + 0.001 &&
      taken.every((span) => y + half + gap <= span.top + 0.001 || y - half - gap >= span.bottom - 0.001),
  )
  return free.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || b - a)[0]
}
