/** The tables of docs/benchmarks.md. */

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Three digits that say something. */
export const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

export const ratio = (value: number, to: number | undefined): string =>
  to === undefined || to === 0 ? '' : `${rounded(value / to)}x`

/** Replaces what stands between the two marks of a section in a text, or adds the section at its end. */
export function withSection(text: string, name: string, body: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const section = `${start}\n${body.trim()}\n${end}`
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  return from < 0 || to < 0
    ? `${text.trimEnd()}\n\n${section}\n`
    : `${text.slice(0, from)}${section}${text.slice(to + end.length)}`
}
