/** Bounds what runs: the time of one query, and how many heavy ones run at once. */
import { type ExecutionArgs, type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { busy, slowWrite, tooSlow } from '../errors.ts'
import type { RequestLife } from './requestLife.ts'

export type ExecutionBounds = {
  /** Milliseconds for one query. */
  requestMs: number
  /** Milliseconds for one change, which goes on when its client has gone. */
  writeMs: number
  /** From this cost on a query is heavy. */
  heavyCost: number
  /** So many heavy queries at once; more are refused. */
  heavyAtOnce: number
}

type Execute = (args: ExecutionArgs) => PromiseLike<ExecutionResult> | ExecutionResult

/** The work of a query that is out of time, or whose client has gone, is told to stop, and its outcome ignored. */
export function boundedExecution({
  requestMs,
  writeMs,
  heavyCost,
  heavyAtOnce,
}: ExecutionBounds): Plugin<Context> {
  let heavy = 0
  return {
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const { life, request } = args.contextValue
      const isHeavy = life.cost >= heavyCost
      if (isHeavy && heavy >= heavyAtOnce) {
        setResultAndStopExecution({ errors: [busy('Too many large questions are being answered.')] })
        return
      }
      const isWrite = getOperationAST(args.document, args.operationName)?.operation === 'mutation'
      const patience = isWrite
        ? { ms: writeMs, error: slowWrite(writeMs), client: undefined }
        : { ms: requestMs, error: tooSlow(requestMs), client: request.signal }
      setExecuteFn(async (given: ExecutionArgs) => {
        if (isHeavy) heavy++
        const started = performance.now()
        try {
          return await inTime(executeFn as Execute, given, life, patience)
        } finally {
          life.took.execute = performance.now() - started
          if (isHeavy) heavy--
        }
      })
    },
  }
}

type Patience = { ms: number; error: GraphQLError; client: AbortSignal | undefined }

async function inTime(
  execute: Execute,
  args: ExecutionArgs,
  { ending }: RequestLife,
  { ms, error: late, client }: Patience,
): Promise<ExecutionResult> {
  const isOver = new Promise<ExecutionResult>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve({ errors: [late] }), { once: true })
  })
  const end = () => ending.abort(new DOMException('The request has ended.', 'AbortError'))
  const timer = setTimeout(end, ms)
  client?.addEventListener('abort', end, { once: true })
  if (client?.aborted) end()
  try {
    const work = Promise.resolve(execute({ ...args, signal: ending.signal } as ExecutionArgs))
    // Where the time is over first, nobody waits for how it ends.
    work.catch(() => undefined)
    return await Promise.race([work, isOver])
  } catch (error) {
    if (ending.signal.aborted) return await isOver
    throw error
  } finally {
    clearTimeout(timer)
    client?.removeEventListener('abort', end)
  }
}
