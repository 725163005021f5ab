import '../styles/ladder.css'
import { useSignalEffect } from '@preact/signals'
import { useApp } from '../panels/app.ts'
import { CaseHead } from '../panels/caseHead.tsx'
import { CaseParts } from '../panels/caseParts.tsx'
import { CiteButton } from '../panels/citeButton.tsx'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { HistoryOf } from '../panels/historyOf.tsx'
import { Ladder } from '../panels/ladder.tsx'
import { SourceList } from '../panels/marks.tsx'
import { claimsOf } from '../state/claimsOf.ts'
import { numberSources } from '../state/footnotes.ts'
import { citationOfCase } from '../text/citation.ts'
import { IconButton } from '../widgets/iconButton.tsx'
import { CaseLike } from './caseLike.tsx'
import { CaseMore } from './caseMore.tsx'
import { LanePicture } from './lanePicture.tsx'
import { TimeToScale } from './timeToScale.tsx'

/** One case in full: its way through the institutions, who took part, what was alleged, found, asked and done. */
export function CaseSheet() {
  const { explorer, sheet, t } = useApp()
  useSignalEffect(() => {
    const id = explorer.view.value?.focus
    if (id) void sheet.open(id, undefined)
  })
  const current = sheet.current.value
  const entity =
    current?.of === 'entity' && 'ladder' in current.entity && current.entity.id === explorer.view.value?.focus
      ? current.entity
      : undefined
  if (!entity)
    return (
      <div class="case-sheet">
        <FailureNotice trouble={sheet.trouble.value} />
        <p class="quiet-text">{t(sheet.loading.value ? 'panel.loading' : 'ladder.noCase')}</p>
      </div>
    )
  const notes = numberSources(claimsOf(entity))
  return (
    <article class="case-sheet">
      <header class="sheet-head">
        <div>
          <h2>{entity.label}</h2>
          {entity.subject && (
            <p class="lead" lang="en">
              {entity.subject}
            </p>
          )}
        </div>
        <div class="sheet-tools">
          <CiteButton text={citationOfCase(entity, location.href)} />
          <IconButton icon="printer" words label={t('ladder.print')} act={() => print()} />
        </div>
      </header>
      <CaseHead entity={entity} />
      <LanePicture entity={entity} notes={notes} />
      <div class="ladder-list">
        <Ladder steps={entity.ladder} notes={notes} />
      </div>
      <div class="sheet-columns">
        <CaseParts entity={entity} notes={notes} />
        <TimeToScale entity={entity} />
        <CaseMore key={`more ${entity.id}`} id={entity.id} />
        <CaseLike key={`like ${entity.id}`} id={entity.id} />
        <HistoryOf key={`history ${entity.id}`} id={entity.id} />
      </div>
      <SourceList notes={notes} />
    </article>
  )
}
