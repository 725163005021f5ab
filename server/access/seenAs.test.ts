/** Seeing the record as somebody who sees less, over HTTP. */

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from '../http/serverUnderTest.ts'
import { type AccessBook, openAccessBook } from './accessBook.ts'
import { signInWith } from './signIn.ts'
import { AS_HEADER } from './viewerOf.ts'

describe('seeing it as others do', () => {
  let under: ServerUnderTest
  let book: AccessBook
  const tokens = new Map<string, string>()
  beforeAll(async () => {
    book = openAccessBook(mkdtempSync(join(tmpdir(), 'dalil-access-')))
    under = await serverUnderTest({ access: { book, signIn: signInWith(book) } })
    for (const level of ['public', 'partner', 'restricted'])
      tokens.set(level, book.create({ name: level, role: 'editor', level }))
  })
  afterAll(async () => {
    await under.stop()
    book.close()
  })
  const asking = async (query: string, level: string | undefined, as?: string) => {
    const headers = {
      ...(level && { authorization: `Bearer ${tokens.get(level)}` }),
      ...(as !== undefined && { [AS_HEADER]: as }),
    }
    const { status, text } = await under.ask(query, {}, { headers })
    return { status, ...JSON.parse(text) }
  }
  const everything =
    '{ viewer { role level } overview { counts { kind count } } changes { totalCount nodes { id author reason } } cases { totalCount nodes { id label } } }'

  it('answers as if that person asked', async () => {
    const open = await asking(everything, undefined)
    expect((await asking(everything, 'restricted')).data).not.toEqual(open.data)
    expect(await asking(everything, 'restricted', 'public')).toEqual(open)
    expect((await asking('{ viewer { role level } }', 'restricted', 'partner')).data.viewer).toEqual({
      role: 'reader',
      level: 'partner',
    })
  })

  it('never shows more than the viewer may see, and knows no other words', async () => {
    for (const [level, as] of [
      [undefined, 'restricted'],
      [undefined, 'partner'],
      ['partner', 'restricted'],
      ['restricted', ''],
      ['restricted', 'everything'],
      ['restricted', 'Public'],
    ] as const)
      expect([level, as, (await asking('{ viewer { level } }', level, as)).status]).toEqual([level, as, 400])
  })

  it('changes nothing: whoever looks as others do is a reader', async () => {
    const propose =
      'mutation { propose(proposal: { edits: [{ remove: "case:absent" }] }, reason: "x") { draft { id } } }'
    const { errors } = await asking(propose, 'restricted', 'restricted')
    expect(errors[0].extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/)
  })
})
