import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../widgets/iconButton.tsx'
import { useApp } from './app.ts'

/** Keys by what they do; those of the picture work where its list of cards has the focus. */
const everywhere = [
  ['/', 'search'],
  ['Z', 'undo'],
  ['Shift Z', 'redo'],
  ['?', 'help'],
] as const
const inPicture = [
  ['↑ ↓', 'walk'],
  ['← →', 'along'],
  ['Enter', 'evidence'],
  ['E', 'expand'],
  ['L', 'next'],
  ['F', 'middle'],
  ['Space', 'mark'],
  ['O', 'fold'],
  ['P', 'path'],
  ['Delete', 'away'],
] as const

/** All keys, opened by `?` or its button; a dialog of the browser's own, so that Escape closes it and focus comes back. */
export function HelpDialog() {
  const { t } = useApp()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if (event.key === '?' && !typing && !dialog.current?.open) dialog.current?.showModal()
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  return (
    <>
      <IconButton icon="help" label={t('help.open')} act={() => dialog.current?.showModal()} keys="?" />
      <dialog ref={dialog} class="help" aria-labelledby="help-title">
        <h2 id="help-title">{t('help.title')}</h2>
        <dl>
          {everywhere.map(([key, name]) => (
            <Key key={key} keys={key} words={t(`help.${name}`)} />
          ))}
        </dl>
        <h3>{t('help.inPicture')}</h3>
        <dl>
          {inPicture.map(([key, name]) => (
            <Key key={key} keys={key} words={t(`help.${name}`)} />
          ))}
        </dl>
        <p class="quiet-text">{t('help.mouse')}</p>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('tool.close')}
        </button>
      </dialog>
    </>
  )
}

function Key({ keys, words }: { keys: string; words: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  )
}
