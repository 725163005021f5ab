import type { EvidenceClaim } from '../api/record.ts'
import type { Footnotes } from '../state/footnotes.ts'
import { attributeText, propertyName } from '../text/attributes.ts'
import { citationOfClaim } from '../text/citation.ts'
import { useApp } from './app.ts'
import { CiteButton } from './citeButton.tsx'
import { Passage, StatementHead } from './claimBlock.tsx'
import { ReportButton } from './correctButton.tsx'

type Props = {
  /** All of one place in one source. */
  claims: readonly [EvidenceClaim, ...EvidenceClaim[]]
  currency: string | undefined
  notes: Footnotes
  /** What the source is cited for. */
  statement: string
}

/** What one place in one source says of a link: who stands behind it once, then each attribute on a line. */
export function SourceBlock({ claims, currency, notes, statement }: Props) {
  const { language, t } = useApp()
  const [first] = claims
  return (
    <article class={`claim ${first.standing}`}>
      <StatementHead claim={first} notes={notes} />
      {claims.map(({ id, property, value, language: written }) =>
        value === null ? null : (
          <p key={id}>
            {property && <span class="claim-property">{propertyName(t, property)}: </span>}
            {(property && attributeText(t, language, { property, value, currency })) ?? (
              <span lang={written ?? 'en'}>{value}</span>
            )}
          </p>
        ),
      )}
      <Passage claim={first} />
      <CiteButton text={citationOfClaim(statement, first)} />
      <ReportButton claim={first.id} said={statement} />
    </article>
  )
}
