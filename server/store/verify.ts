/** Proves a store: the chain of changes holds, and replaying it gives the rows that are stored, to the last one. */
import { emptyHead, faultOf } from './chain.ts'
import { BadInput } from './changeSet.ts'
import { editName } from './edits.ts'
import { canonical } from './keys.ts'
import { deletionFault } from './redaction.ts'
import { replay } from './replay.ts'
import type { RowScan } from './rowScan.ts'
import type { ChangeRow } from './rows.ts'
import type { Problem } from './store.ts'

const MOST_PROBLEMS = 100

export async function verifyRows(scan: RowScan): Promise<Problem[]> {
  const problems: Problem[] = []
  const changes: ChangeRow[] = []
  let previous = emptyHead
  const damaged = (fault: string): Problem[] => [
    { where: `change ${previous.seq + 1}`, sentence: `The history is damaged: ${fault}.` },
  ]
  try {
    for await (const row of scan.changes()) {
      const fault = faultOf(row, previous)
      if (fault) return damaged(fault)
      changes.push(row)
      previous = row
    }
  } catch (error) {
    if (error instanceof SyntaxError) return damaged(`change ${previous.seq + 1} cannot be read`)
    throw error
  }
  const deletion = deletionFault(changes)
  if (deletion) return [{ where: 'history', sentence: `The history is damaged: ${deletion}.` }]
  const expected = await replay(changes).catch((error) => {
    if (error instanceof BadInput) return error
    throw error
  })
  if (expected instanceof BadInput)
    return [{ where: 'history', sentence: `The history of changes cannot be replayed: ${expected.message}` }]
  const compare = async <T>(
    name: string,
    rows: AsyncIterable<T>,
    keyOf: (row: T) => string,
    known: Map<string, string>,
    strip: (row: T) => unknown,
  ) => {
    let last = 'the first'
    try {
      for await (const row of rows) {
        const key = keyOf(row)
        const wanted = known.get(key)
        known.delete(key)
        last = `the one after ${key}`
        if (wanted === undefined)
          problems.push({
            where: `${name} ${key}`,
            sentence: `No change in the history put this ${name} here.`,
          })
        else if (wanted !== canonical(strip(row)))
          problems.push({
            where: `${name} ${key}`,
            sentence: `This ${name} is not what the history of changes gives.`,
          })
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      problems.push({ where: `${name}, ${last}`, sentence: `This ${name} cannot be read.` })
      return
    }
    for (const key of known.keys())
      problems.push({
        where: `${name} ${key}`,
        sentence: `The history holds this ${name}, the store does not.`,
      })
  }
  const patch = expected
  const withoutSeq = <T extends { seq: number }>({ seq: _seq, ...row }: T) => row
  const ends = <T extends { ends: { owner: string }[] }>(row: T) => ({
    ...row,
    ends: row.ends.map(canonical).sort(),
  })
  const mapOf = <T extends { key: string }>(rows: T[], strip: (row: T) => unknown) =>
    new Map(rows.map((row) => [row.key, canonical(strip(row))]))
  await compare('entity', scan.entities(), (row) => row.key, mapOf(patch.entities, withoutSeq), withoutSeq)
  await compare('link', scan.links(), (row) => row.key, mapOf(patch.links, ends), ends)
  await compare(
    'claim',
    scan.claims(),
    (row) => row.key,
    mapOf(patch.claims, (row) => row),
    (row) => row,
  )
  await compare(
    'tombstone',
    scan.marks(),
    ({ key }) => key,
    mapOf(patch.marks, (mark) => mark),
    (mark) => mark,
  )
  await compare(
    'file',
    scan.files(),
    ({ key }) => key,
    mapOf(patch.files, (file) => file),
    (file) => file,
  )
  await compare(
    'edit',
    scan.edits(),
    editName,
    new Map(patch.edits.map((edit) => [editName(edit), canonical(edit)])),
    (edit) => edit,
  )
  return problems.slice(0, MOST_PROBLEMS)
}
