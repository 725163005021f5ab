import type { EvidenceClaim } from '../api/record.ts'
import type { Footnotes } from '../state/footnotes.ts'
import { propertyName } from '../text/attributes.ts'
import { citationOfClaim } from '../text/citation.ts'
import { useApp } from './app.ts'
import { CiteButton } from './citeButton.tsx'
import { ReportButton } from './correctButton.tsx'
import { Marks, StandingTag } from './marks.tsx'

/** One statement of one source: its standing, our words, where it stands, and the passage if we have it. */
export function ClaimBlock({ claim, notes }: { claim: EvidenceClaim; notes: Footnotes }) {
  return (
    <article class={`claim ${claim.standing}`}>
      <StatementHead claim={claim} property={claim.property} notes={notes} />
      {claim.value !== null && <p lang={claim.language ?? 'en'}>{claim.value}</p>}
      <Passage claim={claim} />
      <CiteButton text={citationOfClaim(claim.value ?? '', claim)} />
      <ReportButton claim={claim.id} said={claim.value ?? ''} />
    </article>
  )
}

type HeadProps = { claim: EvidenceClaim; property?: string | null; notes: Footnotes }

/** Who stands behind a statement, what it is about, and where in which source. */
export function StatementHead({ claim, property, notes }: HeadProps) {
  const { t } = useApp()
  return (
    <p class="claim-head">
      <StandingTag standing={claim.standing} />
      {property && <span class="claim-property">{propertyName(t, property)}</span>}
      {claim.locator && (
        <span class="locator" lang="en">
          {claim.locator}
        </span>
      )}
      <Marks claims={[claim]} notes={notes} />
    </p>
  )
}

/** The words of the source, or that they are not stored. */
export function Passage({ claim }: { claim: EvidenceClaim }) {
  const { t } = useApp()
  if (!claim.quote) return <p class="no-passage">{t('panel.noPassage')}</p>
  return (
    <figure class="passage">
      <figcaption>{t('panel.passage')}</figcaption>
      <blockquote lang={claim.language ?? 'en'}>{claim.quote}</blockquote>
    </figure>
  )
}
