import { useLayoutEffect, useRef } from 'preact/hooks'

type Props = {
  id: string
  value: string
  required: true | undefined
  lines: number
  onInput: (event: Event) => void
}

/** A field for several lines that is as tall as what stands in it. */
export function TextArea({ lines, ...field }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const { current } = area
    if (!current) return
    current.rows = lines
    while (current.scrollHeight > current.clientHeight + 2 && current.rows < MOST_LINES) current.rows++
  }, [field.value, lines])
  return <textarea ref={area} rows={lines} {...field} />
}

const MOST_LINES = 12
