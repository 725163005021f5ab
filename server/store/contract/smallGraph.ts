/** A handful of statements that tests build graphs from. Nobody in them is real. */
import type { Standing } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'
import { type Evidence, Statements } from '../../import/statements/statements.ts'
import type { ChangeSet, Operation } from '../changeSet.ts'

let counter = 0

export const change = (operations: readonly Operation[], id = `test:${++counter}`): ChangeSet => ({
  id,
  author: 'tester',
  reason: 'A test',
  operations,
})

export const page = (statements: Statements, name: string, level: Level = 0): string =>
  statements.source(name, { title: `Page ${name}`, type: 'press', url: `https://example.org/${name}` }, level)

export const said = (source: string, more: Partial<Evidence> & { standing?: Standing } = {}): Evidence => ({
  sources: [source],
  standing: 'reported',
  ...more,
})

/** Two cases against one State, sharing a lawyer; the second is for partners only, its place of torture for the few. */
export function sampleStatements(): { statements: Statements; keys: Record<string, string> } {
  const statements = new Statements()
  const open = page(statements, 'open')
  const closed = page(statements, 'closed', 2)
  const evidence = said(open)
  const country = statements.entity('country', 'AAA')
  statements.name(country, 'Aland', 'preferred', evidence)
  const named = (slug: string, title: string, level: Level = 0) => {
    const key = statements.entity('case', slug, level)
    statements.name(key, title, 'preferred', { ...evidence, level }, {}, 'title')
    statements.link('AGAINST', key, country, { ...evidence, level })
    return key
  }
  const first = named('first-v-aland', 'First v. Aland')
  const second = named('second-v-aland', 'Second v. Aland', 1)
  statements.fact(first, 'decided', '2013-05', evidence)
  statements.fact(first, 'outcome', 'violation', { ...evidence, standing: 'found' })
  statements.fact(second, 'decided', '2011', { ...evidence, level: 1 })
  const lawyer = statements.entity('person', 'lawyer')
  statements.name(lawyer, 'Ada Lawyer', 'asPrinted', evidence)
  statements.name(lawyer, 'Ада Адвокат', 'alias', said(closed))
  statements.link('COUNSEL', lawyer, first, evidence)
  statements.link('COUNSEL', lawyer, second, evidence)
  const place = statements.entity('place', 'hill', 2)
  statements.name(place, 'Hill', 'preferred', { ...evidence, level: 2 })
  statements.link('AT', first, place, evidence)
  const article = statements.entity('article', 'AAT 14(3)(g)')
  const whole = statements.entity('article', 'AAT 14')
  statements.fact(article, 'number', 'AAT 14(3)(g)', evidence)
  statements.fact(whole, 'number', 'AAT 14', evidence)
  statements.link('PART_OF', article, whole, evidence)
  statements.link('VIOLATED', first, article, { ...evidence, standing: 'found', locator: 'para. 9' })
  return { statements, keys: { open, closed, country, first, second, lawyer, place, article, whole } }
}
