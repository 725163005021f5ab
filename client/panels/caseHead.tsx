import type { CaseEvidence } from '../api/record.ts'
import { cameOfIt } from '../state/cameOfIt.ts'
import { amountText } from '../text/amounts.ts'
import { dateText } from '../text/dates.ts'
import { bodyName, countryName } from '../text/names.ts'
import { term } from '../text/translate.ts'
import { useApp } from './app.ts'

/** A case in a few words: body, number, State, from when to when, how it ended, and what came of it at home. */
export function CaseHead({ entity }: { entity: CaseEvidence }) {
  const { language, t } = useApp()
  const date = (edtf: string) => dateText(edtf, language, t)
  const { award, done } = cameOfIt(entity.ladder, entity.answers.nodes, entity.decided)
  const awarded =
    award?.amount != null
      ? [
          amountText(award.amount, award.currency, language),
          award.entity?.label,
          award.date && date(award.date),
        ]
      : []
  const rows: [string, string][] = [
    ...(entity.body ? [[t('kind.treatyBody'), bodyName(t, entity.body)] as [string, string]] : []),
    ...(entity.country ? [[t('kind.country'), countryName(t, entity.country)] as [string, string]] : []),
    ...(entity.numbers.length
      ? [[t('property.numbers'), entity.numbers.join(', ')] as [string, string]]
      : []),
    ...(entity.submitted ? [[t('property.submitted'), date(entity.submitted)] as [string, string]] : []),
    ...(entity.decided ? [[t('property.decided'), date(entity.decided)] as [string, string]] : []),
    ...(awarded.length ? [[t('panel.awarded'), awarded.filter(Boolean).join(', ')] as [string, string]] : []),
    ...(entity.outcome === 'violation'
      ? [
          [
            t('panel.done'),
            done.map(({ status, count }) => `${term(t, 'status', status)} (${count})`).join(', ') ||
              t('panel.noneDone'),
          ] as [string, string],
        ]
      : []),
  ]
  return (
    <>
      <dl class="facts compact">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="tags">
        <span class={`tag outcome ${entity.outcome === 'violation' ? 'found' : ''}`}>
          {entity.outcome ? term(t, 'outcome', entity.outcome) : t('outcome.none')}
        </span>
        {entity.stage && <span class="tag">{term(t, 'stage', entity.stage)}</span>}
      </p>
    </>
  )
}
