/** Deleting texts for good: which of a change's texts a redaction covers, and what is left of the change. Pure. */
import { sealedContent, unseal } from './chain.ts'
import type { Operation } from './changeSet.ts'
import type { ChangeRow } from './rows.ts'
import { type Place, replaceTexts } from './sealedTexts.ts'

export type Redaction = {
  /** Keys of entities, links and claims of which nothing is to be read any more. */
  covers: ReadonlySet<string>
  /** Ids of changes whose reasons are deleted too. */
  reasons: ReadonlySet<string>
}

export function redactionOf(operations: readonly Operation[]): Redaction {
  const all = operations.filter((operation) => operation.op === 'redact')
  return {
    covers: new Set(all.flatMap(({ covers }) => covers)),
    reasons: new Set(all.flatMap(({ reasons }) => reasons)),
  }
}

/** Whether each text of a change is covered, in the order of `texts`. */
export function coveredTexts(row: Pick<ChangeRow, 'id' | 'body'>, { covers, reasons }: Redaction): boolean[] {
  const covered: boolean[] = []
  const isCovered = ({ keys, field }: Place) =>
    keys.some((key) => covers.has(key)) || (field === 'reason' && reasons.has(row.id))
  replaceTexts(sealedContent(row), (text, place) => {
    covered.push(isCovered(place))
    return text
  })
  return covered
}

/** Undefined where nothing of it is covered, or nothing is left to delete. Its body and hash stay as they are. */
export function withoutTexts(row: ChangeRow, redaction: Redaction): ChangeRow | undefined {
  const covered = coveredTexts(row, redaction)
  if (!covered.some((isCovered, at) => isCovered && row.texts[at] !== null)) return undefined
  return { ...row, texts: row.texts.map((text, at) => (covered[at] ? null : text)) }
}

/** Texts that are gone and were never redacted, or were redacted and are still there; undefined where there are none. */
export function deletionFault(changes: readonly ChangeRow[]): string | undefined {
  const redaction = { covers: new Set<string>(), reasons: new Set<string>() }
  for (const row of changes.toReversed()) {
    if (row.body.includes('"op":"redact"')) {
      const { covers, reasons } = redactionOf(unseal(row).operations)
      for (const key of covers) redaction.covers.add(key)
      for (const id of reasons) redaction.reasons.add(id)
    }
    if (redaction.covers.size + redaction.reasons.size === 0 && !row.texts.includes(null)) continue
    const covered = coveredTexts(row, redaction)
    if (row.texts.some((text, at) => text === null && !covered[at]))
      return `a text of change ${row.seq} was deleted, and no redaction says so`
    if (row.texts.some((text, at) => text !== null && covered[at]))
      return `a text of change ${row.seq} was redacted and is still there`
  }
  return undefined
}
