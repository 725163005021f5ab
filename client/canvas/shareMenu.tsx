import { useSignal } from '@preact/signals'
import { type LinkEvidence, record } from '../api/record.ts'
import { type App, useApp } from '../panels/app.ts'
import { fromSavedPicture, LONGEST_ADDRESS, toSavedPicture } from '../state/savedPicture.ts'
import { dateText } from '../text/dates.ts'
import { copyText } from '../widgets/copyText.ts'
import { Disclosure } from '../widgets/disclosure.tsx'
import { download, fileName } from '../widgets/download.ts'
import { Icon } from '../widgets/icon.tsx'
import type { IconName } from '../widgets/icons.ts'
import { exportPicture } from './exportPicture.ts'

const AT_ONCE = 40

/** Ways to keep a picture or hand it on: its address, a file that opens again, or an image with its sources. */
export function ShareMenu() {
  const app = useApp()
  const { explorer, drawing, navigation, t } = app
  const said = useSignal('')
  const view = explorer.view.value
  const title = explorer.picture.value?.focus.label ?? ''
  if (!view) return null
  const tooLong = location.href.length > LONGEST_ADDRESS
  const copy = async () => {
    const copied = await copyText(location.href)
    said.value = copied ? t(tooLong ? 'share.copiedLong' : 'cite.copied') : location.href
  }
  const save = () => {
    const text = toSavedPicture(view, explorer.selection.value, title)
    download(fileName(title, 'json'), new Blob([text], { type: 'application/json' }))
    said.value = t('share.saved')
  }
  const open = async (file: File | undefined) => {
    const saved = file && fromSavedPicture(await file.text())
    said.value = saved ? '' : t('share.notPicture')
    if (saved) navigation.go(saved)
  }
  const image = async () => {
    said.value = t('share.drawing')
    try {
      download(fileName(title, 'png'), await pictureOf(app, title))
      said.value = t('share.saved')
    } catch {
      said.value = t('share.failed')
    }
  }
  return (
    <Disclosure icon="share" label={t('share.title')}>
      <Row icon="copy" label={t('share.copy')} act={copy} />
      <Row icon="download" label={t('share.save')} act={save} />
      <label class="menu-row">
        <Icon name="upload" />
        {t('share.open')}
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      {drawing.value && <Row icon="camera" label={t('share.image')} act={image} />}
      {tooLong && <p class="quiet-text">{t('share.long')}</p>}
      <p class="share-said" role="status">
        {said.value}
      </p>
    </Disclosure>
  )
}

function Row({ icon, label, act }: { icon: IconName; label: string; act: () => void }) {
  return (
    <button type="button" class="menu-row" onClick={act}>
      <Icon name={icon} />
      {label}
    </button>
  )
}

async function pictureOf(app: App & Pick<ReturnType<typeof useApp>, 't' | 'language'>, title: string) {
  const { explorer, drawing, language, t } = app
  const style = getComputedStyle(document.documentElement)
  const colours = (token: string) => style.getPropertyValue(token).trim()
  const picture = await drawing.value?.picture(colours('--paper'))
  const scene = explorer.scene.value
  if (!picture || !scene) throw new Error('There is no picture.')
  const kinds = [...new Set(scene.cards.map((card) => card.kind))].map((kind) => t(`kind.${kind}`))
  const standings = [...new Set(scene.links.map((link) => link.standing))].map((each) =>
    t(`standing.${each}`),
  )
  const today = new Date().toISOString().slice(0, 10)
  return exportPicture({
    picture,
    title,
    legend: `${t('legend.title')}: ${[...kinds, ...standings].join(' · ')} · ${t('share.redBorder')}`,
    foot: `Dalil · ${dateText(today, language, t)} · ${location.href.slice(0, LONGEST_ADDRESS)}`,
    sources: await sourcesOf(scene.links.map((link) => link.id)),
    more: (count) => t('panel.more', { count }),
    colours,
  })
}

async function sourcesOf(ids: readonly string[]): Promise<string[]> {
  const links: LinkEvidence[] = []
  const { signal } = new AbortController()
  for (let at = 0; at < ids.length; at += AT_ONCE)
    links.push(...(await record.linkEvidence(ids.slice(at, at + AT_ONCE), signal)))
  const claims = links.flatMap((link) => link.claims.nodes)
  const cited = new Map(claims.map(({ source }) => [source.id, source.citation || source.label]))
  return [...cited.values()].map((citation, at) => `[${at + 1}] ${citation}`)
}
