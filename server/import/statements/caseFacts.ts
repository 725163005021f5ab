/** The plain fields at the top of a case file. */
import type { CaseFile } from '../../../schema/caseFile.ts'
import type { CaseSources } from './caseSources.ts'
import { stateAlso } from './otherValues.ts'
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
  stateAlso(file, [{ key: caseKey, entity: 'case' }], sources, statements)
  for (const note of file.notes ?? [])
    statements.fact(caseKey, `note.${note.about}`, note.text, sources.of(note))
}

/** What no statement of the file has used so far: pages listed and not referred to, places in pages of no plain field. */
export function stateRest(
  file: CaseFile,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  for (const [field, locator] of Object.entries(file.locators ?? {}))
    if (!sources.isLocated(field)) statements.fact(caseKey, `note.${field}`, locator, sources.ofField(field))
  for (const source of sources.unused()) statements.exists(caseKey, source)
}
