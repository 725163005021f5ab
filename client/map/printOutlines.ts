/** `npm run outlines` writes the drawing of the region again; it changes only with the atlas or the projection. */
import { writeFileSync } from 'node:fs'
import { readAtlas } from './atlas.ts'
import { cutOutlines } from './cutOutlines.ts'

writeFileSync(
  new URL('outlines.json', import.meta.url),
  `${JSON.stringify(cutOutlines(readAtlas()), null, 2)}\n`,
)
