/** Checks jars against the lock file, and lets none into the cache that differs. */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { JarRefused } from './jarErrors.ts'
import type { Jar } from './lockFile.ts'

export const jarFile = (folder: string, jar: Jar): string => join(folder, basename(jar.path))

/** Whether the file is there and has the jar's checksum. */
export async function isJar(file: string, jar: Jar): Promise<boolean> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  return hash.digest('hex') === jar.sha256
}

/**
 * Writes a jar into the folder, under its own name only once it is complete and right.
 * @param origin where the bytes come from, for the sentence of the error
 * @throws JarRefused where size or checksum differ
 */
export async function keepJar(
  folder: string,
  jar: Jar,
  bytes: AsyncIterable<Uint8Array>,
  origin: string,
): Promise<void> {
  const part = join(folder, `${basename(jar.path)}.${randomUUID()}.part`)
  const hash = createHash('sha256')
  let size = 0
  async function* measured() {
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > jar.bytes) return
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(measured(), createWriteStream(part, { flags: 'wx' }))
    if (size !== jar.bytes || hash.digest('hex') !== jar.sha256) {
      throw new JarRefused(
        `${basename(jar.path)} from ${origin} is not the file that the lock file names (its SHA-256 or size differs), so it was refused.`,
      )
    }
    await rename(part, jarFile(folder, jar))
  } finally {
    await rm(part, { force: true })
  }
}
