import type { EntityEvidence } from '../api/record.ts'
import type { Footnotes } from '../state/footnotes.ts'
import { propertyName } from '../text/attributes.ts'
import { dateText } from '../text/dates.ts'
import { type Translate, term } from '../text/translate.ts'
import { useApp } from './app.ts'
import { ClaimBlock } from './claimBlock.tsx'
import { CorrectButton } from './correctButton.tsx'
import { Marks, StandingTag } from './marks.tsx'

type Fact = EntityEvidence['facts'][number]

/** The heading of the panel says these already. */
const saidAbove = new Set(['name', 'title', 'id'])
const dates =
  /^(submitted|transmitted|decided|born|died|founded|renamed|dissolved|registered|adopted|inForce|date)$/

type Props = { about: string; facts: readonly Fact[]; notes: Footnotes; alone: boolean }

/** What is recorded of a thing: the values, who stands behind them, where sources disagree, and every claim on request. */
export function Facts({ about, facts, notes, alone }: Props) {
  const { t, language } = useApp()
  const shown = facts.filter((fact) => fact.disputed || !saidAbove.has(fact.property))
  if (!shown.length) return alone ? <p class="quiet-text">{t('panel.noFacts')}</p> : null
  return (
    <section>
      <h3>{t('panel.facts')}</h3>
      <dl class="facts">
        {shown.map((fact) => (
          <div key={`${fact.property} ${fact.value}`}>
            <dt>{propertyName(t, fact.property)}</dt>
            <dd>
              <FactValue fact={fact} text={valueText(fact, (edtf) => dateText(edtf, language, t), t)} />
              <Marks claims={fact.claims} notes={notes} />
              {fact.standing !== 'reported' && <StandingTag standing={fact.standing} />}
              {fact.disputed && <span class="tag disputed">{t('panel.disputed')}</span>}
              <details open={fact.disputed}>
                <summary>{t('panel.sameSource', { count: fact.claims.length })}</summary>
                {fact.claims.map((claim) => (
                  <ClaimBlock key={claim.id} claim={claim} notes={notes} />
                ))}
                <CorrectButton about={about} property={fact.property} name={propertyName(t, fact.property)} />
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function FactValue({ fact, text }: { fact: Fact; text: string | undefined }) {
  return text === undefined ? <span lang="en">{fact.value}</span> : <span>{text}</span>
}

/** A value in the reader's language where it is a date or a word of a list; the record's own sentences stay as they are. */
function valueText(fact: Fact, date: (edtf: string) => string, t: Translate): string | undefined {
  if (dates.test(fact.property)) return date(fact.value)
  const group =
    fact.property === 'outcome' || fact.property === 'stage' || fact.property === 'status'
      ? fact.property
      : 'word'
  const word = term(t, group, fact.value, '')
  return word || undefined
}
