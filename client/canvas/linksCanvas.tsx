import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from '../panels/app.ts'
import { layoutPairs } from '../state/picture.ts'
import { translator } from '../text/translate.ts'
import { CanvasTools } from './canvasTools.tsx'
import { CardList } from './cardList.tsx'
import { ColumnHeadings } from './columnHeadings.tsx'
import { CARD_FONT_SIZE, FOCUS_FONT_SIZE, measurePicture, SANS, SERIF } from './drawCards.ts'
import { toElements } from './elements.ts'
import type { GraphCanvas, Viewport } from './graphCanvas.ts'
import { layOut } from './layout/layOut.ts'
import type { Box, Place } from './layout/sides.ts'

/** The picture itself: an unreadable drawing for the eye, and the same cards as a list for keys and readers. */
export function LinksCanvas() {
  const { explorer, preferences, t } = useApp()
  const pane = useRef<HTMLDivElement>(null)
  const canvas = useSignal<GraphCanvas | undefined>(undefined)
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
        move: (next) => {
          viewport.value = next
        },
      })
      canvas.value = made
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
      made?.destroy()
    }
  }, [])

  useSignalEffect(() => {
    const graph = canvas.value
    const { picture, scene, view } = explorer
    const [read, seen, present] = [picture.value, scene.value, view.value]
    const speech = translator(preferences.language.value)
    const theme = preferences.theme.value
    if (!graph || !read || !seen || !present) return
    const mine = ++turn.current
    const measured = measurePicture(read, seen, speech)
    const boxes = [...read.cards.keys()].map((id) => ({ id, ...sizeOf(measured.get(id)) }))
    const ring = (id: string): Box['ring'] | undefined => (id === read.focus.id ? 0 : read.rings.get(id))
    const base = boxes.flatMap((box) => {
      const at = ring(box.id)
      return at === undefined ? [] : [{ ...box, ring: at }]
    })
    const added = boxes.filter((box) => ring(box.id) === undefined)
    layOut({ base, added, pairs: layoutPairs(read) })
      .then((placed) => {
        if (mine !== turn.current) return
        const visible = new Set(seen.cards.map((card) => card.id))
        const all = new Map(placed.map((place) => [place.id, place]))
        graph.draw(toElements(seen, read.focus.id, measured, all, colourOf(theme)))
        graph.choose(drawnId(explorer.selection.value, seen.ties))
        places.value = new Map([...all].filter(([id]) => visible.has(id)))
        if (fitted.current !== read.focus.id && pane.current?.clientWidth) {
          graph.fit(read.focus.id)
          fitted.current = read.focus.id
        }
      })
      .catch((error: unknown) => {
        problem.value = error instanceof Error ? error.message : String(error)
      })
  })

  useSignalEffect(() => {
    const id = drawnId(explorer.selection.value, explorer.scene.value?.ties ?? [])
    canvas.value?.choose(id)
    if (id) canvas.value?.reveal(id)
  })

  return (
    <section
      class="canvas"
      aria-labelledby="canvas-title"
      data-drawn={places.value.size}
      data-places={middles(places.value)}
    >
      <CanvasTools graph={canvas} />
      <div class="canvas-pane">
        <ColumnHeadings places={places.value} viewport={viewport.value} />
        <div ref={pane} class="canvas-drawing" aria-hidden="true" />
        <CardList places={places.value} />
        {problem.value !== undefined && (
          <p class="canvas-problem" role="alert">
            {t('canvas.failed', { reason: problem.value })}
          </p>
        )}
      </div>
    </section>
  )
}

const sizeOf = (card: { width: number; height: number } | undefined) => ({
  width: card?.width ?? 0,
  height: card?.height ?? 0,
})

/** A selected link is drawn as the line of its pair. */
const drawnId = (
  id: string | undefined,
  ties: readonly { id: string; links: readonly { id: string }[] }[],
) => (id === undefined ? undefined : (ties.find((tie) => tie.links.some((link) => link.id === id))?.id ?? id))

function colourOf(_theme: string) {
  const style = getComputedStyle(document.documentElement)
  return (token: string) => style.getPropertyValue(token).trim()
}

/** Cards are measured with the page's own fonts, in both scripts, or they would not fit. */
const fontsReady = () =>
  Promise.all(
    ['Ag', 'Жқ'].flatMap((text) => [
      document.fonts.load(`${CARD_FONT_SIZE}px ${SANS}`, text),
      document.fonts.load(`600 ${FOCUS_FONT_SIZE}px ${SERIF}`, text),
    ]),
  )

/** Where the cards stand, in whole pixels: what a test compares to say that nothing moved. */
const middles = (places: ReadonlyMap<string, Place>) =>
  JSON.stringify(
    Object.fromEntries([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }])),
  )
