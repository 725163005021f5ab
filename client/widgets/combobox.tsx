import * as zag from '@zag-js/combobox'
import { normalizeProps, useMachine } from '@zag-js/preact'
import type { ComponentChildren, ComponentProps, RefObject } from 'preact'
import { useId } from 'preact/hooks'
import { typingFirst } from './typingFirst.ts'

const machine = typingFirst()

export type ComboboxOption = { id: string; text: string; group: string }

type Props<Option extends ComboboxOption> = {
  label: string
  placeholder: string
  options: readonly Option[]
  /** Shown in the open list where there are no options. */
  message: string | undefined
  onText: (text: string) => void
  onChoose: (id: string) => void
  show: (option: Option) => ComponentChildren
  input: RefObject<HTMLInputElement | null>
  before: ComponentChildren
}

/** A text field with suggestions in groups, worked by keys as the ARIA pattern says. The only door to Zag's combobox. */
export function Combobox<Option extends ComboboxOption>(props: Props<Option>) {
  const { label, placeholder, options, message, onText, onChoose, show, input, before } = props
  const groups = inGroups(options)
  const service = useMachine(machine, {
    id: useId(),
    collection: zag.collection({
      items: [...groups.values()].flat(),
      itemToValue: (item) => item.id,
      itemToString: (item) => item.text,
    }),
    inputBehavior: 'autohighlight',
    selectionBehavior: 'clear',
    allowCustomValue: true,
    openOnClick: options.length > 0,
    loopFocus: true,
    placeholder,
    positioning: { sameWidth: true, placement: 'bottom-start', gutter: 4 },
    onInputValueChange: ({ inputValue }) => onText(inputValue),
    onValueChange: ({ value }) => {
      const [id] = value
      if (id) onChoose(id)
    },
  })
  const api = zag.connect(service, normalizeProps)
  const open = api.open && api.inputValue.trim() !== '' && (options.length > 0 || message !== undefined)
  // Zag's types name looser roles than Preact's.
  const field = api.getInputProps() as ComponentProps<'input'>
  return (
    <div {...api.getRootProps()} class="combobox">
      <label {...api.getLabelProps()} htmlFor={field.id} class="unseen">
        {label}
      </label>
      <div {...api.getControlProps()} class="combobox-control">
        {before}
        <input {...field} ref={input} spellcheck={false} />
        <span class="key">/</span>
      </div>
      <div {...api.getPositionerProps()} class="combobox-positioner">
        <div {...api.getContentProps()} class="combobox-list" hidden={!open}>
          {options.length === 0 && <p class="combobox-message">{message}</p>}
          {[...groups].map(([group, members]) => (
            <div {...api.getItemGroupProps({ id: group })} key={group}>
              <div {...api.getItemGroupLabelProps({ htmlFor: group })} class="combobox-group">
                {group}
              </div>
              {members.map((option) => (
                <div {...api.getItemProps({ item: option })} key={option.id} class="combobox-option">
                  {show(option)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

/** Options by group; groups in the order in which the best option of each comes. */
function inGroups<Option extends ComboboxOption>(options: readonly Option[]): Map<string, Option[]> {
  const groups = new Map<string, Option[]>()
  for (const option of options) {
    const group = groups.get(option.group)
    if (group) group.push(option)
    else groups.set(option.group, [option])
  }
  return groups
}
