/** A page to try queries on, which loads nothing from elsewhere: GraphiQL with everything in one file. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const EXAMPLES = fileURLToPath(new URL('../graphql/examples', import.meta.url))

const WELCOME = `# Ask the record who says what, and where.
# Ctrl-Enter runs a query, Ctrl-Space tells what
# may be asked, and each field says what it means.
query WhoSaysSo {
  cases(
    first: 5
    orderBy: { field: DECIDED, descending: true }
  ) {
    totalCount
    nodes {
      label
      decided
      links(kinds: [VIOLATED], first: 3) {
        nodes {
          sentence
          claims(first: 1) {
            nodes { locator source { citation } }
          }
        }
      }
    }
  }
}
`

type Built = { html: Buffer; zipped: Buffer; policy: string }

/** Answers with the page. It is made when it is first asked for: it is large, and few ask. */
export function graphiqlPage(): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let built: Promise<Built> | undefined
  return async (request, response) => {
    built ??= build()
    const { html, zipped, policy } = await built
    const isZipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      Vary: 'Accept-Encoding',
      ...(isZipped && { 'Content-Encoding': 'gzip' }),
    })
    response.end(request.method === 'HEAD' ? undefined : isZipped ? zipped : html)
  }
}

async function build(): Promise<Built> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const page = renderGraphiQL({
    title: 'Dalil: queries',
    endpoint: '/graphql',
    defaultTabs: [WELCOME, ...examples()].map((query) => ({ query })),
  })
  const html = Buffer.from(page)
  return { html, zipped: await promisify(gzip)(html), policy: policyFor(page) }
}

/** Questions kept as documents, in the order of their names. */
function examples(): string[] {
  if (!existsSync(EXAMPLES)) return []
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'))
  return names.sort().map((name) => readFileSync(join(EXAMPLES, name), 'utf8'))
}

/** Runs the page's own script alone, known by its hash. The editor makes its styles and workers while it runs. */
function policyFor(page: string): string {
  const start = page.indexOf('<script>') + '<script>'.length
  const script = page.slice(start, page.lastIndexOf('</script>'))
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
