/** What a write that deletes texts for good does to the history: to the changes before it, to its own, and to what is told of them. */
import type { Receipt } from './changeSet.ts'
import { everyChange } from './intents/redact.ts'
import { redactionOf, withoutTexts } from './redaction.ts'
import { retrace } from './retrace.ts'
import type { ChangeRow, Patch } from './rows.ts'
import type { SetLoader } from './setLoader.ts'

type History = Pick<Patch, 'changes' | 'edits' | 'editsAnew' | 'redacted'>

export async function redactHistory(
  receipts: readonly Receipt[],
  loader: SetLoader,
  { changes, edits }: Pick<Patch, 'changes' | 'edits'>,
): Promise<History> {
  const redaction = redactionOf(receipts.flatMap(({ effective }) => effective))
  if (redaction.covers.size + redaction.reasons.size === 0)
    return { changes, edits, editsAnew: false, redacted: [] }
  const all: ChangeRow[] = []
  const redacted: ChangeRow[] = []
  for await (const row of everyChange(loader, [])) {
    const rest = withoutTexts(row, redaction)
    if (rest) redacted.push(rest)
    all.push(rest ?? row)
  }
  const own = changes.map((row) => withoutTexts(row, redaction) ?? row)
  return { changes: own, edits: retrace([...all, ...own]).edits, editsAnew: true, redacted }
}
