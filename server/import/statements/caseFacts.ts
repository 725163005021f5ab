/** The plain fields at the top of a case file. */
import type { AlsoValue, CaseFile } from '../../../schema/caseFile.ts'
import type { CaseSources } from './caseSources.ts'
import type { Statements } from './statements.ts'

export function stateCaseFacts(
  file: CaseFile,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  statements.name(caseKey, file.title, 'preferred', sources.ofField('title'), {}, 'title')
  for (const title of file.also_titled ?? [])
    statements.fact(caseKey, 'alsoTitled', title, sources.ofField('also_titled'))
  for (const number of file.numbers ?? [])
    statements.fact(caseKey, 'numbers', number, sources.ofField('numbers'))
  for (const symbol of file.documents ?? [])
    statements.fact(caseKey, 'documents', symbol, sources.ofField('documents'))
  for (const field of ['submitted', 'transmitted', 'decided', 'stage', 'subject'] as const)
    if (file[field]) statements.fact(caseKey, field, file[field], sources.ofField(field))
  if (file.outcome) statements.fact(caseKey, 'outcome', file.outcome, sources.ofField('outcome', 'found'))
  statements.link('AGAINST', caseKey, statements.entity('country', file.state), sources.ofField('state'))
  statements.link('BEFORE', caseKey, statements.entity('treatyBody', file.body), sources.ofField('body'))
  for (const place of file.places ?? [])
    statements.link('AT', caseKey, statements.entity('place', place), sources.ofField('places'))
  stateAlso(caseKey, file.also, sources, statements)
  for (const note of file.notes ?? [])
    statements.fact(caseKey, `note.${note.about}`, note.text, sources.of(note))
}

/** Other values that other sources give: claims like any other, beside the first. */
export function stateAlso(
  about: string,
  also: readonly AlsoValue[] | undefined,
  sources: CaseSources,
  statements: Statements,
): void {
  for (const { field, value, note, source } of also ?? []) {
    statements.fact(about, field, value, sources.of({ source }))
    if (note) statements.fact(about, 'note', note, sources.of({ source }))
  }
}
