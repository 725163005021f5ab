import type { EntityEvidence } from '../api/record.ts'
import { lookOf } from '../canvas/look.ts'
import { CaseLike } from '../ladder/caseLike.tsx'
import { everyCase, toggle } from '../state/choice.ts'
import { claimsOf } from '../state/claimsOf.ts'
import { numberSources } from '../state/footnotes.ts'
import { pathBetween } from '../state/pathQuestion.ts'
import { citationOfCase } from '../text/citation.ts'
import { readersName } from '../text/readersName.ts'
import { Icon } from '../widgets/icon.tsx'
import { IconButton } from '../widgets/iconButton.tsx'
import { useApp } from './app.ts'
import { CaseHead } from './caseHead.tsx'
import { CaseParts } from './caseParts.tsx'
import { CiteButton } from './citeButton.tsx'
import { CorrectButton } from './correctButton.tsx'
import { ExpandPanel } from './expandPanel.tsx'
import { Facts } from './facts.tsx'
import { HistoryOf } from './historyOf.tsx'
import { Ladder } from './ladder.tsx'
import { SourceList } from './marks.tsx'
import { OtherLinks } from './otherLinks.tsx'
import { PlaceLink } from './placeLink.tsx'

/** Kinds whose cases make a list worth reading. */
const hasCases = new Set<EntityEvidence['kind']>([
  'person',
  'organisation',
  'court',
  'stateBody',
  'treatyBody',
  'country',
  'place',
  'article',
])

/** One thing: what it is, what is said of it, and what can be done with its card. */
export function EntityPanel({ entity }: { entity: EntityEvidence }) {
  const { explorer, expanding, session, language, t } = useApp()
  const own = readersName(entity.label, entity.names, language)
  const notes = numberSources(claimsOf(entity))
  const card = explorer.scene.value?.cards.find((each) => each.id === entity.id)
  const isFocus = explorer.view.value?.focus === entity.id
  const folded = explorer.view.value?.folded.includes(entity.id) ?? false
  const open = expanding.value === entity.id
  const ofCase = 'ladder' in entity ? entity : undefined
  const shownNames = entity.names.filter((name) => name.text !== entity.label && name.text !== own)
  return (
    <>
      <p class={`overline kind ${entity.kind}`}>
        <Icon name={lookOf(entity.kind).icon} size={14} />
        <span>{t(`kind.${entity.kind}`)}</span>
      </p>
      <h2 id="evidence-title" tabIndex={-1}>
        {own ?? entity.label}
      </h2>
      {own && <p class="printed-name">{entity.label}</p>}
      {ofCase && <CaseHead entity={ofCase} />}
      {card && (
        <div class="actions">
          <IconButton
            icon="plus"
            words
            label={t('tool.expand')}
            keys="E"
            act={() => {
              expanding.value = open ? undefined : entity.id
            }}
          />
          {!isFocus && (
            <IconButton
              icon="crosshair"
              words
              label={t('tool.focus')}
              keys="F"
              act={() => explorer.focusOn(entity.id)}
            />
          )}
          <IconButton
            icon="fold"
            words
            label={t(folded ? 'tool.unfold' : 'tool.fold')}
            keys="O"
            act={() => explorer.fold(entity.id)}
          />
          {!isFocus && (
            <IconButton icon="hide" words label={t('tool.remove')} act={() => explorer.hide(entity.id)} />
          )}
        </div>
      )}
      <p class="path-from">
        {ofCase && <CiteButton text={citationOfCase(ofCase, location.href)} />}
        <CorrectButton about={entity.id} name={entity.label} />{' '}
        {entity.kind === 'person' &&
          session.mayPropose.value &&
          session.who.value?.level === 'restricted' && (
            <>
              <PlaceLink to={{ desk: { page: 'protect', id: entity.id } }}>
                {t('correct.protect')}
              </PlaceLink>{' '}
            </>
          )}
        <PlaceLink to={{ path: pathBetween(entity.id) }}>{t('path.fromHere')}</PlaceLink>
        {hasCases.has(entity.kind) && (
          <>
            {' · '}
            <PlaceLink to={{ choice: toggle(everyCase, 'linked', entity.id) }}>
              {t('panel.itsCases')}
            </PlaceLink>
          </>
        )}
      </p>
      {open && card && <ExpandPanel card={card} />}
      {ofCase && <Ladder steps={ofCase.ladder} notes={notes} />}
      {ofCase && <CaseParts entity={ofCase} notes={notes} />}
      {shownNames.length > 0 && (
        <section>
          <h3>{t('panel.names')}</h3>
          <ul class="names">
            {shownNames.map((name) => (
              <li key={`${name.text} ${name.language}`} lang={name.language ?? undefined}>
                {name.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facts
        about={entity.id}
        facts={entity.facts}
        notes={notes}
        alone={!ofCase && entity.degrees.length === 0}
      />
      <OtherLinks entity={entity} />
      {ofCase && <CaseLike key={`like ${entity.id}`} id={entity.id} />}
      <HistoryOf key={`history ${entity.id}`} id={entity.id} />
      <SourceList notes={notes} />
    </>
  )
}
