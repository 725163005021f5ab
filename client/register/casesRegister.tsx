import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonOf } from '../api/failure.ts'
import { readRegister } from '../api/registerQuestions.ts'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { FocusLink } from '../panels/focusLink.tsx'
import type { Choice } from '../state/choice.ts'
import type { Trouble } from '../state/explorer.ts'
import { Register } from './register.tsx'
import { MOST_CASES, type RegisterInput } from './registerColumns.ts'

/** All cases of a choice as a register, with a way to the links of what is selected. */
export function CasesRegister({ choice, total }: { choice: Choice; total: number }) {
  const { t } = useApp()
  const input = useSignal<RegisterInput | undefined>(undefined)
  const selected = useSignal<string | undefined>(undefined)
  const trouble = useSignal<Trouble | undefined>(undefined)
  useEffect(() => {
    if (total > MOST_CASES) return
    const abort = new AbortController()
    const load = () => {
      trouble.value = undefined
      readRegister(choice, abort.signal).then(
        (read) => {
          input.value = read
        },
        (error: unknown) => {
          if (!abort.signal.aborted) trouble.value = { reason: reasonOf(error), retry: load }
        },
      )
    }
    load()
    return () => abort.abort()
  }, [choice, total])
  if (total > MOST_CASES)
    return <p class="quiet-text">{t('register.tooMany', { cases: total, most: MOST_CASES })}</p>
  const read = input.value
  const id = selected.value
  const thing = id && [...(read?.cases ?? []), ...(read?.connectors ?? [])].find((each) => each.id === id)
  return (
    <>
      <FailureNotice trouble={trouble.value} />
      <p class="register-selected" role="status">
        {thing ? (
          <>
            {t('register.selected', {
              label: thing.label,
              count: read?.parts.filter((part) => part.connector === id || part.case === id).length ?? 0,
            })}{' '}
            <FocusLink id={thing.id}>{t('register.open')}</FocusLink>
          </>
        ) : read ? (
          t('register.lead')
        ) : (
          t('cases.loading')
        )}
      </p>
      {read && (
        <Register
          {...read}
          selected={id}
          onSelect={(next) => {
            selected.value = next === id ? undefined : next
          }}
        />
      )}
    </>
  )
}
