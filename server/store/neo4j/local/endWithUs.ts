/** Makes sure that a child process does not outlive this one, however this one ends. */
import { spawn } from 'node:child_process'

// Its input ends when we end, be it by a return, a signal, an error, or a SIGKILL that nobody can catch.
const script = 'read -r _; kill "-$1" "$2" 2>/dev/null; if [ -n "$3" ]; then rm -rf "$3"; fi'

/**
 * Watches, from a small process of its own, until this process is gone, then ends the child and removes the folder.
 * @param removing a temporary folder; the child is then ended at once, else it is asked to end in good order
 * @returns a function that ends the watch: call it when the child has ended, for its process id may be used again
 */
export function endWithUs(pid: number, removing?: string): () => void {
  const signal = removing === undefined ? 'TERM' : 'KILL'
  const watcher = spawn('/bin/sh', ['-c', script, 'sh', signal, String(pid), removing ?? ''], {
    // A session of its own, so that Ctrl-C in a terminal does not end the watcher first.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Where there is no /bin/sh the child simply is not watched.
  watcher.on('error', () => {})
  watcher.unref()
  return () => void watcher.kill('SIGKILL')
}
