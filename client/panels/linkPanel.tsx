import type { LinkEvidence } from '../api/record.ts'
import { attributeOf } from '../state/findings.ts'
import { numberSources } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { joinClaims } from '../state/joinClaims.ts'
import { useApp } from './app.ts'
import { Attributes } from './attributes.tsx'
import { CorrectButton } from './correctButton.tsx'
import { SourceList, StandingTag } from './marks.tsx'
import { SourceBlock } from './sourceBlock.tsx'

/** Why two things are linked: a sentence a link, its attributes, and every claim behind it. */
export function LinkPanel({ links }: { links: readonly LinkEvidence[] }) {
  const { explorer, language, t } = useApp()
  const claims = links.flatMap((link) => readable(link.claims.nodes))
  const notes = numberSources(claims)
  return (
    <>
      <p class="overline">{t('panel.link')}</p>
      {links.map((link, at) => {
        const words = { from: link.from.label, to: link.to.label }
        const sources = new Set(readable(link.claims.nodes).map((claim) => claim.source.id)).size
        const heading = language === 'en' ? link.sentence : t(`sentence.${link.kind}`, words)
        return (
          <section key={link.id} class="link-evidence">
            {at === 0 ? (
              <h2 id="evidence-title" tabIndex={-1}>
                {heading}
              </h2>
            ) : (
              <h3>{heading}</h3>
            )}
            <p class="tags">
              <StandingTag standing={link.standing} />
              <span class="tag">{t('panel.recordedBy', { count: sources })}</span>
              <CorrectButton about={link.id} name={link.sentence} />
            </p>
            <Attributes attributes={link.attributes} />
            {joinClaims(readable(link.claims.nodes)).map((joined) => (
              <SourceBlock
                key={joined[0].id}
                claims={joined}
                currency={attributeOf(link, 'currency')}
                notes={notes}
                statement={link.sentence}
              />
            ))}
            {link.claims.totalCount > link.claims.nodes.length && (
              <p class="quiet-text">
                {t('panel.more', { count: link.claims.totalCount - link.claims.nodes.length })}
              </p>
            )}
            <p class="ends">
              {[link.from, link.to].map((end) => (
                <button key={end.id} type="button" class="as-link" onClick={() => explorer.select(end.id)}>
                  {end.label}
                </button>
              ))}
            </p>
          </section>
        )
      })}
      <SourceList notes={notes} />
    </>
  )
}
