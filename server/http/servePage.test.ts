import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from './serverUnderTest.ts'

describe('the built page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-built-'))
  const pageFolder = join(folder, 'client')
  const script = `console.log("${'page '.repeat(500)}")`
  let served: ServerUnderTest

  function build(name: string): void {
    mkdirSync(join(pageFolder, 'assets'), { recursive: true })
    writeFileSync(join(pageFolder, 'index.html'), `<script src="assets/${name}"></script>`)
    writeFileSync(join(pageFolder, 'assets', name), script)
    writeFileSync(join(pageFolder, 'assets', `${name}.gz`), gzipSync(script))
    writeFileSync(join(pageFolder, 'assets', `${name}.br`), brotliCompressSync(script))
  }
  beforeAll(async () => {
    served = await serverUnderTest({ pageFolder })
  })
  afterAll(async () => {
    await served.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const get = (path: string, headers: Record<string, string> = {}) => served.send({ path, headers })

  it('says that it is not built yet, and is served once it is', async () => {
    const before = await get('/')
    expect([before.status, before.text]).toEqual([404, expect.stringContaining('has not been built')])
    build('page-one.js')
    expect((await get('/')).text).toContain('assets/page-one.js')
  })

  it('is there whole when it was built anew while the server ran', async () => {
    build('page-two.js')
    expect((await get('/')).text).toContain('assets/page-two.js')
    expect((await get('/assets/page-two.js')).text).toBe(script)
  })

  it('is sent compressed to those who take that', async () => {
    for (const [encoding, named] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br', 'br'],
    ] as const) {
      const { headers } = await get('/assets/page-two.js', { 'accept-encoding': encoding })
      expect(headers['content-encoding']).toBe(named)
      expect(headers.vary).toBe('Accept-Encoding')
      expect(Number(headers['content-length'])).toBeLessThan(script.length / 10)
      expect(headers['content-type']).toMatch(/javascript/)
    }
    expect((await get('/assets/page-two.js')).headers['content-encoding']).toBeUndefined()
  })

  it('is kept by browsers where its name tells what it holds, and asked for anew where not', async () => {
    expect((await get('/assets/page-two.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    const { headers } = await get('/')
    expect(headers['cache-control']).toBe('no-cache')
    const again = await get('/', { 'if-none-match': String(headers.etag) })
    expect([again.status, again.text]).toEqual([304, ''])
    const missing = await get('/assets/page-none.js')
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, undefined])
  })
})
