import { describe, expect, it } from 'vitest'
import type { PathAnswer, RecordSource } from '../api/record.ts'
import { formatAddress, parseAddress } from './address.ts'
import { pathBetween } from './pathQuestion.ts'
import { createPaths } from './paths.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

function record(asked: string[]) {
  return {
    cards: async (ids: readonly string[]) =>
      ids.filter((id) => id !== 'case:gone').map((id) => ({ id, kind: 'case', label: id, degrees: [] })),
    paths: async ({ from, to }: { from: string; to: string }) => {
      asked.push(`${from} ${to}`)
      return { complete: true, stoppedBy: null, paths: [] } as unknown as PathAnswer
    },
  } as unknown as RecordSource
}

describe('the question for a path', () => {
  it('comes back from its address', () => {
    const path = {
      ...pathBetween('case:a', 'person:б'),
      maxHops: 5,
      through: ['place' as const],
      citations: true,
    }
    expect(parseAddress(formatAddress({ path, language: 'en' }))).toEqual({ path, language: 'en' })
    expect(parseAddress('#/path?hops=99&through=person').path).toEqual(pathBetween())
  })

  it('is asked once both ends are known, and not between a thing and itself', async () => {
    const asked: string[] = []
    const paths = createPaths(record(asked))
    paths.open(pathBetween('case:a'))
    await settled()
    expect([...paths.ends.value.keys()]).toEqual(['case:a'])
    paths.open(pathBetween('case:a', 'case:a'))
    await settled()
    paths.open(pathBetween('case:a', 'case:b'))
    paths.open(pathBetween('case:a', 'case:b'))
    await settled()
    expect(asked).toEqual(['case:a case:b'])
    expect(paths.answer.value).toBeDefined()
  })

  it('says that an end is absent', async () => {
    const paths = createPaths(record([]))
    paths.open(pathBetween('case:a', 'case:gone'))
    await settled()
    expect(paths.absent.value).toBe(true)
    expect(paths.answer.value).toBeUndefined()
  })
})
