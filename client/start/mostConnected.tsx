import { useApp } from '../panels/app.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { everyCase, toggle } from '../state/choice.ts'

type Row = { entity: { id: string; label: string }; cases: number }

/** Things with most cases: the name leads to its links, the figure to its cases. */
export function MostConnected({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { t } = useApp()
  if (!rows.length) return null
  return (
    <section class="connected">
      <h2>{title}</h2>
      <ol>
        {rows.map(({ entity, cases }) => (
          <li key={entity.id}>
            <FocusLink id={entity.id}>{entity.label}</FocusLink>
            {entity.id.startsWith('case:') ? (
              <b>{cases}</b>
            ) : (
              <PlaceLink
                to={{ choice: toggle(everyCase, 'linked', entity.id) }}
                label={t('start.casesOf', { name: entity.label, count: cases })}
              >
                {cases}
              </PlaceLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
