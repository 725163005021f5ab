import { afterEach, describe, expect, it, vi } from 'vitest'
import { ask } from './ask.ts'
import { Failure } from './failure.ts'
import { OverviewDocument } from './generated/graphql.ts'

const busy = (after: string) =>
  new Response('{"errors":[{"message":"Too many questions."}]}', {
    status: 503,
    headers: { 'retry-after': after },
  })
const answered = () => new Response('{"data":{"overview":{"cases":1}}}')

/** A server that gives these answers in turn. */
function serverThatGives(...answers: (() => Response)[]) {
  const asked = vi.fn(async () => (answers.shift() as () => Response)())
  vi.stubGlobal('fetch', asked)
  return asked
}
afterEach(() => vi.unstubAllGlobals())
const question = (signal = new AbortController().signal) => ask(OverviewDocument, {}, signal)

describe('a question to a server that has too much to do', () => {
  it('is asked once more after a moment', async () => {
    const asked = serverThatGives(() => busy('0'), answered)
    expect(await question()).toEqual({ overview: { cases: 1 } })
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('is asked no third time, and fails as slow', async () => {
    const asked = serverThatGives(
      () => busy('0'),
      () => busy('0'),
    )
    await expect(question()).rejects.toMatchObject(new Failure('slow', 'Too many questions.'))
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('is not asked again where it would take longer than a reader waits', async () => {
    const asked = serverThatGives(() => busy('5'))
    await expect(question()).rejects.toMatchObject({ reason: 'slow' })
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('is not asked again by a reader who has gone on', async () => {
    const asked = serverThatGives(() => busy('1'), answered)
    const gone = new AbortController()
    const asking = question(gone.signal)
    setTimeout(() => gone.abort(), 10)
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked).toHaveBeenCalledTimes(1)
  })
})
