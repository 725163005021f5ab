import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { EntryFields } from './entryFields.tsx'
import { formKeys } from './formKeys.ts'
import { ListView } from './listView.tsx'
import { Preview } from './preview.tsx'
import { ProblemsAt } from './problemsAt.tsx'
import { broughtSpec, caseSpec, type Field } from './sections.ts'
import { useSheet } from './sheetContext.ts'
import { SheetHead } from './sheetHead.tsx'
import { SourceList } from './sourcesNamed.tsx'

const caseOnly = { ...caseSpec, lists: [] }

/** The form itself, beside what it would do to the record. */
export function CaseForm() {
  const { state, s } = useSheet()
  const more = useSignal(false)
  const { case: entry, brought } = state.sheet.value
  useEffect(() => state.goTo(['case'], 'title'), [state])
  return (
    <section class="sheet-page sheet-with-preview" aria-label={s('page.title')} onKeyDown={formKeys(state)}>
      <SheetHead />
      <form class="sheet-form" aria-label={s('page.form')} onSubmit={(event) => event.preventDefault()}>
        <SourceList />
        <Typical />
        <section class="sheet-section" id="case" aria-labelledby="case-name">
          <h2 id="case-name" tabIndex={-1}>
            {s('list.case')}
          </h2>
          <ProblemsAt place="case" />
          <EntryFields place={['case']} entry={entry} spec={caseOnly} more={more} />
        </section>
        {(caseSpec.lists ?? []).map((spec) => (
          <ListView key={spec.key} place={['case']} owner={entry} spec={spec} />
        ))}
        <h2 class="sheet-part">{s('list.brought')}</h2>
        <p class="quiet-text">{s('brought.lead')}</p>
        <ProblemsAt place="brought" />
        {(broughtSpec.lists ?? []).map((spec) => (
          <ListView key={spec.key} place={['brought']} owner={brought} spec={spec} />
        ))}
      </form>
      <Preview />
    </section>
  )
}

/** What is often typed into a field whose words are free. */
function Typical() {
  const lists = (caseSpec.lists ?? []).flatMap(({ key, fields }) =>
    fields.flatMap((field: Field) =>
      field.type === 'line' && field.values ? [{ id: `sheet-${key}-${field.key}`, field }] : [],
    ),
  )
  return (
    <>
      {lists.map(({ id, field }) => (
        <datalist key={id} id={id}>
          {field.values?.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      ))}
    </>
  )
}
