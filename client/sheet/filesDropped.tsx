import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../widgets/icon.tsx'
import { openFiles, type Report } from './openFiles.ts'
import { useSheet } from './sheetContext.ts'

/** Files by choosing or dropping them: one case fills the sheet; of several each is looked at by itself and can be opened. */
export function FilesDropped() {
  const { state, source, s } = useSheet()
  const chooser = useRef<HTMLInputElement>(null)
  const reports = useSignal<readonly Report[]>([])
  const over = useSignal(false)
  const turn = useRef(new AbortController())

  const take = (files: readonly File[]) => {
    turn.current.abort()
    turn.current = new AbortController()
    void openFiles(files, source, turn.current.signal, {
      fill: state.replace,
      report: (next) => {
        reports.value = next
      },
    })
  }
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      over.value = event.type === 'dragover'
      if (event.type === 'drop') take([...event.dataTransfer.files])
    }
    const names = ['dragover', 'dragleave', 'drop'] as const
    for (const name of names) addEventListener(name, enter)
    return () => {
      turn.current.abort()
      for (const name of names) removeEventListener(name, enter)
    }
  }, [])
  return (
    <>
      <button
        type="button"
        class={over.value ? 'button sheet-drop over' : 'button sheet-drop'}
        onClick={() => chooser.current?.click()}
      >
        <Icon name="upload" /> {s('file.open')}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        accept=".yaml,.yml,.json,.csv"
        class="unseen"
        tabIndex={-1}
        aria-label={s('file.open')}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {reports.value.length > 0 && (
        <section class="sheet-files" aria-label={s('file.reports')}>
          <ul>
            {reports.value.map((report) => (
              <li key={report.name}>
                <strong>{report.title || report.name}</strong>{' '}
                {report.state === 'waiting'
                  ? s('file.waiting')
                  : report.state === 'read'
                    ? s('problems.count', { errors: report.errors.length, warnings: report.warnings })
                    : s('file.unreadable', { reason: report.reason })}{' '}
                {report.sheet && (
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      if (report.sheet) state.replace(report.sheet)
                    }}
                  >
                    {s('file.openIn')}
                    <span class="unseen"> {report.name}</span>
                  </button>
                )}
                {report.errors.slice(0, 3).map((sentence) => (
                  <p key={sentence} class="sheet-problem">
                    {sentence}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              reports.value = []
            }}
          >
            {s('file.close')}
          </button>
        </section>
      )}
    </>
  )
}
