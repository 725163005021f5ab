import { useId } from 'preact/hooks'

type FieldProps = {
  label: string
  value: string
  set: (value: string) => void
  rows?: number
  /** What is wrong with it. */
  wrong?: string | undefined
}

/** A line, or with `rows` a box, of text with its label and what is wrong with it. */
export function Field({ label, value, set, rows, wrong }: FieldProps) {
  const id = useId()
  const field = useId()
  const common = {
    id: field,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong === undefined ? undefined : id,
    value,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      set(currentTarget.value),
  }
  return (
    <label htmlFor={field}>
      {label}
      {rows === undefined ? <input {...common} /> : <textarea rows={rows} {...common} />}
      {wrong !== undefined && (
        <span id={id} class="field-wrong">
          {wrong}
        </span>
      )}
    </label>
  )
}

type SelectProps<Value extends string> = {
  label: string
  value: Value
  options: readonly (readonly [value: Value, text: string])[]
  set: (value: Value) => void
}

/** A choice among a few. */
export function Select<Value extends string>({ label, value, options, set }: SelectProps<Value>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value)
          if (chosen) set(chosen[0])
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
