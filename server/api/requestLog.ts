/** One line for each query that was asked, without what was asked about, and `Server-Timing` for whoever asked. */
import { createHash } from 'node:crypto'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { RequestLife } from './requestLife.ts'

const LONGEST_NAME = 60

/** Variables, texts of documents and messages of errors may name people, and are never logged. */
export function requestLog(log: Logger, lifeOf: (request: object) => RequestLife): Plugin {
  const serialising = new WeakMap<object, number>()
  return {
    onParams({ request, params }) {
      const life = lifeOf(request)
      if (typeof params.query === 'string') life.hash = hashOf(params.query)
    },
    onParse({ context }) {
      const { request } = context as { request: Request }
      const started = performance.now()
      return () => {
        lifeOf(request).took.parse = performance.now() - started
      }
    },
    onValidate({ context }) {
      const { request } = context as { request: Request }
      const started = performance.now()
      return () => {
        lifeOf(request).took.parse += performance.now() - started
      }
    },
    onExecute({ args }) {
      const { request } = args.contextValue as { request: Request }
      const name = getOperationAST(args.document, args.operationName)?.name?.value
      lifeOf(request).operation = name?.slice(0, LONGEST_NAME)
    },
    onResultProcess({ request, result }) {
      const life = lifeOf(request)
      if ('errors' in result)
        for (const { extensions } of result.errors ?? []) {
          if (extensions?.code) life.codes.push(String(extensions.code))
          if (extensions?.id) life.errorIds.push(String(extensions.id))
        }
      serialising.set(request, performance.now())
    },
    onResponse({ request, response }) {
      const { took, operation, hash, cost, codes, errorIds, started } = lifeOf(request)
      const since = serialising.get(request)
      if (since !== undefined) took.serialise = performance.now() - since
      response.headers.set(
        'Server-Timing',
        Object.entries(took)
          .map(([stage, ms]) => `${stage};dur=${ms.toFixed(1)}`)
          .join(', '),
      )
      const ms = Math.round(performance.now() - started)
      log.info({ operation, hash, ms, cost, status: response.status, ...some({ codes, errorIds }) }, 'query')
    },
  }
}

/** The same for queries that differ in texts and numbers alone, so that no name can be guessed from it. */
function hashOf(query: string): string {
  const shape = query.replace(/"(?:[^"\\]|\\.)*"|#[^\n]*/g, '""').replace(/\b\d+\b/g, '0')
  return createHash('sha256').update(shape).digest('hex').slice(0, 16)
}

const some = (lists: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
