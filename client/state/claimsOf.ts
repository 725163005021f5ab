import type { EntityEvidence, EvidenceClaim } from '../api/record.ts'
import { readable } from './inner.ts'

/** All claims of a panel about one thing, in the order in which the panel shows them. */
export function claimsOf(entity: EntityEvidence): EvidenceClaim[] {
  const ofFacts = entity.facts.flatMap((fact) => fact.claims)
  if (!('ladder' in entity)) return ofFacts
  const ofSteps = entity.ladder.flatMap((step) => readable(step.link?.claims.nodes ?? []))
  const ofLinks = [entity.parties, entity.findings, entity.answers].flatMap((list) =>
    list.nodes.flatMap((link) => readable(link.claims.nodes)),
  )
  return [...ofSteps, ...ofLinks, ...ofFacts]
}
