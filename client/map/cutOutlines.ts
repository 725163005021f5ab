/** Cuts the five States out of Natural Earth's outlines (public domain) and draws them as the page shows them. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Atlas } from './atlas.ts'
import { type Point, project } from './projection.ts'

export type Outlines = {
  width: number
  height: number
  /** From the units of the projection to the drawing. */
  scale: number
  left: number
  top: number
  states: { id: string; path: string; label: { x: number; y: number } }[]
}

/** ISO numbers and codes, and where the name stands best (degrees of latitude and longitude). */
const states = [
  { number: '398', code: 'KAZ', at: [48.2, 67.5] },
  { number: '417', code: 'KGZ', at: [41.75, 75.2] },
  { number: '762', code: 'TJK', at: [38.55, 71.0] },
  { number: '795', code: 'TKM', at: [39.2, 58.6] },
  { number: '860', code: 'UZB', at: [41.6, 63.6] },
] as const

const WIDTH = 1000
const MARGIN = 6

type Ring = Point[]

export function cutOutlines(atlas: Atlas): Outlines {
  const drawn = states.map((state) => ({ ...state, rings: ringsOf(atlas, state.number) }))
  const all = drawn.flatMap(({ rings }) => rings.flat())
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))]
  const scale = (WIDTH - 2 * MARGIN) / (right - left)
  const place = ([x, y]: Point): Point => [
    Math.round((x - left) * scale + MARGIN),
    Math.round((y - top) * scale + MARGIN),
  ]
  return {
    width: WIDTH,
    height: Math.round((bottom - top) * scale + 2 * MARGIN),
    scale,
    left: left - MARGIN / scale,
    top: top - MARGIN / scale,
    states: drawn.map(({ code, at, rings }) => {
      const [x, y] = place(project(at[0], at[1]))
      const path = rings.map((ring) => pathOf(ring.map(place))).join('')
      return { id: `country:${code}`, path, label: { x, y } }
    }),
  }
}

function ringsOf(atlas: Atlas, number: string): Ring[] {
  const found = atlas.objects.countries.geometries.find(({ id }) => id === number)
  if (!found) throw new Error(`The atlas has no country ${number}.`)
  const { geometry } = feature(atlas, found) as Feature<Polygon | MultiPolygon>
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat().map((ring) => ring.map(([lon, lat]: Position) => project(lat ?? 0, lon ?? 0)))
}

/** A ring as steps from point to point, which take half the letters of places. */
function pathOf(ring: Ring): string {
  const [first, ...rest] = ring
  if (!first) return ''
  let [x, y] = first
  const steps: string[] = []
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue
    steps.push(`${nextX - x},${nextY - y}`)
    ;[x, y] = [nextX, nextY]
  }
  return steps.length > 2 ? `M${first.join()}l${steps.join(' ')}z` : ''
}
