/** Writes the rows of a plan, inside the caller's transaction. */
import { shownKey } from '../chain.ts'
import type { ClaimRow, EditRow, EntityRow, LinkRow, Patch } from '../rows.ts'
import type { Progress } from '../store.ts'
import type { Database } from './driver.ts'
import { claimColumns, claimTexts, entityIndexes, type IndexRow, linkEnds, linkValues } from './indexRows.ts'

export const insertEdit =
  'INSERT INTO edit VALUES (:seq, :key, :did, :what, :about, :kind, :source, :target, :property, :before, :after)'
export const editColumns = ({ from: source, to: target, ...edit }: EditRow): IndexRow => ({
  ...edit,
  source,
  target,
})

export function writePatch(
  database: Database,
  patch: Patch,
  onProgress?: (progress: Progress) => void,
): void {
  const total = patch.entities.length + patch.links.length + patch.claims.length
  let done = 0
  const step = () => {
    done++
    if (done % 1000 === 0) onProgress?.({ stage: 'writing', done, total })
  }
  // An id may pass from one entity to another.
  remove(database, patch)
  for (const { key } of patch.entities) forgetViews(database, key)
  for (const entity of patch.entities) {
    writeEntity(database, entity)
    step()
  }
  for (const link of patch.links) {
    writeLink(database, link)
    step()
  }
  for (const claim of patch.claims) {
    database.run(
      'INSERT OR REPLACE INTO claim VALUES (:key, :about, :property, :source, :seen, :row, :since)',
      claimColumns(claim),
    )
    writeClaimText(database, claim)
    step()
  }
  for (const { seq, texts } of patch.redacted)
    database.run('UPDATE change SET texts = :texts WHERE seq = :seq', { seq, texts: JSON.stringify(texts) })
  for (const { seq, id, at, body, texts, hash } of patch.changes)
    database.run('INSERT INTO change VALUES (:seq, :id, :at, :body, :texts, :hash, :shown)', {
      seq,
      id,
      at,
      body,
      texts: JSON.stringify(texts),
      hash,
      shown: shownKey(hash),
    })
  if (patch.editsAnew) database.run('DELETE FROM edit')
  for (const edit of patch.edits) database.run(insertEdit, editColumns(edit))
}

function writeEntity(database: Database, entity: EntityRow): void {
  const { key, kind, level, seq, born, views } = entity
  database.run('INSERT OR REPLACE INTO entity VALUES (:key, :kind, :level, :seq, :views, :born)', {
    key,
    kind,
    level,
    seq,
    born,
    views: JSON.stringify(views),
  })
  for (const row of entityIndexes.entity_sort(entity))
    database.run('INSERT INTO entity_sort VALUES (:kind, :sort, :key, :lo, :hi)', row)
  for (const row of entityIndexes.entity_id(entity))
    database.run('INSERT INTO entity_id VALUES (:id, :lo, :hi, :key)', row)
  writeEntityValues(database, entity)
}

/** Without those that may stand there from before. */
export function writeEntityValues(database: Database, entity: EntityRow): void {
  for (const row of entityIndexes.entity_value(entity))
    database.run(
      'INSERT INTO entity_value VALUES (:kind, :property, :value, :key, :lo, :hi, :earliest, :latest)',
      row,
    )
}

export function writeLinkValues(database: Database, link: LinkRow): void {
  for (const row of linkValues(link))
    database.run('INSERT INTO link_value VALUES (:property, :value, :link, :lo, :hi)', row)
}

export function writeClaimText(database: Database, claim: ClaimRow): void {
  database.run('DELETE FROM claim_text WHERE key = :key', { key: claim.key })
  for (const row of claimTexts(claim))
    database.run('INSERT INTO claim_text VALUES (:key, :about, :seen, :text)', row)
}

function forgetViews(database: Database, key: string): void {
  for (const table of Object.keys(entityIndexes))
    database.run(`DELETE FROM ${table} WHERE key = :key`, { key })
}

function writeLink(database: Database, link: LinkRow): void {
  const { key, kind, from, to, level, claimLevel, seen, views } = link
  database.run(
    'INSERT OR REPLACE INTO link VALUES (:key, :kind, :from, :to, :level, :claimLevel, :seen, :views)',
    {
      key,
      kind,
      from,
      to,
      level,
      claimLevel,
      seen,
      views: JSON.stringify(views),
    },
  )
  database.run('DELETE FROM link_end WHERE link = :key', { key })
  for (const row of linkEnds(link))
    database.run(
      'INSERT INTO link_end VALUES (:owner, :kind, :direction, :sort, :link, :lo, :hi, :far, :standing)',
      row,
    )
  database.run('DELETE FROM link_value WHERE link = :key', { key })
  writeLinkValues(database, link)
}

function remove(database: Database, { removed, marks, files, changes }: Patch): void {
  for (const key of removed.entities) {
    database.run('DELETE FROM entity WHERE key = :key', { key })
    forgetViews(database, key)
  }
  for (const key of removed.links) {
    database.run('DELETE FROM link WHERE key = :key', { key })
    database.run('DELETE FROM link_end WHERE link = :key', { key })
    database.run('DELETE FROM link_value WHERE link = :key', { key })
  }
  for (const key of removed.claims) {
    database.run('DELETE FROM claim WHERE key = :key', { key })
    database.run('DELETE FROM claim_text WHERE key = :key', { key })
  }
  const seq = changes.at(-1)?.seq ?? 0
  for (const key of removed.files) database.run('DELETE FROM file WHERE key = :key', { key })
  for (const file of files)
    database.run('INSERT OR REPLACE INTO file VALUES (:key, :statements, :last)', file)
  for (const key of removed.marks) database.run('DELETE FROM tombstone WHERE key = :key', { key })
  for (const { key, cause, by } of marks)
    database.run('INSERT OR REPLACE INTO tombstone VALUES (:key, :seq, :cause, :by)', { key, seq, cause, by })
}
