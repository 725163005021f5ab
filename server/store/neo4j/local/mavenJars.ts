/** Lets an installed Maven bring the jars: it knows the user's repositories and proxies, so that we need not. */
import { spawn } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { JarsUnavailable } from './jarErrors.ts'

const patienceMs = 10 * 60_000
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

const pom = (version: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dalil</groupId><artifactId>neo4j-jars</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`

/** The mvn program on the PATH, if there is one. */
export async function findMaven(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const command = join(folder, 'mvn')
    if (
      await access(command, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return command
  }
  return undefined
}

function run(command: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: patienceMs })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

/**
 * Has Maven put all jars of a Neo4j version, through its own local repository, into a temporary folder laid out like a
 * repository, and gives that folder to `use`. It is removed afterwards.
 * @throws JarsUnavailable with Maven's own last words where it fails
 */
export async function withMavenJars<T>(
  maven: string,
  neo4jVersion: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dalil-maven-'))
  try {
    const out = join(folder, 'out')
    await mkdir(out)
    await writeFile(join(folder, 'pom.xml'), pom(neo4jVersion))
    const { code, output } = await run(maven, [
      ...['--batch-mode', '--quiet', '--file', join(folder, 'pom.xml'), goal],
      ...['-DincludeScope=runtime', '-Dmdep.useRepositoryLayout=true', `-DoutputDirectory=${out}`],
    ])
    if (code !== 0) {
      const words = /\[ERROR\] (.+?)(?: -> \[Help 1\])?$/m.exec(output)?.[1] ?? 'it stopped without a word'
      throw new JarsUnavailable(`Maven could not bring the jars of Neo4j ${neo4jVersion}: ${words}`)
    }
    return await use(out)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
