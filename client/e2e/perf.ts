import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { serveForTest } from './serveForTest.ts'

/** Prints how fast the picture is on this machine; it asserts nothing, since machines differ. */
const FRAMES_FOR_MS = 1500
const pictures = [
  ['one case', '#/links?f=case:gerasimov-v-kazakhstan'],
  ['one organisation', '#/links?f=org:KIBHRRL'],
  ['with layers', '#/links?f=org:KIBHRRL&layers=states,bodies,articles,citations,places'],
  ['as a web', '#/links?f=org:KIBHRRL&view=web'],
] as const

const started = await launchBrowser()
if ('notRun' in started) {
  console.log(`NOT RUN: the speed of the picture: ${started.notRun}`)
  process.exit(0)
}
const server = await serveForTest()
try {
  console.log('picture | first drawn ms | cards | pan fps | drag fps | expand ms | longest task ms')
  console.log('aimed at, on 2 cores without a GPU | | 1,000 | 54 | 60 | 116 | 50')
  for (const [name, hash] of pictures) {
    const page = await started.browser.newPage({ viewport: { width: 1366, height: 768 } })
    await watchTasks(page)
    await page.goto(`${server.address}/${hash}`)
    const first = await drawnAt(page, 0)
    const cards = await drawnCards(page)
    const pan = await framesWhile(page, { x: 60, y: 300 })
    const drag = await framesWhile(page, await middleOfACard(page))
    const expand = await expandTime(page, cards)
    const longest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
    )
    console.log([name, first, cards, pan, drag, expand, longest].join(' | '))
    await page.close()
  }
} finally {
  await started.browser.close()
  await server.stop()
}

async function watchTasks(page: Page) {
  await page.addInitScript(() => {
    const longTasks: number[] = []
    Object.assign(window, { longTasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration))
    }).observe({ type: 'longtask' })
  })
}

async function drawnCards(page: Page): Promise<number> {
  return Number(await page.locator('.canvas-pane').getAttribute('data-drawn'))
}

/** Milliseconds since the page began until more cards are drawn than were. */
async function drawnAt(page: Page, before: number): Promise<number> {
  await page.waitForFunction(
    (least) => Number(document.querySelector('.canvas-pane')?.getAttribute('data-drawn')) > least,
    before,
  )
  return page.evaluate(() => Math.round(performance.now()))
}

async function middleOfACard(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.canvas-drawing').boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 3, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

/** Frames a second while the mouse holds and moves what is under it. */
async function framesWhile(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  const counting = page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        let frames = 0
        const next = () => {
          frames++
          if (performance.now() - start < ms) requestAnimationFrame(next)
          else resolve(Math.round((frames * 1000) / (performance.now() - start)))
        }
        requestAnimationFrame(next)
      }),
    FRAMES_FOR_MS,
  )
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let at = 0; at < 60; at++) await page.mouse.move(x + (at % 30) * 4, y + (at % 20) * 3)
  await page.mouse.up()
  return counting
}

/** Milliseconds from pressing Add to the new cards being drawn; nothing where there is nothing to add. */
async function expandTime(page: Page, cards: number): Promise<number | string> {
  await page.locator('.card-list').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('e')
  const add = page.locator('form.expand .primary')
  if (!(await add.isVisible().catch(() => false))) return '-'
  const start = await page.evaluate(() => performance.now())
  await add.click()
  return Math.round((await drawnAt(page, cards)) - start)
}
