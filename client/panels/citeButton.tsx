import { useSignal } from '@preact/signals'
import { copyText } from '../widgets/copyText.ts'
import { useApp } from './app.ts'

const SHOWN_MS = 2500

/** Copies a citation with its source; says that it did, or shows the text where copying is forbidden. */
export function CiteButton({ text }: { text: string }) {
  const { t } = useApp()
  const done = useSignal<'copied' | 'failed' | undefined>(undefined)
  const copy = async () => {
    done.value = (await copyText(text)) ? 'copied' : 'failed'
    if (done.value === 'copied')
      setTimeout(() => {
        done.value = undefined
      }, SHOWN_MS)
  }
  return (
    <span class="cite">
      <button type="button" class="as-link" title={text} onClick={copy}>
        {t(done.value === 'copied' ? 'cite.copied' : 'cite.cite')}
      </button>
      <span class="unseen" role="status">
        {done.value === 'copied' ? t('cite.copied') : ''}
      </span>
      {done.value === 'failed' && <textarea readOnly rows={3} value={text} aria-label={t('cite.cite')} />}
    </span>
  )
}
