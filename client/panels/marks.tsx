import type { Standing } from '../api/generated/graphql.ts'
import type { EvidenceClaim } from '../api/record.ts'
import { type Footnotes, safeAddress } from '../state/footnotes.ts'
import { useApp } from './app.ts'

/** Who stands behind a statement, in words; the border repeats how the line is drawn. */
export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useApp()
  return <span class={`tag ${standing}`}>{t(`standing.${standing}`)}</span>
}

/** The numbers of the sources of some claims, each opening its source. */
export function Marks({
  claims,
  notes,
}: {
  claims: readonly Pick<EvidenceClaim, 'source'>[]
  notes: Footnotes
}) {
  const { t } = useApp()
  const ids = [...new Set(claims.map((claim) => claim.source.id))]
  return (
    <span class="marks">
      {ids.map((id) => {
        const note = notes.get(id)
        if (!note) return null
        const address = safeAddress(note.source.address)
        const text = `[${note.number}]`
        if (!address)
          return (
            <span key={id} title={note.source.label}>
              {text}
            </span>
          )
        return (
          <a
            key={id}
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            title={note.source.label}
            aria-label={t('panel.openSource', { number: note.number, title: note.source.label })}
          >
            {text}
          </a>
        )
      })}
    </span>
  )
}

type CitationsProps = {
  claims: readonly EvidenceClaim[]
  notes: Footnotes
  /** Whether the place in the source and the passage follow; without them only the numbers stand. */
  places?: boolean
}

/** The marks of a statement with the place in each source, and its passages where they are stored. */
export function Citations({ claims, notes, places: placed = true }: CitationsProps) {
  const { t } = useApp()
  const quoted = placed ? distinct(claims, (claim) => claim.quote) : []
  return (
    <>
      {distinct(claims, (claim) => claim.source.id).map(({ source }) => {
        const own = claims.filter((claim) => claim.source.id === source.id)
        const places = distinct(own, (claim) => claim.locator).map((claim) => claim.locator)
        return (
          <span key={source.id} class="citation-mark">
            <Marks claims={own} notes={notes} />
            {placed && places.length > 0 && (
              <span class="locator" lang="en">
                {`, ${places.join('; ')}`}
              </span>
            )}{' '}
          </span>
        )
      })}
      {quoted.length > 0 && (
        <details class="quoted">
          <summary>{t('panel.passage')}</summary>
          {quoted.map((claim) => (
            <blockquote key={claim.id} lang={claim.language ?? 'en'}>
              {claim.quote}
            </blockquote>
          ))}
        </details>
      )}
    </>
  )
}

/** The first claim of each value of a field; claims without one are left out. */
function distinct(claims: readonly EvidenceClaim[], field: (claim: EvidenceClaim) => string | null) {
  const first = new Map<string, EvidenceClaim>()
  for (const claim of claims) {
    const value = field(claim)
    if (value && !first.has(value)) first.set(value, claim)
  }
  return [...first.values()]
}

/** The sources of a panel in full, numbered as its marks. */
export function SourceList({ notes, heading: Heading = 'h3' }: { notes: Footnotes; heading?: 'h2' | 'h3' }) {
  const { t } = useApp()
  if (!notes.size) return null
  return (
    <section class="sources">
      <Heading>{t('panel.sources')}</Heading>
      <ol>
        {[...notes.values()].map(({ number, source }) => {
          const address = safeAddress(source.address)
          return (
            <li key={source.id} value={number}>
              <span class="citation" lang="en">
                {source.citation || source.label}
              </span>{' '}
              {address ? (
                <a
                  href={address}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={t('panel.openSource', { number, title: source.label })}
                >
                  {t('panel.open')}
                </a>
              ) : (
                <span class="quiet-text">{t('panel.noAddress')}</span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
