import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { levels } from '../../../schema/levels.ts'
import { readEverything } from '../contract/readEverything.ts'
import { change, said, sampleStatements } from '../contract/smallGraph.ts'
import { exported } from '../contract/writes.ts'
import { sqliteUnderTest } from '../sqlite/sqliteUnderTest.ts'
import type { GraphStore } from '../store.ts'
import { findNaming } from './findNaming.ts'
import { acceptAll, hideName } from './hideName.ts'
import { nameMatcher } from './nameMatcher.ts'

describe('a name in a text', () => {
  const match = nameMatcher(['Zarina Testova', 'Зарина Тестова', 'zarina-testova'], 'A.B.')
  it.each([
    ['Testova v. Aland', 'A.B. v. Aland', false],
    ['the arrest of Zarina Testova in May', 'the arrest of A.B. in May', true],
    ['Zarina K. Testova and her mother', 'A.B. and her mother', true],
    ['заявление Зарины? нет: Зарина Тестова', 'заявление Зарины? нет: A.B.', true],
    ['ZARINA TESTOVA', 'A.B.', true],
  ])('%s', (text, proposed, isSure) => expect(match(text)).toEqual({ proposed, isSure }))
  it('is not seen where there is none', () => expect(match('The court of Aland tested it')).toBeUndefined())
})

describe('hiding a name', () => {
  const body = sqliteUnderTest()
  let store: GraphStore
  let keys: Record<string, string>
  let person: string
  beforeEach(async () => {
    store = await body.open()
    const { statements, keys: named } = sampleStatements()
    keys = named
    const page = statements.source('letter', {
      title: 'Letter about Zarina Testova',
      type: 'press',
      url: 'https://example.org/zarina-testova',
    })
    const evidence = said(page, { quote: 'Ms Testova was there', locator: 'Testova, para. 2' })
    person = statements.entity('person', 'zarina-testova')
    statements.name(person, 'Zarina Testova', 'preferred', evidence)
    statements.name(person, 'Зарина Тестова', 'alias', evidence)
    statements.link('VICTIM', person, keys.first as string, evidence, { asNamed: 'Z. Testova' })
    const own = statements.entity('case', 'testova-v-aland')
    statements.name(own, 'Testova v. Aland', 'preferred', evidence, {}, 'title')
    statements.fact(own, 'subject', 'The beating of Zarina Testova', evidence)
    statements.link('AGAINST', own, keys.country as string, evidence)
    await store.write([change(statements.operations)])
  })
  afterEach(() => body.close())

  const answersAt = async (level: 0 | 1 | 2) => {
    const rows = (await exported(store)).map((row) => JSON.parse(row) as { op: string; key: string })
    const found = rows.flatMap(({ op, key }) => (op === 'putEntity' || op === 'putLink' ? [key] : []))
    const questions = {
      keys: found,
      ids: ['person:zarina-testova'],
      texts: ['Zarina Testova'],
      filters: [{}],
      pageSize: 5,
    }
    const reader = store.as({ name: 'test', role: 'reader', level })
    const changes = await reader.changes({ first: 50 })
    const history = await reader.history({ of: found, first: 50 })
    return [
      ...(await readEverything(reader, questions)),
      ['history', JSON.stringify([changes, [...history]])],
    ]
      .map(([, answer]) => answer)
      .join('\n')
  }

  it('leaves it in no read of those below, who see the pseudonym in its place', async () => {
    const before = await store.as({ name: 'test', role: 'reader', level: 0 }).counts()
    const found = await findNaming(() => store.exportRows(), { person, name: 'A.B.', slug: 'p7' })
    expect(found.map(({ claim }) => claim.property)).toEqual(
      expect.arrayContaining(['id', 'name', 'title', 'subject', 'url', 'asNamed', null]),
    )
    await store.write([change(hideName({ level: 1, decisions: acceptAll(found) }))])
    expect(await answersAt(0)).not.toMatch(/testova|тестова|zarina|зарина/i)
    for (const level of levels.slice(1)) expect(await answersAt(level)).toMatch(/Zarina Testova/)
    const reader = store.as({ name: 'test', role: 'reader', level: 0 })
    expect((await reader.entities(['person:p7'])).get('person:p7')).toMatchObject({ label: 'A.B.' })
    expect((await reader.entities(['case:p7-v-aland'])).get('case:p7-v-aland')).toMatchObject({
      label: 'A.B. v. Aland',
    })
    expect((await reader.search({ text: 'Testova', first: 5 })).total).toBe(0)
    expect(await reader.counts()).toEqual(before)
    expect(await store.verify()).toEqual([])
  })
})
