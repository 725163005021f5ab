import type { Decision, Naming } from '../api/desk.ts'

/** One place that names somebody, with the texts that are to stand there for everybody. */
export type NamingDraft = { naming: Naming; keep: boolean; value: string; locator: string; quote: string }

/** Begins with what is proposed; undefined where the claim is not there any more. */
export const namingDraft = (naming: Naming): NamingDraft | undefined =>
  naming.claim
    ? {
        naming,
        keep: false,
        value: naming.proposedValue ?? '',
        locator: naming.proposedLocator ?? '',
        quote: naming.proposedQuote ?? '',
      }
    : undefined

/** What the edit says of each place; every one is said, so that what is shown is what is done. */
export const decisionsOf = (drafts: readonly NamingDraft[]): Decision[] =>
  drafts.flatMap(({ naming, keep, value, locator, quote }): Decision[] => {
    if (!naming.claim) return []
    const claim = naming.claim.id
    if (keep) return [{ claim, keep }]
    return [
      {
        claim,
        ...(naming.value !== null && value.trim() !== '' && { value: value.trim() }),
        ...(naming.locator !== null && { locator }),
        ...(naming.quote !== null && { quote }),
      },
    ]
  })
