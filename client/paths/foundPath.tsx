import type { PathAnswer } from '../api/record.ts'
import { lookOf } from '../canvas/look.ts'
import { useApp } from '../panels/app.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { Citations, StandingTag } from '../panels/marks.tsx'
import type { Footnotes } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { openFocus } from '../state/view.ts'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/iconButton.tsx'

type Path = PathAnswer['paths'][number]

/** One path as a strip of cards, and as sentences with their sources. */
export function FoundPath({ path, at, notes }: { path: Path; at: number; notes: Footnotes }) {
  const app = useApp()
  const { navigation, language, t } = app
  const [first] = path.steps
  if (!first) return null
  const things = [first.from, ...path.steps.map((step) => step.to)]
  const show = () => {
    const ids = things.map((thing) => thing.id)
    app.path.value = { entities: ids, links: path.steps.map((step) => step.link.id) }
    app.pane.value = 'links'
    navigation.go({ view: { ...openFocus(first.from.id), added: ids.slice(1) } })
  }
  return (
    <section class="found-path">
      <h2>{t('path.nth', { number: at + 1, steps: path.length })}</h2>
      <ol class="path-strip">
        {things.map((thing, index) => {
          const step = path.steps[index]
          return (
            <li key={thing.id}>
              <span class={`path-card ${thing.kind}`}>
                <span class={`kind ${thing.kind}`}>
                  <Icon name={lookOf(thing.kind).icon} />
                </span>
                <FocusLink id={thing.id}>{thing.label}</FocusLink>
              </span>
              {step && (
                <span class={`path-step ${step.link.standing}`}>
                  {t(`link.${step.link.kind}`)}
                  <Citations claims={readable(step.link.claims.nodes)} notes={notes} places={false} />
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <ol class="path-sentences">
        {path.steps.map(({ link }) => (
          <li key={link.id}>
            {language === 'en'
              ? link.sentence
              : t(`sentence.${link.kind}`, { from: link.from.label, to: link.to.label })}{' '}
            <StandingTag standing={link.standing} />{' '}
            <Citations claims={readable(link.claims.nodes)} notes={notes} />
          </li>
        ))}
      </ol>
      <IconButton icon="waypoints" words label={t('path.show')} act={show} />
    </section>
  )
}
