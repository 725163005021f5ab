/** The Neo4j versions that this project can run by itself, and what differs between them. */

export const neo4jVersions = {
  '5.26.30': {
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    minimumJava: 17,
    javaOptions: [],
    settings: {},
  },
  '2026.09.0': {
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    minimumJava: 21,
    javaOptions: ['--enable-native-access=ALL-UNNAMED'],
    // On by default and reporting to the outside; 5.26 has no such settings and would refuse to start with them.
    settings: { 'dbms.fleet_manager.enabled': 'false', 'server.fleet_discovery.enabled': 'false' },
  },
} as const

export type Neo4jVersion = keyof typeof neo4jVersions

/** The long-support line, which runs on the Java that stable Linux distributions have. */
export const defaultNeo4jVersion: Neo4jVersion = '5.26.30'

export const isNeo4jVersion = (text: string): text is Neo4jVersion => Object.hasOwn(neo4jVersions, text)
