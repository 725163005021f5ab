import { useApp } from '../panels/app.ts'
import type { Viewport } from './graphCanvas.ts'
import { type Column, columnLeft, type Place } from './layout/sides.ts'

const headed = ['only', 'shared', 'others', 'further'] as const
const leftOf: Record<(typeof headed)[number], number> = { only: -366, ...columnLeft }

/** What each column means, above it, moving with the picture sideways and staying at the top. */
export function ColumnHeadings({
  places,
  viewport,
}: {
  places: ReadonlyMap<string, Place>
  viewport: Viewport
}) {
  const { t } = useApp()
  const used = new Set<Column>([...places.values()].map((place) => place.column))
  return (
    <div class="headings">
      {headed
        .filter((column) => used.has(column))
        .map((column) => (
          <div
            key={column}
            class="heading"
            style={{ transform: `translateX(${Math.round(viewport.x + leftOf[column] * viewport.zoom)}px)` }}
          >
            {t(`canvas.column.${column}`)}
          </div>
        ))}
    </div>
  )
}
