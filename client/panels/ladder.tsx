import type { CaseEvidence } from '../api/record.ts'
import { stepWord } from '../ladder/stepWord.ts'
import type { Footnotes } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { amountText } from '../text/amounts.ts'
import { dateText } from '../text/dates.ts'
import { readersName } from '../text/readersName.ts'
import { term } from '../text/translate.ts'
import { useApp } from './app.ts'
import { Citations } from './marks.tsx'

type Step = CaseEvidence['ladder'][number]

/** The case in time. A step without a date stands where the account or an editor puts it, and says so in italics. */
export function Ladder({ steps, notes }: { steps: readonly Step[]; notes: Footnotes }) {
  const { t } = useApp()
  if (!steps.length) return null
  return (
    <section>
      <h3>{t('panel.ladder')}</h3>
      <ol class="ladder">
        {steps.map((step) => (
          <LadderItem key={step.order} step={step} notes={notes} />
        ))}
      </ol>
    </section>
  )
}

function LadderItem({ step, notes }: { step: Step; notes: Footnotes }) {
  const { explorer, language, t } = useApp()
  const institution =
    step.entity && ['court', 'stateBody', 'organisation'].includes(step.entity.kind) ? step.entity : undefined
  const claims = readable(step.link?.claims.nodes ?? [])
  const placed = step.placedBy === 'editor' ? t('panel.editor') : t('panel.account')
  return (
    <li class={step.lane}>
      <p class="step-when">
        {step.date ? dateText(step.date, language, t) : t('panel.undated')}
        {step.placedBy !== 'date' && <i> ({placed})</i>}
        {' · '}
        {term(t, 'lane', step.lane)}
      </p>
      {institution && (
        <button
          type="button"
          class="as-link"
          title={institution.label}
          onClick={() => explorer.select(institution.id)}
        >
          {readersName(institution.label, institution.names, language) ?? institution.label}
        </button>
      )}
      <div>
        <span lang="en">{step.what}</span> <Citations claims={claims} notes={notes} />
      </div>
      {(step.amount !== null || step.result) && (
        <p class="tags">
          {step.result && <span class="tag">{stepWord(step, t)}</span>}
          {step.amount !== null && <b class="amount">{amountText(step.amount, step.currency, language)}</b>}
        </p>
      )}
    </li>
  )
}
