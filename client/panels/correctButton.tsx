import type { Correcting } from '../state/correcting.ts'
import { useApp } from './app.ts'

/** The way to correct something where it is shown; only those have it who may propose changes. */
export function CorrectButton({ about, property, name }: { about: string; property?: string; name: string }) {
  const { session, t } = useApp()
  if (!session.mayPropose.value) return null
  return <OpenButton opens={{ what: 'said', about, property }} text={t('correct.open')} name={name} />
}

/** The way to say that a claim is wrong, for everybody else. */
export function ReportButton({ claim, said }: { claim: string; said: string }) {
  const { session, t } = useApp()
  if (session.mayPropose.value) return null
  return <OpenButton opens={{ what: 'report', claim, said }} text={t('correct.report')} name={said} />
}

/** A quiet button; what it is about is read out with it. */
export function OpenButton({ opens, text, name }: { opens: Correcting; text: string; name: string }) {
  const { correcting } = useApp()
  return (
    <button
      type="button"
      class="as-link correct-open"
      aria-label={`${text}: ${name}`}
      onClick={() => {
        correcting.value = opens
      }}
    >
      {text}
    </button>
  )
}
