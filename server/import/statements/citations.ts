/** What a decision mentions, and the opinions appended to it. */
import type { CaseFile, Citation } from '../../../schema/caseFile.ts'
import type { Level } from '../../../schema/levels.ts'
import { keyOf } from '../../store/keys.ts'
import type { CaseSources } from './caseSources.ts'
import type { DecisionRef, ImportContext } from './importContext.ts'
import type { Evidence, Statements } from './statements.ts'

export function stateCitations(
  file: CaseFile,
  caseKey: string,
  context: ImportContext,
  sources: CaseSources,
  statements: Statements,
): void {
  for (const citation of file.cites ?? []) {
    const evidence = sources.ofField('cites', 'reported', citation.locator)
    const cited = citedEntity(citation, file.body, sources.level, context, statements)
    statements.link('MENTIONS', caseKey, cited, evidence, {
      paragraph: citation.locator,
      citedParagraph: citation.cited_at,
      asNamed: citation.name,
      note: citation.note,
      inOpinionOf: /^opinion of ([^,]+)/.exec(citation.locator)?.[1],
    })
  }
  for (const { body, number, locator } of file.cites_general_comments ?? []) {
    const comment = statements.entity('generalComment', `${body.toLowerCase()}-${number}`, sources.level)
    const said: Evidence = { ...statements.editors, level: sources.level }
    statements.fact(comment, 'title', `${body} General Comment No. ${number}`, said)
    statements.fact(comment, 'body', body, said)
    statements.fact(comment, 'number', number, said)
    const evidence = sources.ofField('cites_general_comments', 'reported', locator)
    statements.link('MENTIONS', caseKey, comment, evidence, { paragraph: locator })
  }
}

function citedEntity(
  citation: Citation,
  citingBody: string,
  level: Level,
  context: ImportContext,
  statements: Statements,
): string {
  const body = citation.body ?? citingBody
  const said: Evidence = { ...statements.editors, level }
  const { kind, slug }: DecisionRef = citation.case
    ? { kind: 'case', slug: citation.case }
    : context.decision(body, citation.numbers ?? [], citation.name)
  if (kind === 'case') {
    const key = statements.entity('case', slug, context.caseLevel(slug))
    for (const number of citation.numbers ?? [])
      if (!context.caseOf(body, number)) statements.fact(key, 'numbers', number, said)
    return key
  }
  const key = statements.entity(kind, slug, level)
  statements.fact(key, 'body', body, said)
  for (const number of citation.numbers ?? []) statements.fact(key, 'numbers', number, said)
  if (citation.name) statements.fact(key, 'name', citation.name, said)
  return key
}

export function stateOpinions(
  file: CaseFile,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  const evidence = sources.ofField('opinions', 'found')
  const seen = new Map<string, number>()
  for (const { kind, members, note } of file.opinions ?? []) {
    const name = keyOf(kind, members?.map(({ person }) => person).sort())
      .slice(0, 8)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '0')
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    const opinion = statements.entity(
      'opinion',
      `${file.id}.opinion-${name}${times > 1 ? `-${times}` : ''}`,
      sources.level,
    )
    statements.fact(opinion, 'type', kind, evidence)
    if (note) statements.fact(opinion, 'note', note, evidence)
    statements.link('OPINION_IN', opinion, caseKey, evidence)
    for (const { person, name: printed } of members ?? []) {
      const member = statements.entity('person', person, sources.level)
      statements.name(member, printed, 'asPrinted', evidence)
      statements.link('WROTE', member, opinion, evidence)
    }
  }
}
