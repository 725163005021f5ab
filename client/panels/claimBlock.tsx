import type { EvidenceClaim } from '../api/record.ts'
import type { Footnotes } from '../state/footnotes.ts'
import { term } from '../text/translate.ts'
import { useApp } from './app.ts'
import { Marks, StandingTag } from './marks.tsx'

/** One statement of one source: its standing, our words, where it stands, and the passage if we have it. */
export function ClaimBlock({ claim, notes }: { claim: EvidenceClaim; notes: Footnotes }) {
  const { t } = useApp()
  return (
    <article class={`claim ${claim.standing}`}>
      <p class="claim-head">
        <StandingTag standing={claim.standing} />
        {claim.property && <span class="claim-property">{term(t, 'property', claim.property)}</span>}
        {claim.locator && (
          <span class="locator" lang="en">
            {claim.locator}
          </span>
        )}
        <Marks claims={[claim]} notes={notes} />
      </p>
      {claim.value !== null && <p lang={claim.language ?? 'en'}>{claim.value}</p>}
      {claim.quote ? (
        <figure class="passage">
          <figcaption>{t('panel.passage')}</figcaption>
          <blockquote lang={claim.language ?? 'en'}>{claim.quote}</blockquote>
        </figure>
      ) : (
        <p class="no-passage">{t('panel.noPassage')}</p>
      )}
    </article>
  )
}
