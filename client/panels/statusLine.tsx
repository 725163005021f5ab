import { notShown } from '../state/expand.ts'
import type { Translate } from '../text/translate.ts'
import { type App, useApp } from './app.ts'

/** How much is shown and what was left out; read out when it changes. */
export function StatusLine() {
  const app = useApp()
  const parts = app.explorer.view.value
    ? ofPicture(app, app.t)
    : app.cases.choice.value
      ? ofCases(app, app.t)
      : ofRecord(app, app.t)
  return (
    <footer class="status" aria-live="polite">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </footer>
  )
}

function ofPicture({ explorer }: App, t: Translate): string[] {
  const [picture, scene, view] = [explorer.picture.value, explorer.scene.value, explorer.view.value]
  if (explorer.loading.value) return [t('canvas.loading')]
  if (!picture || !scene || !view || picture.focus.id !== view.focus) return []
  const beyond = scene.cards.reduce((sum, card) => sum + notShown(card, scene.links, view.mentions), 0)
  const added = explorer.lastAdded.value
  return [
    ...(added ? [t('expand.done', added)] : []),
    t('status.shown', { cards: scene.cards.length, links: scene.links.length }),
    ...(picture.cut > 0 ? [t('status.cut', { count: picture.cut })] : []),
    ...(beyond > 0 ? [t('status.beyond', { count: beyond })] : []),
    ...(view.hidden.length ? [t('status.hidden', { count: view.hidden.length })] : []),
    ...(picture.missing.length ? [t('status.missing', { count: picture.missing.length })] : []),
    ...(picture.complete ? [] : [t('status.incomplete')]),
    ...(picture.cut || beyond || view.hidden.length || !picture.complete ? [] : [t('status.whole')]),
    t('status.words'),
  ]
}

function ofCases({ cases }: App, t: Translate): string[] {
  const listing = cases.listing.value
  if (cases.loading.value) return [t('cases.loading')]
  if (!listing?.total) return []
  return [t('cases.shown', { shown: listing.nodes.length, total: listing.total })]
}

function ofRecord({ overview }: App, t: Translate): string[] {
  const whole = overview.overview.value
  if (!whole) return []
  const count = (...kinds: string[]) =>
    whole.counts.filter((each) => kinds.includes(each.kind)).reduce((sum, each) => sum + each.count, 0)
  return [
    t('status.start', {
      cases: whole.cases,
      people: count('person'),
      organisations: count('organisation'),
      institutions: count('court', 'stateBody'),
      sources: count('source'),
    }),
  ]
}
