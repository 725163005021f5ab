import { claimsOf } from '../state/claimsOf.ts'
import { MOST_CARDS, notShown } from '../state/expand.ts'
import { numberSources } from '../state/footnotes.ts'
import { hubsOf } from '../state/hubs.ts'
import type { Scene } from '../state/scene.ts'
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
  // The longest part is cut first where a line is too narrow for all; its full text is its title.
  const yielding = parts.length > 3 ? parts.toSorted((a, b) => b.length - a.length)[0] : undefined
  return (
    <footer class="status" aria-live="polite">
      {parts.map((part) => (
        <span key={part} class={part === yielding ? 'yields' : undefined} title={part}>
          {part}
        </span>
      ))}
    </footer>
  )
}

function ofPicture({ explorer, sheet }: App, t: Translate): string[] {
  const [picture, scene, view] = [explorer.picture.value, explorer.scene.value, explorer.view.value]
  if (explorer.loading.value) return [t('canvas.loading')]
  if (!picture || !scene || !view || picture.focus.id !== view.focus) return []
  const open = sheet.current.value
  if (view.layout === 'ladder' && open?.of === 'entity' && 'ladder' in open.entity)
    return [
      t('status.ladder', {
        steps: open.entity.ladder.length,
        sources: numberSources(claimsOf(open.entity)).size,
      }),
      t('status.italic'),
    ]
  const beyond = scene.cards.reduce((sum, card) => sum + notShown(card, scene.links, view.layers), 0)
  const added = explorer.lastAdded.value
  const held = [...scene.heldBy.values()].reduce((sum, count) => sum + count, 0)
  const nothingOut = !picture.cut && !beyond && !view.hidden.length && !view.off.length && !held
  return [
    ...(added ? [t('expand.done', { added: added.ids.length, left: added.left })] : []),
    ...(added?.full ? [t('status.full', { most: MOST_CARDS })] : []),
    t('status.shown', { cards: scene.cards.length, links: scene.links.length }),
    ...(picture.cut > 0 ? [t('status.cut', { count: picture.cut })] : []),
    ...(beyond > 0 ? [t('status.beyond', { count: beyond })] : []),
    ...(held ? [t('status.folded', { count: held })] : []),
    ...(view.off.length ? [t('status.filtered', { count: view.off.length })] : []),
    ...(view.hidden.length ? [t('status.hidden', { count: view.hidden.length })] : []),
    ...(picture.missing.length ? [t('status.missing', { count: picture.missing.length })] : []),
    ...(picture.complete ? [] : [t('status.incomplete')]),
    ...(nothingOut && picture.complete ? [t('status.whole')] : []),
    ...hubs(scene, view.focus, t),
    ...(view.layers.some((layer) => layer !== 'citations' && layer !== 'places') ? [] : [t('status.words')]),
  ]
}

function ofCases(
  {
    cases: {
      choice,
      listing: { value: listing },
      loading,
    },
  }: App,
  t: Translate,
): string[] {
  if (loading.value) return [t('cases.loading')]
  if (!listing?.total) return []
  if (choice.value?.view !== 'list' && choice.value?.view !== 'table')
    return [t('cases.some', { count: listing.total, every: listing.every })]
  return [t('cases.shown', { shown: listing.nodes.length, total: listing.total })]
}

/** What most cases in view share tells little about any two of them. */
const hubs = (scene: Scene, focus: string, t: Translate): string[] => {
  const [first, ...more] = hubsOf(scene, focus)
  if (!first) return []
  return [t('status.hub', { label: first.label, share: first.share, more: more.length })]
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
