import { useApp } from '../panels/app.ts'
import type { Viewport } from './graphCanvas.ts'
import type { Place } from './layout/sides.ts'

const headed = ['only', 'shared', 'others', 'further'] as const

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
      {headed.map((column) => {
        const own = [...places.values()].filter((place) => place.column === column)
        if (!own.length) return null
        const left = Math.min(...own.map((place) => place.x - place.width / 2))
        const shift = Math.round(viewport.x + left * viewport.zoom)
        return (
          <div key={column} class="heading" style={{ transform: `translateX(${shift}px)` }}>
            {t(`canvas.column.${column}`)}
          </div>
        )
      })}
    </div>
  )
}
