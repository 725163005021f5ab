/** A whole case file as statements. */
import type { CaseFile } from '../../../schema/caseFile.ts'
import type { Operation } from '../../store/changeSet.ts'
import { stateCaseFacts, stateRest } from './caseFacts.ts'
import { CaseSources } from './caseSources.ts'
import { stateCitations, stateOpinions } from './citations.ts'
import { stateFindings } from './findings.ts'
import type { ImportContext } from './importContext.ts'
import { inheritSources } from './inheritSources.ts'
import { stateParties } from './parties.ts'
import { stateSpeakers } from './speakers.ts'
import { Statements } from './statements.ts'
import { stateSteps } from './steps.ts'

export function caseStatements(given: CaseFile, context: ImportContext): Operation[] {
  const file = inheritSources(given)
  const statements = new Statements()
  const sources = new CaseSources(file, statements)
  const key = statements.entity('case', file.id, sources.level)
  stateCaseFacts(file, key, sources, statements)
  stateFindings(file, key, sources, statements)
  stateParties(file, key, sources, statements)
  stateSpeakers(file, key, sources, statements)
  stateSteps(file, key, context, sources, statements)
  stateCitations(file, key, context, sources, statements)
  stateOpinions(file, key, sources, statements)
  stateRest(file, key, sources, statements)
  return statements.operations
}
