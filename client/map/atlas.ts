import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Outlines of all countries, as Natural Earth draws them at 1:50 million. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Reads the atlas from its package; at build time only, the page never sees it. */
export function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return JSON.parse(readFileSync(path, 'utf8')) as Atlas
}
