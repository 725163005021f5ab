/** Articles alleged, found violated or held inadmissible; those of one finding are read together. */
import type { CaseFile, Finding } from '../../../schema/caseFile.ts'
import type { LinkKind, Standing } from '../../../schema/kinds.ts'
import { keyOf } from '../../store/keys.ts'
import { article } from './articles.ts'
import type { CaseSources } from './caseSources.ts'
import type { Statements } from './statements.ts'

const lists = [
  { field: 'alleged', kind: 'ALLEGED', property: 'rightAlleged', standing: 'alleged' },
  { field: 'violations', kind: 'VIOLATED', property: 'rightViolated', standing: 'found' },
  { field: 'inadmissible', kind: 'INADMISSIBLE', property: 'rightInadmissible', standing: 'found' },
] as const satisfies readonly {
  field: keyof CaseFile
  kind: LinkKind
  property: string
  standing: Standing
}[]

export function stateFindings(
  file: CaseFile,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): void {
  for (const { field, kind, property, standing } of lists)
    for (const [position, finding] of (file[field] ?? []).entries()) {
      const evidence = sources.ofField(field, standing)
      if (finding.right) statements.fact(caseKey, property, rightWithRemarks(finding), evidence)
      const key = keyOf('finding', field, finding.articles, finding.right, finding.reason, finding.note)
      const articles = [...new Set(finding.articles)]
      for (const [at, name] of articles.entries()) {
        const others = articles.filter((other) => other !== name)
        const link = statements.link(
          kind,
          caseKey,
          article(statements, name, sources.level),
          evidence,
          {
            finding: key,
            main: at === 0,
            readWith: others.join(', ') || undefined,
            reason: finding.reason,
            note: finding.note,
          },
          [key],
        )
        statements.position(link, position, evidence.level)
      }
    }
}

const rightWithRemarks = ({ right, note, reason }: Finding): string =>
  [right, reason, note].filter(Boolean).join('; ')
