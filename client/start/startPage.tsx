import { useEffect } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { FocusLink } from '../panels/focusLink.tsx'
import { SearchField } from '../panels/searchField.tsx'
import { facetValues } from '../state/overview.ts'
import { bodyName } from '../text/names.ts'
import { term } from '../text/translate.ts'
import { CountryTable } from './countryTable.tsx'

const examples = ['Gerasimov', '433/2010', 'Костанай', 'Аскаров', 'KIBHRRL']

/** What the record holds at a glance, and where to type. No graph is loaded here. */
export function StartPage() {
  const { overview, search, t } = useApp()
  const whole = overview.overview.value
  useEffect(() => {
    if (!overview.overview.value) void overview.load()
  }, [overview])
  const trying = (text: string) => {
    const input = document.querySelector<HTMLInputElement>('.combobox input')
    if (!input) return
    input.focus()
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    search.type(text)
  }
  const outcomes = facetValues(whole?.facets ?? [], 'outcome')
  const bodies = facetValues(whole?.facets ?? [], 'body')
  return (
    <>
      <section class="start-head">
        <h1>{t('start.heading')}</h1>
        <p class="lead">{whole ? t('start.lead', { cases: whole.cases }) : t('start.leadEmpty')}</p>
        <SearchField />
        <p class="examples">
          {t('start.try')}{' '}
          {examples.map((text) => (
            <button key={text} type="button" class="as-link" onClick={() => trying(text)}>
              {text}
            </button>
          ))}
        </p>
      </section>
      <FailureNotice trouble={overview.trouble.value} />
      {!whole && !overview.trouble.value && <p class="quiet-text">{t('start.loading')}</p>}
      {whole && (
        <>
          <CountryTable />
          <section class="start-side">
            <h2>{t('start.bodies')}</h2>
            <Figures
              rows={bodies.map(({ id, label, count }) => ({ id, name: bodyName(t, { id, label }), count }))}
            />
            <h2>{t('start.outcomes')}</h2>
            <Figures
              rows={[
                ...outcomes.map(({ id, label, count }) => ({ name: term(t, 'outcome', id, label), count })),
                {
                  name: t('outcome.none'),
                  count: whole.cases - outcomes.reduce((sum, { count }) => sum + count, 0),
                },
              ]}
            />
          </section>
          <Connected title={t('start.cases.most')} rows={whole.casesMostConnected} />
          <Connected title={t('start.organisations.most')} rows={whole.organisations} />
        </>
      )}
    </>
  )
}

/** A name with its number of cases; `id` where there is a picture to open. */
type Figure = { id?: string; name: string; count: number }

function Figures({ rows }: { rows: readonly Figure[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul class="figures">
      {rows.map(({ id, name, count }) => (
        <li key={name}>
          <span>{id ? <FocusLink id={id}>{name}</FocusLink> : name}</span>
          <meter class="bar" min={0} max={most} value={count} aria-hidden="true" />
          <b>{count}</b>
        </li>
      ))}
    </ul>
  )
}

type ConnectedRow = { entity: { id: string; label: string }; cases: number }

function Connected(props: { title: string; rows: readonly ConnectedRow[] }) {
  if (!props.rows.length) return null
  return (
    <section class="connected">
      <h2>{props.title}</h2>
      <ol>
        {props.rows.map(({ entity, cases }) => (
          <li key={entity.id}>
            <FocusLink id={entity.id}>{entity.label}</FocusLink>
            <b>{cases}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}
