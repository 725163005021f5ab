import { useApp } from '../panels/app.ts'
import type { Viewport } from './graphCanvas.ts'
import type { Column, Place } from './layout/columns.ts'

const headed: readonly Exclude<Column, 'focus' | 'web'>[] = ['layer', 'only', 'shared', 'others', 'further']

/** What each column means, above it, moving with the picture sideways and staying at the top. */
export function ColumnHeadings({
  places,
  viewport,
}: {
  places: ReadonlyMap<string, Place>
  viewport: Viewport
}) {
  const { t } = useApp()
  return (
    <div class="headings">
      {headed.flatMap((column) =>
        runs([...places.values()].filter((place) => place.column === column)).map((run) => {
          const left = Math.min(...run.map((place) => place.x - place.width / 2))
          const shift = Math.round(viewport.x + left * viewport.zoom)
          return (
            <div
              key={`${column} ${run[0]?.lane ?? 0}`}
              class="heading"
              style={{ transform: `translateX(${shift}px)` }}
            >
              {t(`canvas.column.${column}`)}
            </div>
          )
        }),
      )}
    </div>
  )
}

/** Lanes that stand beside each other share one heading. */
function runs(places: readonly Place[]): Place[][] {
  const found: Place[][] = []
  let last: number | undefined
  for (const place of [...places].sort((a, b) => (a.lane ?? 0) - (b.lane ?? 0))) {
    const lane = place.lane ?? 0
    if (last === undefined || lane > last + 1) found.push([])
    found.at(-1)?.push(place)
    last = lane
  }
  return found
}
