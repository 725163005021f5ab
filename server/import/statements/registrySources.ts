/** Sources of registry entries: pages named by their addresses alone. */
import { sourceSlug } from './caseSources.ts'
import type { Evidence, Statements } from './statements.ts'

type Sourced = { source: string; field_sources?: Record<string, string> | undefined }

/** Evidence of each field of a registry entry. */
export function registryEvidence(entry: Sourced, statements: Statements): (field: string) => Evidence {
  return (field) => {
    const url = entry.field_sources?.[field] ?? entry.source
    return { sources: [statements.source(sourceSlug(url), { url })], standing: 'reported' }
  }
}

export function stateNotes(
  about: string,
  notes: readonly { about?: string | undefined; text: string; source?: string | undefined }[] | undefined,
  evidence: (field: string) => Evidence,
  statements: Statements,
): void {
  for (const { about: field, text, source } of notes ?? [])
    statements.fact(
      about,
      field ? `note.${field}` : 'note',
      text,
      source ? registryEvidence({ source }, statements)('note') : evidence(field ?? 'notes'),
    )
}
