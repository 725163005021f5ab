import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { ownFolder } from './ownFolder.ts'

/** Why this process may not mount a disk of its own; undefined where it may. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has tmpfs.'
  if (process.getuid?.() !== 0) return 'only root may mount one.'
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'pipe' })
    return undefined
  } catch {
    return 'mounting is not allowed here.'
  }
}

/** A disk of 3 MB, mounted on a folder until the test is over. */
export function smallDisk(): string {
  const folder = ownFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder])
  // Lazily: a closed connection holds its files until its statements are collected.
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder])
  })
  return folder
}

/** Nothing on it may be open. */
export const makeReadOnly = (disk: string): void =>
  void execFileSync('mount', ['-o', 'remount,ro', disk], { stdio: 'pipe' })
