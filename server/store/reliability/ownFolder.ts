import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that goes when the test that asked for it is over. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
