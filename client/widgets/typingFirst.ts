import { machine } from '@zag-js/combobox'

type Machine = typeof machine
type Actions = NonNullable<NonNullable<Machine['implementations']>['actions']>

/**
 * Zag's combobox, but what is being typed always wins: the machine writes its own copy of the text back into the
 * field after a paint, and by then a fast typist's next letter would be lost.
 */
export const typingFirst = (): Machine => {
  const actions = machine.implementations?.actions
  const writeBack = actions?.syncInputValue
  if (!actions || !writeBack) throw new Error('The combobox no longer has the action that loses letters.')
  const syncInputValue: Actions[keyof Actions] = (params) => {
    const text = params.context.get('inputValue')
    if (text !== '' || params.event.current().type === 'INPUT.CHANGE') return
    writeBack(params)
  }
  return {
    ...machine,
    implementations: { ...machine.implementations, actions: { ...actions, syncInputValue } },
  }
}
