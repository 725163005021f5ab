import { useMemo } from 'preact/hooks'
import { record } from '../api/record.ts'
import { lookOf } from '../canvas/look.ts'
import { useApp } from '../panels/app.ts'
import { ThingField } from '../panels/thingField.tsx'
import type { PathQuestion } from '../state/pathQuestion.ts'
import { createSearch } from '../state/search.ts'
import { Icon } from '../widgets/icon.tsx'

/** One end of a path: a field to choose it, or what is chosen and a way to choose another. */
export function EndField({ end, question }: { end: 'from' | 'to'; question: PathQuestion }) {
  const { paths, navigation, t } = useApp()
  const search = useMemo(() => createSearch(record), [])
  const id = question[end]
  const card = id ? paths.ends.value.get(id) : undefined
  const choose = (chosen: string | undefined) => navigation.go({ path: { ...question, [end]: chosen } })
  return (
    <div class="path-end">
      <span class="path-end-name">{t(`path.${end}`)}</span>
      {id ? (
        <span class="path-chosen">
          {card && (
            <span class={`kind ${card.kind}`}>
              <Icon name={lookOf(card.kind).icon} />
            </span>
          )}
          <b>{card?.label ?? id}</b>
          <button type="button" class="as-link" onClick={() => choose(undefined)}>
            {t('path.change')}
          </button>
        </span>
      ) : (
        <ThingField search={search} label={t(`path.${end}`)} onChoose={choose} />
      )}
    </div>
  )
}
