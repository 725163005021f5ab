import { useApp } from '../panels/app.ts'
import { type Step, stepBetween } from '../state/steps.ts'
import { type Translate, term } from '../text/translate.ts'

const SHOWN = 3

/** The last steps by name; choosing one goes back to where it led. */
export function Crumbs() {
  const { explorer, t } = useApp()
  const history = explorer.history.value
  const focus = explorer.picture.value?.focus
  const views = history ? [...history.past, history.present] : []
  const steps = views.flatMap((view, at) => {
    const before = views[at - 1]
    return before ? [{ back: views.length - 1 - at, step: stepBetween(before, view) }] : []
  })
  const first = steps.findLastIndex(({ step }) => step.did === 'focus')
  const shown = steps.slice(Math.max(first + 1, steps.length - SHOWN))
  return (
    <nav class="crumbs" aria-label={t('crumb.title')}>
      <ol>
        <li>
          <b title={focus?.label}>{focus?.label}</b>
        </li>
        {shown.map(({ back, step }) => (
          <li key={back}>
            <button
              type="button"
              class="as-link"
              disabled={back === 0}
              onClick={() => {
                for (let at = 0; at < back; at++) explorer.undo()
              }}
            >
              {wordsOf(step, t, explorer.labelOf)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function wordsOf({ did, ids, word = '' }: Step, t: Translate, labelOf: (id: string) => string): string {
  const [id = ''] = ids
  const what =
    did === 'layout'
      ? term(t, 'layout', word)
      : did === 'layerOn' || did === 'layerOff'
        ? term(t, 'layer', word)
        : term(t, 'kinds', word, term(t, 'standing', word))
  return t(`crumb.${did}`, { count: ids.length, label: labelOf(id), what })
}
