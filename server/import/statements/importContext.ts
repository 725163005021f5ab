/** What a file cannot say by itself and other files or the store know. */
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'

export type DecisionRef = { kind: Extract<EntityKind, 'case' | 'citedDecision'>; slug: string }

export type ImportContext = {
  /** Whether the id of an institution is that of a court or of another public body. */
  institutionKind(id: string): 'court' | 'stateBody'
  /** The level of a case that is imported together with this file; public where it is not. */
  caseLevel(id: string): Level
  /** The entity that stands for a decision known by these numbers or, where it has none, by its name. */
  decision(body: string, numbers: readonly string[], name: string | undefined): DecisionRef
}
