import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A folder that goes when the test that asked for it is over. */
export const ownFolder = (): string => folderUntil(onTestFinished)

/** A folder that goes when all tests of the `describe` that asked for it are over. */
export const untilAllTests = (): string => folderUntil(afterAll)

function folderUntil(end: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-test-'))
  end(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
