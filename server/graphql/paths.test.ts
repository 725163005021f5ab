import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingOf } from '../../tests/askGraphql.ts'
import { change, sampleStatements } from '../store/contract/smallGraph.ts'
import { sqliteUnderTest } from '../store/sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store/store.ts'

describe('paths', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  const asking = (level: 0 | 1) => askingOf(store, { name: 'test', role: 'reader', level })
  type Answer = {
    paths: {
      complete: boolean
      stoppedBy: string | null
      sentence: string
      paths: {
        length: number
        sentence: string
        steps: { sentence: string; link: { claims: { nodes: object[] } } }[]
      }[]
    }
  }
  const query = `query ($from: ID!, $to: ID!, $maxHops: Int! = 4) { paths(from: $from, to: $to, maxHops: $maxHops) { complete stoppedBy sentence
    paths { length cost sentence steps { sentence from { id } to { id } links { id } link { claims { nodes { source { label } } } } } } } }`

  beforeAll(async () => {
    store = await body.open()
    const { statements } = sampleStatements()
    const evidence = statements.editors
    const victim = statements.entity('person', 'victim')
    statements.name(victim, 'Vic Tim', 'asPrinted', evidence)
    statements.link('VICTIM', victim, statements.entity('case', 'first-v-aland'), evidence)
    await store.write([change(statements.operations)])
  })
  afterAll(() => body.close())

  it('reads as one sentence, and says who says so at each step', async () => {
    const { paths } = await asking(1).ask<Answer>(query, { from: 'person:victim', to: 'case:second-v-aland' })
    expect(paths).toMatchObject({ complete: true, stoppedBy: null })
    expect(paths.sentence).toBe('Vic Tim and Second v. Aland are connected in this way.')
    const [path] = paths.paths
    expect(path?.sentence).toBe(
      'Vic Tim is a victim in First v. Aland, which has as counsel Ada Lawyer, who was counsel in Second v. Aland.',
    )
    expect(path?.steps.map(({ sentence }) => sentence)).toEqual([
      'Vic Tim is a victim in First v. Aland.',
      'Ada Lawyer was counsel in First v. Aland.',
      'Ada Lawyer was counsel in Second v. Aland.',
    ])
    for (const step of path?.steps ?? []) expect(step.link.claims.nodes.length).toBeGreaterThan(0)
  })

  it('says what it did not look for', async () => {
    const { paths } = await asking(1).ask<Answer>(query, {
      from: 'person:victim',
      to: 'case:second-v-aland',
      maxHops: 2,
    })
    expect(paths).toMatchObject({ complete: false, stoppedBy: 'hops', paths: [] })
    expect(paths.sentence).toBe(
      'No connection between Vic Tim and Second v. Aland was found. Longer ones than 2 steps were not looked for.',
    )
    const same = await asking(1).ask<Answer>(query, { from: 'person:victim', to: 'person:victim' })
    expect(same.paths).toMatchObject({ complete: true, paths: [] })
  })

  it('answers alike for what is hidden and what is absent, and keeps to its bounds', async () => {
    const errorOf = async (variables: object) =>
      (await asking(0).tryAsking(query, { from: 'person:victim', to: 'person:lawyer', ...variables }))
        .errors?.[0]
    const hidden = await errorOf({ to: 'case:second-v-aland' })
    expect(hidden?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'to' })
    expect(await errorOf({ to: 'case:nothing' })).toEqual(
      JSON.parse(JSON.stringify(hidden).replaceAll('second-v-aland', 'nothing')),
    )
    expect((await errorOf({ maxHops: 7 }))?.message).toBe('"maxHops" is 7; it goes from 1 to 6.')
    expect((await errorOf({ maxHops: 0 }))?.extensions).toMatchObject({ code: 'BAD_INPUT', path: 'maxHops' })
  })
})
