import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'

/** Audits of "GraphQL over HTTP" that do not hold, each with the reason. */
const deviations: Record<string, string> = {}

describe('GraphQL over HTTP', () => {
  let served: ServerUnderTest
  beforeAll(async () => {
    served = await serverUnderTest()
  })
  afterAll(() => served.stop())

  it('is spoken as its own audits want, but where we say why not', async () => {
    const audits = serverAudits({ url: `http://127.0.0.1:${served.port}/graphql` })
    const failed: Record<string, string> = {}
    for (const audit of audits) {
      const result = await audit.fn()
      if (result.status !== 'ok') failed[`${audit.id} ${audit.name}`] = `${result.status}: ${result.reason}`
    }
    console.log(`${audits.length} audits, ${Object.keys(failed).length} deviations.`)
    expect(audits.length).toBeGreaterThan(50)
    expect(Object.entries(failed).filter(([name]) => !(name.slice(0, 4) in deviations))).toEqual([])
    expect(
      Object.keys(failed)
        .map((name) => name.slice(0, 4))
        .sort(),
    ).toEqual(Object.keys(deviations).sort())
  })
})
