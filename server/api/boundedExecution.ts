/** Bounds what runs: the time of one query, and how many heavy ones run at once. */
import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { busy, tooSlow } from '../errors.ts'
import type { RequestLife } from './requestLife.ts'

export type ExecutionBounds = {
  /** Milliseconds for one query. */
  requestMs: number
  /** The same for what changes the record, which is not stopped half-way. */
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
      setExecuteFn(async (given: ExecutionArgs) => {
        if (isHeavy) heavy++
        const started = performance.now()
        try {
          const ms = isWrite(given) ? writeMs : requestMs
          return await inTime(executeFn as Execute, given, life, request.signal, ms)
        } finally {
          life.took.execute = performance.now() - started
          if (isHeavy) heavy--
        }
      })
    },
  }
}

const isWrite = ({ document, operationName }: ExecutionArgs): boolean =>
  getOperationAST(document, operationName)?.operation === 'mutation'

async function inTime(
  execute: Execute,
  args: ExecutionArgs,
  { ending }: RequestLife,
  client: AbortSignal,
  ms: number,
): Promise<ExecutionResult> {
  const isOver = new Promise<ExecutionResult>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve({ errors: [tooSlow(ms)] }), { once: true })
  })
  const end = () => ending.abort(new DOMException('The request has ended.', 'AbortError'))
  const timer = setTimeout(end, ms)
  client.addEventListener('abort', end, { once: true })
  if (client.aborted) end()
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
    client.removeEventListener('abort', end)
  }
}
