import { geoConicConformal } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { readAtlas } from './atlas.ts'
import { cutOutlines } from './cutOutlines.ts'
import outlines from './outlines.json'
import { onDrawing } from './placeOnMap.ts'
import { project } from './projection.ts'

describe('the map of the region', () => {
  it('is what the atlas gives: the committed drawing is not stale', () => {
    expect(outlines).toEqual(cutOutlines(readAtlas()))
  })

  it('projects as the library of projections does, but for a shift', () => {
    const theirs = geoConicConformal().parallels([38, 52]).rotate([-67, 0]).scale(1).translate([0, 0])
    const shift = (theirs([67, 45])?.[1] ?? 0) - project(45, 67)[1]
    for (const [lat, lon] of [
      [36, 53],
      [41.26, 69.22],
      [55, 87],
    ] as const) {
      const [x, y] = project(lat, lon)
      const [theirX, theirY] = theirs([lon, lat]) ?? []
      expect(x).toBeCloseTo(theirX ?? Number.NaN, 9)
      expect(y + shift).toBeCloseTo(theirY ?? Number.NaN, 9)
    }
  })

  it('puts every corner of the region on the drawing, north up', () => {
    const [west, south] = onDrawing(36.3, 58.5)
    const [east, north] = onDrawing(50.3, 83)
    for (const value of [west, south, east, north]) expect(value).toBeGreaterThan(0)
    expect(east).toBeLessThan(outlines.width)
    expect(north).toBeLessThan(south)
    expect(south).toBeLessThan(outlines.height)
  })
})
