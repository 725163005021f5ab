import { useMemo } from 'preact/hooks'
import type { DiffThing } from '../api/desk.ts'
import { signOf } from './diffSigns.ts'
import { CARD, placeDiff } from './placeDiff.ts'
import { useDesk } from './speech.ts'

const LONGEST_LABEL = 30

/** The diff as a picture: signs and line styles say what comes, changes and goes. Readers have the list, which says the same. */
export function DiffGraph({ things }: { things: readonly DiffThing[] }) {
  const { d } = useDesk()
  const { cards, lines, width, height, left } = useMemo(() => placeDiff(things), [things])
  return (
    <>
      <p class="diff-legend">
        {(['ADDED', 'CHANGED', 'REMOVED'] as const).map((did) => (
          <span key={did} class={`diff-thing ${did}`}>
            <span class="diff-sign">{signOf(did)}</span> {d(`did.${did}`)}
          </span>
        ))}
        <span>{d('diff.there')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section class="diff-graph" tabIndex={0} aria-label={d('diff.asGraph')}>
        <svg
          width={width + 4}
          height={height + 4}
          viewBox={`-2 -2 ${width + 4} ${height + 4}`}
          role="img"
          aria-label={d('diff.graphLabel', { cards: cards.length, links: lines.length })}
        >
          {lines.map(({ key, did, sentence, from, to }) => (
            <path key={key} class={`diff-line ${did}`} d={curve(from, to)}>
              <title>{sentence}</title>
            </path>
          ))}
          {cards.map(({ key, label, did, x, y }) => (
            <g key={key} class={`diff-card ${did ?? 'there'}`} transform={`translate(${x} ${y})`}>
              <title>{label}</title>
              <rect width={CARD.width} height={CARD.height} rx="4" />
              <text x="8" y="20">
                {did ? `${signOf(did)} ` : ''}
                {label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label}
              </text>
            </g>
          ))}
        </svg>
      </section>
      {left > 0 && <p class="quiet-text">{d('diff.notDrawn', { count: left })}</p>}
    </>
  )
}

type At = { x: number; y: number }

/** From side to side between columns, and around on the right within one. */
function curve(from: At, to: At): string {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from]
  const [ax, ay, by] = [a.x + CARD.width, a.y + CARD.height / 2, b.y + CARD.height / 2]
  if (a.x === b.x) return `M${ax} ${ay} C${ax + 40} ${ay} ${ax + 40} ${by} ${ax} ${by}`
  return `M${ax} ${ay} C${ax + 40} ${ay} ${b.x - 40} ${by} ${b.x} ${by}`
}
