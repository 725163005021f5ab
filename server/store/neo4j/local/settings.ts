/** The settings (`neo4j.conf`) of a server that only this machine may reach. Each is there for the reason beside it. */
import { type Neo4jVersion, neo4jVersions } from './versions.ts'

/**
 * The text of `neo4j.conf`. Neo4j refuses to start on a key that it does not know, so a setting that a version lacks
 * is noticed at once.
 * @param pageCache memory for the store's pages, as Neo4j writes sizes (`32m`)
 * @param keepPlans for tests that fill a database and empty it again and again
 */
export function neo4jConf(version: Neo4jVersion, port: number, pageCache: string, keepPlans = false): string {
  const address = `127.0.0.1:${port}`
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': address,
    // Without it a client that does not say which address it used is routed to localhost:7687, perhaps another server.
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    // By default a stop waits ten seconds for idle threads. An internal key: a later version may drop it.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    // By default an empty database takes 517 MB of disk, with it 6 MB.
    'db.tx_log.preallocate': 'false',
    // The default is worked out from the whole memory of the machine.
    'server.memory.pagecache.size': pageCache,
    // By default a query may run for ever.
    'db.transaction.timeout': '30s',
    // Queries carry names of people, which do not belong in a log.
    'db.logs.query.enabled': 'OFF',
    // Otherwise every query is planned anew, which takes up to seconds, whenever the size of the data has changed much.
    ...(keepPlans && {
      'dbms.cypher.min_replan_interval': '1h',
      'dbms.cypher.statistics_divergence_threshold': '1',
    }),
    ...neo4jVersions[version].settings,
  }
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('')
}
