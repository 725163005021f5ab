import { useEffect } from 'preact/hooks'
import { wholeChoice } from '../api/wholeChoice.ts'
import { onDrawing } from '../map/placeOnMap.ts'
import { RegionMap } from '../map/regionMap.tsx'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import type { Listing } from '../state/cases.ts'
import { type Choice, toggle } from '../state/choice.ts'
import { createReading } from '../state/createReading.ts'
import { type FacetValue, valuesOf } from '../state/facetValues.ts'
import { EventsThere } from './eventsThere.tsx'

const places = createReading(wholeChoice.places, (a, b) => a.join() === b.join())

/** Where the cases took place: circles on the region, the same places as a list, and which cannot be drawn. */
export function CaseMap({ choice, listing }: { choice: Choice; listing: Listing }) {
  const { t } = useApp()
  const facet = listing.facets.find(({ field }) => field === 'place')
  const values = facet?.values ?? []
  const ids = values.map(({ id }) => id)
  useEffect(() => places.open(ids), [ids.join()])
  const at = new Map(places.answer.value?.value.map(({ id, coordinates }) => [id, degrees(coordinates)]))
  const drawn = values.filter(({ id }) => at.get(id))
  const picked = choice.picked.place ?? []
  const to = (place: string) => ({ choice: toggle(choice, 'place', place) })
  return (
    <div class="cases-scroll case-map">
      <FailureNotice trouble={places.trouble.value} />
      <div class="map-parts">
        <div>
          <RegionMap
            large={false}
            figures={valuesOf(listing.facets, 'country')}
            to={(id) => ({ choice: toggle(choice, 'state', id) })}
          >
            {drawn.map((value) => (
              <Dot
                key={value.id}
                value={value}
                at={at.get(value.id) ?? [0, 0]}
                picked={picked.includes(value.id)}
                to={to(value.id)}
              />
            ))}
          </RegionMap>
          {picked.length === 1 && picked[0] && <EventsThere place={picked[0]} />}
        </div>
        <section class="place-list">
          <h2>{t('map.places')}</h2>
          <p class="quiet-text">
            {t('map.drawn', { drawn: drawn.length, missing: values.length - drawn.length })}{' '}
            {facet && facet.more > 0 && t('cases.unlisted', { count: facet.more })}
          </p>
          <ol>
            {values.map(({ id, label, count }) => (
              <li key={id}>
                <PlaceLink to={to(id)} class={picked.includes(id) ? 'picked' : ''}>
                  {label}
                </PlaceLink>
                {!at.get(id) && <span class="quiet-text">{t('map.noCoordinates')}</span>}
                <b>{count}</b>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}

type DotProps = {
  value: FacetValue
  at: readonly [lat: number, lon: number]
  picked: boolean
  to: { choice: Choice }
}

/** A place by the number of its cases: the area of a circle grows with them. */
function Dot({ value, at, picked, to }: DotProps) {
  const { t } = useApp()
  const [x, y] = onDrawing(...at)
  const words = t('start.casesOf', { name: value.label, count: value.count })
  return (
    <PlaceLink to={to} label={words} class={picked ? 'dot picked' : 'dot'}>
      <title>{words}</title>
      <circle cx={x} cy={y} r={5 + 3.4 * Math.sqrt(value.count)} />
    </PlaceLink>
  )
}

/** "43.25667, 76.92861" as two numbers; undefined where there are none. */
function degrees(text: string | null): readonly [number, number] | undefined {
  const [lat, lon] = (text ?? '').split(',').map(Number)
  return lat && lon && Number.isFinite(lat) && Number.isFinite(lon) ? [lat, lon] : undefined
}
