import { SANS, SERIF } from './drawCards.ts'

const MARGIN = 40
const TITLE = 34
const TEXT = 22
const LINE = 32
/** A picture smaller than this would leave no room for its title. */
const NARROWEST = 1200
const MOST_SOURCES = 30

type Parts = {
  picture: Blob
  title: string
  /** What shapes and lines mean, in words. */
  legend: string
  /** When it was drawn, and where to see it again. */
  foot: string
  sources: readonly string[]
  more: (count: number) => string
  colours: (token: string) => string
}

/** The picture with its title, legend, date and sources, as one PNG that can stand alone in a brief. */
export async function exportPicture(parts: Parts): Promise<Blob> {
  const drawing = await createImageBitmap(parts.picture)
  const width = Math.max(NARROWEST, drawing.width + 2 * MARGIN)
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser cannot draw pictures.')
  pen.font = `${TEXT}px ${SANS}`
  const shown = parts.sources.slice(0, MOST_SOURCES)
  const left = parts.sources.length - shown.length
  const lines = [parts.legend, parts.foot, ...shown, ...(left > 0 ? [parts.more(left)] : [])].flatMap(
    (text) => wrapped(text, width - 2 * MARGIN, (words) => pen.measureText(words).width),
  )
  canvas.width = width
  canvas.height = MARGIN + TITLE + MARGIN + drawing.height + MARGIN + lines.length * LINE + MARGIN
  pen.fillStyle = parts.colours('--paper')
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = parts.colours('--ink')
  pen.font = `600 ${TITLE}px ${SERIF}`
  pen.fillText(parts.title, MARGIN, MARGIN + TITLE, width - 2 * MARGIN)
  const top = MARGIN + TITLE + MARGIN
  pen.drawImage(drawing, (width - drawing.width) / 2, top)
  pen.font = `${TEXT}px ${SANS}`
  lines.forEach((line, at) => {
    pen.fillText(line, MARGIN, top + drawing.height + MARGIN + (at + 1) * LINE)
  })
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    ),
  )
}

function wrapped(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
