import '../styles/desk.css'
import { useEffect, useRef } from 'preact/hooks'
import type { Correcting } from '../state/correcting.ts'
import { ReportForm } from './reportForm.tsx'
import { Said } from './said.tsx'
import { useDesk } from './speech.ts'
import { Undo } from './undo.tsx'

/** What is said of something, and every way to change it; a dialog of the browser's own, so that Escape closes it and focus comes back. */
export function CorrectDialog({ opened }: { opened: Correcting }) {
  const { correcting, d } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      class="correct desk-page"
      aria-labelledby="correct-title"
      onClose={() => {
        correcting.value = undefined
      }}
    >
      <Inside opened={opened} />
      <button type="button" class="button correct-close" onClick={() => dialog.current?.close()}>
        {d('desk.close')}
      </button>
    </dialog>
  )
}

function Inside({ opened }: { opened: Correcting }) {
  switch (opened.what) {
    case 'said':
      return <Said about={opened.about} property={opened.property} />
    case 'report':
      return <ReportForm claim={opened.claim} said={opened.said} />
    case 'undo':
      return <Undo about={opened.about} />
  }
}
