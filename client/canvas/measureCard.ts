/** Words of a card broken into lines, and the box that holds them. Pixels at zoom 1. */
export type MeasuredCard = { lines: readonly string[]; width: number; height: number }
export type MeasureText = (text: string) => number

const PADDING = 10
const ICON_ROOM = 20
/** The point of a place's tag, which words must not enter. */
const POINT_ROOM = 14
const LINE_HEIGHT = 1.25
const MOST_LINES = 2

/**
 * Breaks a name into a few lines, cut with an ellipsis, and adds the lines that are never broken (the mark of
 * a case, "+8 not shown").
 */
export function measureCard(
  name: string,
  extra: readonly string[],
  size: { fontSize: number; widest: number; icon: boolean; pointed?: boolean; mostLines?: number },
  measure: MeasureText,
): MeasuredCard {
  const beside = 2 * PADDING + (size.icon ? ICON_ROOM : 0) + (size.pointed ? POINT_ROOM : 0)
  const room = size.widest - beside
  const lines = [...wrap(name, room, size.mostLines ?? MOST_LINES, measure), ...extra]
  const text = Math.max(0, ...lines.map(measure))
  return {
    lines,
    width: Math.ceil(Math.min(text, room) + beside),
    height: Math.ceil(lines.length * size.fontSize * LINE_HEIGHT + 10),
  }
}

function wrap(text: string, room: number, most: number, measure: MeasureText): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (!line || measure(longer) <= room) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line) lines.push(line)
  const kept = lines.slice(0, most)
  const last = kept.length - 1
  if (lines.length > most) kept[last] = `${kept[last]} …`
  return kept.map((each) => cut(each, room, measure))
}

function cut(text: string, room: number, measure: MeasureText): string {
  if (measure(text) <= room) return text
  let short = text
  while (short.length > 1 && measure(`${short}…`) > room) short = short.slice(0, -1)
  return `${short.replace(/\s+…?$/, '')}…`
}
