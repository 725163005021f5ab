/** The years that a date may lie in, as decimal figures; `vague` where its day is not known. */
export type DateSpan = { from: number; to: number; vague: boolean }

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

/** The earliest and latest moment of a stored date. Undefined for an open beginning or end, and for what is no date. */
export function dateSpan(edtf: string | null | undefined): DateSpan | undefined {
  if (!edtf) return undefined
  const [start = '', end = start] = edtf.split('/')
  const [first, last] = [pointSpan(start), pointSpan(end)]
  if (!first || !last || last.from < first.from) return undefined
  return { from: first.from, to: last.to, vague: first.vague || last.vague || start !== end }
}

function pointSpan(text: string): DateSpan | undefined {
  const [, year, month, day] = point.exec(text) ?? []
  if (!year) return undefined
  const base = Number(year)
  const doubt = /[~?%]$/.test(text)
  if (!month) return { from: base, to: base + 1, vague: true }
  const at = base + (Number(month) - 1) / 12
  if (!day) return { from: at, to: at + 1 / 12, vague: true }
  const of = at + (Number(day) - 1) / 372
  return { from: of, to: of, vague: doubt }
}
