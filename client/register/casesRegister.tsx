import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonOf } from '../api/failure.ts'
import { type ReadRegister, readRegister } from '../api/registerQuestions.ts'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { FocusLink } from '../panels/focusLink.tsx'
import type { Listing } from '../state/cases.ts'
import type { Choice } from '../state/choice.ts'
import type { Trouble } from '../state/explorer.ts'
import { Register } from './register.tsx'
import { MOST_CASES } from './registerColumns.ts'
import { TooManyCases } from './tooManyCases.tsx'

/** All cases of a choice as a register, with a way to the links of what is selected. */
export function CasesRegister({ choice, listing }: { choice: Choice; listing: Listing }) {
  const { language, t } = useApp()
  const { total } = listing
  const input = useSignal<ReadRegister | undefined>(undefined)
  const selected = useSignal<string | undefined>(undefined)
  const trouble = useSignal<Trouble | undefined>(undefined)
  useEffect(() => {
    if (total > MOST_CASES) return
    const abort = new AbortController()
    const load = () => {
      trouble.value = undefined
      readRegister(choice, language, abort.signal).then(
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
  }, [choice, total, language])
  if (total > MOST_CASES) return <TooManyCases choice={choice} listing={listing} />
  const read = input.value
  const missing = read && read.missing.cases + read.missing.connectors + read.missing.links
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
      {read && Boolean(missing) && <p class="quiet-text">{t('register.missing', read.missing)}</p>}
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
