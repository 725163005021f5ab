/** Change sets that a writer and a number determine, so that processes need not tell each other what they wrote. */
import { Statements } from '../../import/statements/statements.ts'
import type { ChangeSet } from '../changeSet.ts'
import { page, said } from '../contract/smallGraph.ts'

/** A person of the writer's own, counsel in a case that all writers share, and one more name for a shared person. */
export function numberedSet(writer: number, number: number): ChangeSet {
  const statements = new Statements()
  const evidence = said(page(statements, `of-writer-${writer}`))
  const shared = statements.entity('person', `shared-${number % 20}`)
  statements.name(shared, `Shared ${writer} ${number}`, 'alias', evidence)
  const own = statements.entity('person', `own-${writer}-${number}`)
  // Some are long, so that a kill falls into the middle of a write.
  for (let names = number % 5 === 0 ? 60 : 2; names > 0; names--)
    statements.name(own, `Person ${writer} ${number} ${names}`, 'alias', evidence)
  const common = statements.entity('case', `common-${number % 5}`)
  statements.link('COUNSEL', own, common, evidence)
  return {
    id: `writer ${writer}, set ${number}`,
    author: 'tester',
    reason: 'A test',
    operations: statements.operations,
  }
}

/** What a writer of several sends as its n-th: every tenth is an earlier set of its neighbour. */
export const sentByOneOf = (writers: number, writer: number, number: number): ChangeSet =>
  number % 10 === 9 ? numberedSet((writer + 1) % writers, number - 9) : numberedSet(writer, number)
