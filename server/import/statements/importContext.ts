/** What a file cannot say by itself and other files or the store know. */
import type { EntityKind } from '../../../schema/kinds.ts'
import type { Level } from '../../../schema/levels.ts'

export type DecisionRef = { kind: Extract<EntityKind, 'case' | 'citedDecision'>; slug: string }

export type InstitutionKind = Extract<EntityKind, 'court' | 'stateBody' | 'organisation'>

export type ImportContext = {
  /** What an institution is that has this id, by the files or the store; undefined where neither knows it. */
  institutionKind(id: string): InstitutionKind | undefined
  /** The level of a case that is imported together with this file; public where it is not. */
  caseLevel(id: string): Level
  /** The case whose own number that is, by the files or the store. */
  caseOf(body: string, number: string): string | undefined
  /** The entity that stands for a decision known by these numbers or, where it has none, by its name. */
  decision(body: string, numbers: readonly string[], name: string | undefined): DecisionRef
}
