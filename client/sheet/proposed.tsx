import { useEffect, useRef } from 'preact/hooks'
import { useSheet } from './sheetContext.ts'

/** Says that a sheet lies on the desk now, and where to go on. */
export function Proposed({ id }: { id: string }) {
  const { state, s } = useSheet()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div class="sheet-page">
      <h1 ref={heading} tabIndex={-1}>
        {s('proposed.title')}
      </h1>
      <p>{s('proposed.lead')}</p>
      <div class="sheet-buttons">
        <a class="button" href={`#/draft/${encodeURIComponent(id)}`}>
          {s('proposed.look')}
        </a>
        <button type="button" class="button" onClick={state.another}>
          {s('proposed.another')}
        </button>
      </div>
    </div>
  )
}
