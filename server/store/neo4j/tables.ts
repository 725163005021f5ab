/** The constraints and indexes of the store in Neo4j, and whose database this is. */
import { linkKindNames } from '../../../schema/kinds.ts'
import { levels } from '../../../schema/levels.ts'
import { endColumn, orderColumn } from './columns.ts'
import { crowds, ownerColumn } from './crowds.ts'
import { deriveAgain } from './deriveAgain.ts'
import type { Connection } from './driver.ts'
import { noteOrigins } from './noteOrigins.ts'

export const SCHEMA_VERSION = 4
/** The first with `OPTIONAL CALL` and long support. */
const OLDEST = [5, 26] as const

const unique: Record<string, string> = {
  dalil: '(n:Dalil) REQUIRE n.schema',
  chain: '(n:Chain) REQUIRE n.name',
  entity_key: '(n:Entity) REQUIRE n.key',
  staged_key: '(n:Staged) REQUIRE n.key',
  id: '(n:Id) REQUIRE (n.id, n.lo)',
  claim_key: '(n:Claim) REQUIRE n.key',
  tombstone_key: '(n:Tombstone) REQUIRE n.key',
  file_key: '(n:File) REQUIRE n.key',
  change_seq: '(n:Change) REQUIRE n.seq',
  change_id: '(n:Change) REQUIRE n.id',
  change_shown: '(n:Change) REQUIRE n.shown',
  edit_name: '(n:Edit) REQUIRE n.name',
  ...Object.fromEntries(linkKindNames.map((kind) => [`${kind}_key`, `()-[r:${kind}]-() REQUIRE r.key`])),
}

const indexes: Record<string, string> = {
  id_key: '(n:Id) ON (n.key)',
  entity_seq: '(n:Entity) ON (n.seq)',
  entity_level: '(n:Entity) ON (n.kind, n.level)',
  tombstone_seq: '(n:Tombstone) ON (n.seq)',
  claim_about: '(n:Claim) ON (n.about, n.order)',
  claim_since: '(n:Claim) ON (n.since, n.seen)',
  entity_born: '(n:Entity) ON (n.born)',
  edit_seq: '(n:Edit) ON (n.seq)',
  edit_about: '(n:Edit) ON (n.about)',
  edit_from: '(n:Edit) ON (n.from)',
  edit_to: '(n:Edit) ON (n.to)',
  ...Object.fromEntries(
    levels.map((level) => [`entity_order_${level}`, `(n:Entity) ON (n.kind, n.${orderColumn(level)})`]),
  ),
  ...Object.fromEntries(
    crowds.flatMap(({ kind, direction }) => {
      const on = (column: string) => `()-[r:${kind}]-() ON (${ownerColumn(direction)}, r.${column})`
      return [
        [`${kind}_${direction}_seen`, on('seen')],
        ...levels.map((level) => [`${kind}_${direction}_${level}`, on(endColumn(direction, level))]),
      ]
    }),
  ),
}

/** Names of indexes that an earlier version made and nothing asks any more: each costs every write. */
const isLeftOver = (name: string): boolean =>
  linkKindNames.some((kind) => new RegExp(`^${kind}_(IN|OUT)_(seen|[0-9])$`).test(name)) && !(name in indexes)

/** Makes what is missing in a database that is empty or ours; refuses any other with a sentence. */
export async function prepareTables(connection: Connection, uri: string): Promise<void> {
  const [state] = await connection.readPatiently(
    `CALL dbms.components() YIELD name, versions WITH name, versions[0] AS version WHERE name = 'Neo4j Kernel'
     RETURN version, COLLECT { MATCH (d:Dalil) RETURN d.schema } AS schemas,
       COLLECT { MATCH (n) RETURN coalesce(labels(n)[0], 'none') LIMIT 1 } AS strangers`,
  )
  const version = String(state?.version)
  if (isOlder(version))
    throw new Error(`Neo4j ${version} at ${uri} is too old: ${OLDEST.join('.')} or newer is needed.`)
  const schemas = (state?.schemas ?? []) as number[]
  const newest = Math.max(0, ...schemas)
  if (newest > SCHEMA_VERSION)
    throw new Error(
      `The database at ${uri} was written by a newer Dalil (schema ${newest}, this one knows ${SCHEMA_VERSION}). Update Dalil, or name another database.`,
    )
  const [stranger] = (state?.strangers ?? []) as string[]
  if (newest === 0 && stranger !== undefined)
    throw new Error(
      `The database at ${uri} holds something that is not Dalil's (a node with the label ${stranger}). Empty it, or name another in NEO4J_URI or NEO4J_DATABASE.`,
    )
  const present = new Set(
    (await connection.readPatiently('SHOW INDEXES YIELD name')).map(({ name }) => String(name)),
  )
  const missing = [
    ...(present.has('claim_text')
      ? []
      : ['CREATE TEXT INDEX claim_text IF NOT EXISTS FOR (n:Claim) ON (n.text)']),
    ...Object.entries(unique)
      .filter(([name]) => !present.has(name))
      .map(([name, on]) => `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${on} IS UNIQUE`),
    ...Object.entries(indexes)
      .filter(([name]) => !present.has(name))
      .map(([name, on]) => `CREATE INDEX ${name} IF NOT EXISTS FOR ${on}`),
    ...[...present].filter(isLeftOver).map((name) => `DROP INDEX ${name} IF EXISTS`),
  ]
  if (missing.length > 0) {
    await connection.write(async (run) => {
      for (const text of missing) await run(text)
    })
    await connection.readPatiently('CALL db.awaitIndexes(300)')
  }
  if (newest === SCHEMA_VERSION) return
  await connection.write(async (run) => {
    await run("MATCH (t:Tombstone) WHERE t.cause IS NULL SET t.cause = 'removed'")
    if (newest === 1 || newest === 2) await noteOrigins(run)
  })
  if (newest > 0) await deriveAgain(connection)
  // With its number in the pattern the constraint keeps several that begin at once from making several.
  const note = newest === 0 ? 'MERGE (:Dalil {schema: $schema})' : 'MATCH (d:Dalil) SET d.schema = $schema'
  await connection.write(async (run) => void (await run(note, { schema: SCHEMA_VERSION })))
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number)
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
}
