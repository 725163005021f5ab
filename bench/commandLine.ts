/** `npm run bench`: answers compared, then timed side by side, and written down. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import neo4j from 'neo4j-driver'
import { openNeo4j } from '../server/store/neo4j/openStore.ts'
import { openSqlite } from '../server/store/sqlite/openStore.ts'
import { askOf, ourApi } from './ask.ts'
import { idsIn } from './comparable.ts'
import { provideGraphs } from './graphs.ts'
import { hitsOf } from './hits.ts'
import { type Contender, measureInTurn, type Timing } from './measure.ts'
import { peerApi, peerDocuments, peerVariables } from './peer.ts'
import { type Question, questionsOf } from './questions.ts'
import { replay } from './rawDriver.ts'
import { type Asked, RecordingConnection } from './recording.ts'
import { ratio, rounded, table, withSection } from './report.ts'
import { type Load, underLoad } from './serve.ts'
import { writeRows } from './writes.ts'

const REPORT = 'docs/benchmarks.md'
const overHttp = ['byId', 'hub', 'tree']
const say = (line: string) => process.stdout.write(`${line}\n`)

type Options = { nodes: string; quick?: boolean; data?: string; only?: string; http: boolean }

async function main({ nodes: size, quick = false, data, only, http }: Options): Promise<void> {
  const nodes = Number(size)
  process.env.NODE_ENV = 'production'
  const folder = data ?? mkdtempSync(join(tmpdir(), 'dalil-bench-'))
  const { server, sqliteFolder } = await provideGraphs(folder, nodes, { fastStart: false, report: say })
  let connection: RecordingConnection | undefined
  const inNeo4j = await openNeo4j(server, (options) => {
    connection = new RecordingConnection(options)
    return connection
  })
  const embedded = openSqlite({ folder: sqliteFolder })
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    // As our own connection is set, or the server would plan the same texts apart.
    disableLosslessIntegers: true,
    fetchSize: 5_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const apis = { neo4j: ourApi(inNeo4j), sqlite: ourApi(embedded), peer: await peerApi(driver) }
  const asks = { neo4j: askOf(apis.neo4j), sqlite: askOf(apis.sqlite), peer: askOf(apis.peer) }
  const inProcess: string[][] = []
  const loads: string[][] = []
  try {
    for (const question of questionsOf(nodes)) {
      if (only && !only.split(',').includes(question.name)) continue
      const { asked, hits } = await compared(question)
      const contenders = contendersFor(question, asked)
      const sets = question.variables.length
      const timings = await measureInTurn(contenders, { rounds: quick ? 2 : 12, warmUp: quick ? 1 : 5, sets })
      for (const row of rowsOf(question, timings, hits, asked)) {
        inProcess.push(row)
        say(row.join('  '))
      }
      if (!http || !overHttp.includes(question.name)) continue
      for (const connections of [1, 8, 32]) {
        const row = [`${question.name}, ${connections}`]
        for (const one of contenders) {
          const load = await loadOf(question, one, connections)
          row.push(
            `${rounded(load.requests)} (${load.p99}${load.failed > 0 ? `, ${load.failed} failed` : ''})`,
          )
        }
        loads.push(row)
        say(row.join('  '))
      }
    }
    // A graph that is kept stays as it was generated.
    const written =
      data || only
        ? []
        : await writeRows(
            [
              { name: 'ours, Neo4j', store: inNeo4j },
              { name: 'ours, SQLite', store: embedded },
            ],
            nodes,
          )
    const memory = `Memory of this process, with both stores, the peer and the load in it: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most.`
    const body = [
      `## ${nodes.toLocaleString('en')} nodes${quick ? ', few rounds' : ''}`,
      table(
        [
          'question',
          'system',
          'queries',
          'hits',
          'p50 ms',
          'p95',
          'p99',
          'CPU ms',
          'p50 to driver',
          'CPU to driver',
          'p50 to peer',
        ],
        inProcess,
      ),
      ...(loads.length > 0
        ? [
            'Requests a second (and p99 in ms) over HTTP, by connections:',
            table(['question, connections', 'driver', 'ours, Neo4j', 'ours, SQLite', 'peer'], loads),
          ]
        : []),
      ...(written.length > 0
        ? [
            'Writing, with all checks: one case with all that belongs to it, and many as one change:',
            table(['system', 'p50 ms', 'longest', 'import', 'ms', 'statements a second'], written),
          ]
        : []),
      memory,
    ].join('\n\n')
    if (!only) writeFileSync(REPORT, withSection(readFileSync(REPORT, 'utf8'), `${nodes} nodes`, body))
  } finally {
    await Promise.all([inNeo4j.close(), embedded.close(), driver.close()])
    await server.stop()
    if (!data) rmSync(folder, { recursive: true, force: true })
  }

  /** What ours sends for each set of variables, and its hits. Throws where two systems answer differently. */
  async function compared({ name, document, variables }: Question) {
    const asked: Asked[][] = []
    let hits = 0
    for (const set of variables) {
      if (connection) connection.asked = []
      const answer = await asks.neo4j(document, set)
      asked.push(connection?.asked ?? [])
      const other = await asks.sqlite(document, set)
      if (answer !== other)
        throw new Error(`${name}: the stores answer differently for ${JSON.stringify(set)}.`)
      const peer = peerDocuments[name]
      if (!peer) continue
      const theirs = idsIn(await asks.peer(peer, peerVariables(set)))
      const ours = idsIn(answer)
      if (JSON.stringify(theirs) !== JSON.stringify(ours))
        throw new Error(
          `${name}: the peer answers differently for ${JSON.stringify(set)}: ${theirs.slice(0, 5)} and ${ours.slice(0, 5)}.`,
        )
    }
    for (const one of asked[0] ?? []) hits += await hitsOf(driver, one)
    return { asked, hits }
  }

  function contendersFor({ name, document, variables }: Question, asked: readonly Asked[][]): Contender[] {
    const peer = peerDocuments[name]
    return [
      { name: 'driver', ask: (set) => replay(driver, asked[set] ?? []) },
      { name: 'ours, Neo4j', ask: (set) => asks.neo4j(document, variables[set] ?? {}) },
      { name: 'ours, SQLite', ask: (set) => asks.sqlite(document, variables[set] ?? {}) },
      ...(peer
        ? [{ name: 'peer', ask: (set: number) => asks.peer(peer, peerVariables(variables[set] ?? {})) }]
        : []),
    ]
  }

  function loadOf(
    { document, name, variables }: Question,
    { name: who, ask }: Contender,
    connections: number,
  ): Promise<Load> {
    const seconds = quick ? 2 : 5
    const isPeer = who === 'peer'
    const bodies = variables.map((set, at) =>
      who === 'driver'
        ? JSON.stringify({ set: at })
        : JSON.stringify(
            isPeer
              ? { query: peerDocuments[name], variables: peerVariables(set) }
              : { query: document, variables: set },
          ),
    )
    const api = isPeer ? apis.peer : who === 'ours, Neo4j' ? apis.neo4j : apis.sqlite
    const listener: RequestListener =
      who === 'driver' ? plainly(ask) : (request, response) => void api(request, response)
    return underLoad(listener, bodies, { connections, seconds })
  }
}

/** The least that a server can do: read the body, ask, send the text. */
const plainly =
  (ask: Contender['ask']): RequestListener =>
  async (request, response) => {
    const text = await ask(JSON.parse(await bodyOf(request)).set)
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  }

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}

function rowsOf(
  { name }: Question,
  timings: readonly Timing[],
  hits: number,
  asked: readonly Asked[][],
): string[][] {
  const of = (who: string) => timings.find((timing) => timing.name === who)
  const [floor, peer] = [of('driver'), of('peer')]
  return timings.map((timing) => [
    name,
    timing.name,
    timing.name === 'ours, Neo4j' ? String(asked[0]?.length ?? 0) : '',
    timing.name === 'ours, Neo4j' ? String(hits) : '',
    rounded(timing.p50),
    rounded(timing.p95),
    rounded(timing.p99),
    rounded(timing.cpu),
    timing === floor ? '' : ratio(timing.p50, floor?.p50),
    timing === floor ? '' : ratio(timing.cpu, floor?.cpu),
    timing === peer ? '' : ratio(timing.p50, peer?.p50),
  ])
}

new Command('bench')
  .option('--nodes <number>', 'size of the graph: 1000, 20000 or 200000', '20000')
  .option('--quick', 'few rounds: to see that it runs')
  .option('--data <folder>', 'where the graph is kept for the next time')
  .option('--only <names>', 'these questions, separated by commas; nothing is written down then')
  .option('--no-http', 'leave out the load over HTTP')
  .action(main)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
