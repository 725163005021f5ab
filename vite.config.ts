import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const SMALL = 1_000
/** A tenth of the time of the best, for a few bytes more: whoever starts the server waits for this. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Writes each text of the page a second and a third time, compressed, so that the server need not compress while it serves. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir }) {
    if (!dir || this.meta.watchMode) return
    for (const name of await readdir(dir, { recursive: true })) {
      if (!/\.(js|css|html|svg|json)$/.test(name)) continue
      const content = await readFile(join(dir, name))
      if (content.length < SMALL) continue
      await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(content))
      await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(content, quickly))
    }
  },
}

/** The page as static files that a strict content policy can serve: no inline script or style, nothing from elsewhere. */
export default defineConfig({
  root: 'client',
  base: './',
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // Says on a busy machine that compressing takes time, which is known.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  plugins: [compressed],
})
