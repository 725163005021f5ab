import type { ComponentChildren } from 'preact'
import { useApp } from '../panels/app.ts'
import { PlaceLink } from '../panels/placeLink.tsx'
import type { Address } from '../state/address.ts'
import { countryName } from '../text/names.ts'
import outlines from './outlines.json'

export type StateFigure = { id: string; count: number }

type Props = {
  figures: readonly StateFigure[]
  to: (state: string) => Address
  /** Whether the figures are drawn large, where nothing else is on the map. */
  large: boolean
  children?: ComponentChildren
}

/** The five States with their numbers of cases, each a way to them; drawn from outlines that come with the page. */
export function RegionMap({ figures, to, large, children }: Props) {
  const { t } = useApp()
  const counts = new Map(figures.map(({ id, count }) => [id, count]))
  return (
    <figure class="region-map" data-large={large}>
      <svg viewBox={`0 0 ${outlines.width} ${outlines.height}`}>
        <title>{t('map.title')}</title>
        {outlines.states.map(({ id, path, label }) => {
          const name = countryName(t, { id, label: id })
          const count = counts.get(id) ?? 0
          return (
            <PlaceLink key={id} to={to(id)} class="region-state">
              <path d={path} />
              <text x={label.x} y={label.y + (large ? 30 : 22)} class="region-name">
                {name}
              </text>
              <text x={label.x} y={label.y} class="region-count">
                {count}
              </text>
            </PlaceLink>
          )
        })}
        {children}
      </svg>
      <figcaption>{t('map.boundaries')}</figcaption>
    </figure>
  )
}
