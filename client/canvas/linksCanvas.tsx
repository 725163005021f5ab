import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { IconButton } from '../widgets/iconButton.tsx'
import { CardList } from './cardList.tsx'
import { ColumnHeadings } from './columnHeadings.tsx'
import { measurePicture } from './drawCards.ts'
import { toElements } from './elements.ts'
import { fontsReady } from './fontsReady.ts'
import type { GraphCanvas, Viewport } from './graphCanvas.ts'
import type { Place } from './layout/columns.ts'
import { placesOf } from './layoutQuestion.ts'
import { litBy } from './lit.ts'
import { MarkedBar } from './markedBar.tsx'

/** The picture itself: an unreadable drawing for the eye, and the same cards as a list for keys and readers. */
export function LinksCanvas() {
  const app = useApp()
  const { explorer, preferences, expanding, drawing, t } = app
  const pane = useRef<HTMLDivElement>(null)
  const places = useSignal<ReadonlyMap<string, Place>>(new Map())
  const viewport = useSignal<Viewport>({ zoom: 1, x: 0, y: 0 })
  const problem = useSignal<string | undefined>(undefined)
  const fitted = useRef('')
  const turn = useRef(0)

  useEffect(() => {
    let gone = false
    let made: GraphCanvas | undefined
    const load = async () => {
      const [{ createGraphCanvas }] = await Promise.all([import('./graphCanvas.ts'), fontsReady()])
      if (gone || !pane.current) return
      made = createGraphCanvas(pane.current, {
        choose: (id) => explorer.select(id ?? explorer.view.value?.focus),
        mark: (ids) => {
          for (const id of ids) explorer.mark(id)
        },
        open: (id) => {
          explorer.select(id)
          expanding.value = id
        },
        drop: explorer.move,
        move: (next) => {
          viewport.value = next
        },
      })
      drawing.value = made
    }
    load().catch((error: unknown) => {
      problem.value = error instanceof Error ? error.message : String(error)
    })
    const watch = new ResizeObserver(() => {
      made?.resize()
      const focus = explorer.picture.value?.focus.id
      if (focus && fitted.current === '') made?.fit(focus)
    })
    if (pane.current) watch.observe(pane.current)
    return () => {
      gone = true
      watch.disconnect()
      if (made && drawing.value === made) drawing.value = undefined
      made?.destroy()
    }
  }, [])

  useSignalEffect(() => {
    const graph = drawing.value
    const { picture, scene, view, lastAdded } = explorer
    const [read, seen, present, added] = [picture.value, scene.value, view.value, lastAdded.value]
    const speech = app.speech.value
    const theme = preferences.theme.value
    if (!graph || !read || !seen || !present || read.focus.id !== present.focus) return
    const mine = ++turn.current
    const measured = measurePicture(read, seen, speech, preferences.language.value)
    placesOf(read, present, measured)
      .then((all) => {
        if (mine !== turn.current) return
        const visible = new Set(seen.cards.map((card) => card.id))
        graph.draw(toElements(seen, read.focus.id, measured, all, colourOf(theme), speech))
        graph.choose(drawnId(explorer.selection.value, seen.ties))
        graph.sign(explorer.marked.value, litBy(app.path.value, seen.ties))
        places.value = new Map([...all].filter(([id]) => visible.has(id)))
        const drawnAs = `${read.focus.id} ${present.layout} ${present.tidied} ${present.layers.join()}`
        if (fitted.current !== drawnAs && pane.current?.clientWidth) {
          graph.fit(read.focus.id)
          fitted.current = drawnAs
        } else if (added?.ids.length) graph.show([added.of, ...added.ids])
      })
      .catch((error: unknown) => {
        problem.value = error instanceof Error ? error.message : String(error)
      })
  })

  useSignalEffect(() => {
    const id = drawnId(explorer.selection.value, explorer.scene.value?.ties ?? [])
    drawing.value?.choose(id)
    if (id) drawing.value?.show([id])
  })

  useSignalEffect(() => {
    drawing.value?.sign(explorer.marked.value, litBy(app.path.value, explorer.scene.value?.ties ?? []))
  })

  return (
    <div class="canvas-pane" data-drawn={places.value.size} data-places={middles(places.value)}>
      <ColumnHeadings places={places.value} viewport={viewport.value} />
      <div ref={pane} class="canvas-drawing" aria-hidden="true" />
      <CardList places={places.value} />
      <MarkedBar />
      <div class="canvas-zoom">
        <IconButton icon="plus" label={t('tool.zoomIn')} act={() => drawing.value?.zoomBy(1)} />
        <IconButton icon="minus" label={t('tool.zoomOut')} act={() => drawing.value?.zoomBy(-1)} />
        <IconButton
          icon="fit"
          label={t('tool.fit')}
          act={() => drawing.value?.fit(explorer.view.value?.focus ?? '')}
        />
      </div>
      {problem.value !== undefined && (
        <p class="canvas-problem" role="alert">
          {t('canvas.failed', { reason: problem.value })}
        </p>
      )}
    </div>
  )
}

/** A selected link is drawn as the line of its pair. */
const drawnId = (
  id: string | undefined,
  ties: readonly { id: string; links: readonly { id: string }[] }[],
) => (id === undefined ? undefined : (ties.find((tie) => tie.links.some((link) => link.id === id))?.id ?? id))

function colourOf(_theme: string) {
  const style = getComputedStyle(document.documentElement)
  return (token: string) => style.getPropertyValue(token).trim()
}

/** Where the cards stand, in whole pixels: what a test compares to say that nothing moved. */
const middles = (places: ReadonlyMap<string, Place>) =>
  JSON.stringify(
    Object.fromEntries([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }])),
  )
