/** `npm run neo4j`: a server for developing, whose data stays between runs. */
import { Command, Option } from 'commander'
import { startNeo4j } from './start.ts'
import { defaultNeo4jVersion, type Neo4jVersion, neo4jVersions } from './versions.ts'

const boltPort = 7687

async function serve(options: { version: Neo4jVersion; home: string; heap?: string }): Promise<void> {
  console.log(`Starting Neo4j ${options.version} in ${options.home}.`)
  const server = await startNeo4j({ ...options, preferredPort: boltPort })
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      asked = true
      void server.stop()
    })
  }
  console.log('It runs until Ctrl-C. To use it, set:\n')
  console.log(`NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}`)
  await server.ended
  if (!asked) throw new Error(`Neo4j ended by itself; ${server.home}/logs may say why.`)
  console.log('\nStopped.')
}

await new Command('neo4j')
  .description('Run a Neo4j Community server that only this machine can reach.')
  .addOption(
    new Option('--version <version>', 'which Neo4j')
      .choices(Object.keys(neo4jVersions))
      .default(defaultNeo4jVersion),
  )
  .option('--home <folder>', 'where its data and password stay', 'data/neo4j')
  .option('--heap <size>', "memory for Java's objects, such as 2g")
  .action(serve)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
