import outlines from './outlines.json'
import { type Point, project } from './projection.ts'

/** Where a place, in degrees, lies on the drawing of the region. */
export function onDrawing(lat: number, lon: number): Point {
  const [x, y] = project(lat, lon)
  return [(x - outlines.left) * outlines.scale, (y - outlines.top) * outlines.scale]
}
