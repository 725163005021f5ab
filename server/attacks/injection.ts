/** What both stores must hold: no text that anybody gives becomes part of a text that the database is given. */
import { expect, it } from 'vitest'
import { askingOf } from '../../tests/askGraphql.ts'
import { schema } from '../graphql/schema.ts'
import { Statements } from '../import/statements/statements.ts'
import { BadInput } from '../store/changeSet.ts'
import { change, page, said, sampleStatements } from '../store/contract/smallGraph.ts'
import type { GraphStore } from '../store/store.ts'
import { nastyTexts } from './nastyTexts.ts'
import { questionsWithText } from './questionsWithText.ts'

const LONGEST_MS = 300_000

/** Each text is tried in every fourth place, and every fourth text as a name and as an id. */
export function holdsAgainstInjection(
  opened: () => Promise<{ store: GraphStore; texts: Set<string> }>,
): void {
  const questions = questionsWithText(schema)

  it(
    `gives the database the same texts for ${nastyTexts.length} nasty texts in ${questions.length} places as for plain ones`,
    async () => {
      const { store, texts } = await opened()
      await store.write([change(sampleStatements().statements.operations)])
      const { tryAsking } = askingOf(store)
      const ask = async (question: string, text: string) => {
        const { errors } = await tryAsking(question, { text, id: text })
        const codes = errors?.map(({ extensions }) => extensions?.code) ?? []
        expect(codes, `${question} with ${JSON.stringify(text)}`).not.toContain('INTERNAL')
      }
      for (const plain of [
        'aland',
        'case:first-v-aland',
        'person:lawyer',
        '2013',
        'case:none',
        'link:none',
        'claim:none',
        '',
      ])
        for (const question of questions) await ask(question, plain)
      expect(await written(store, 'plain', 'Plain')).toBe(true)
      expect(await written(store, 'plain', 'Pla\u0000in')).toBe(false)
      const known = new Set([...texts].map(shapeOf))

      for (const [at, text] of nastyTexts.entries())
        for (const [place, question] of questions.entries())
          if ((at + place) % 4 === 0) await ask(question, text)
      let accepted = 0
      for (const text of nastyTexts.filter((_, at) => at % 4 === 0)) {
        if (await written(store, `nasty-${accepted}`, text)) accepted++
        await written(store, text, 'Somebody')
      }
      expect([...texts].map(shapeOf).filter((text) => !known.has(text))).toEqual([])
      expect(accepted).toBeGreaterThan(20)
      expect(await store.verify()).toEqual([])
      console.log(
        `${store.kind}: ${known.size} texts, all known before; ${accepted} nasty names were stored as they are.`,
      )
    },
    LONGEST_MS,
  )
}

/** More words make more conditions of one form, each with a parameter of its own: these are told once. */
const shapeOf = (text: string): string =>
  text.replace(/:f\d+/g, ':f').replace(/(\binstr\([^()]*\) > 0)(?: AND \1)+/g, '$1')

/** Whether the store took in a person of that id and name; it may refuse either in a sentence. */
async function written(store: GraphStore, slug: string, name: string): Promise<boolean> {
  const statements = new Statements()
  try {
    const key = statements.entity('person', slug)
    statements.name(key, name, 'asPrinted', said(page(statements, 'open')))
    await store.write([change(statements.operations)])
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(BadInput)
    return false
  }
}
