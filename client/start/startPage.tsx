import { useEffect } from 'preact/hooks'
import { RegionMap } from '../map/regionMap.tsx'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { SearchField } from '../panels/searchField.tsx'
import { everyCase, toggle } from '../state/choice.ts'
import { valuesOf } from '../state/facetValues.ts'
import { CountryTable } from './countryTable.tsx'
import { Endings } from './endings.tsx'
import { MostConnected } from './mostConnected.tsx'
import { PeopleAsk } from './peopleAsk.tsx'

const examples = ['Gerasimov', '433/2010', 'Костанай', 'Аскаров', 'KIBHRRL']

/** What the record holds at a glance, and where to type. No graph is loaded here; every figure leads to its cases. */
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
          {whole && (
            <PlaceLink to={{ choice: everyCase }} class="all-cases">
              {t('start.allCases', { count: whole.cases })}
            </PlaceLink>
          )}
        </p>
      </section>
      <FailureNotice trouble={overview.trouble.value} />
      {!whole && !overview.trouble.value && <p class="quiet-text">{t('start.loading')}</p>}
      {whole && (
        <>
          <section class="start-map">
            <RegionMap
              large
              figures={valuesOf(whole.facets, 'country')}
              to={(id) => ({ choice: toggle(everyCase, 'state', id) })}
            />
          </section>
          <CountryTable />
          <div class="start-band">
            <PeopleAsk />
            <Endings />
            <MostConnected title={t('start.organisations.most')} rows={whole.organisations} />
            <MostConnected title={t('start.institutions.most')} rows={whole.institutions} />
            <MostConnected title={t('start.places.most')} rows={whole.places} />
            <MostConnected title={t('start.cases.most')} rows={whole.casesMostConnected} />
          </div>
        </>
      )}
    </>
  )
}
