import { useSignal } from '@preact/signals'
import type { DiffThing, Foreseen } from '../api/desk.ts'
import { propertyName } from '../text/attributes.ts'
import { DiffGraph } from './diffGraph.tsx'
import { signOf } from './diffSigns.ts'
import { useDesk } from './speech.ts'

/** What a proposal would do: how much in all, then thing by thing as a list, or as a graph. */
export function Diff({ diff }: { diff: Foreseen['diff'] }) {
  const { d } = useDesk()
  const asGraph = useSignal(false)
  const { entitiesAdded, linksAdded, claimsAdded, changed, removed } = diff
  return (
    <section class="desk-diff">
      <h2>{d('diff.heading')}</h2>
      <p>{d('diff.counts', { entitiesAdded, linksAdded, claimsAdded, changed, removed })}</p>
      <fieldset class="segments" aria-label={d('diff.shownAs')}>
        {[false, true].map((graph) => (
          <button
            key={String(graph)}
            type="button"
            aria-pressed={asGraph.value === graph}
            onClick={() => {
              asGraph.value = graph
            }}
          >
            {d(graph ? 'diff.asGraph' : 'diff.asList')}
          </button>
        ))}
      </fieldset>
      {diff.things.length === 0 && <p>{d('diff.nothing')}</p>}
      {asGraph.value ? (
        <DiffGraph things={diff.things} />
      ) : (
        <ul class="diff-list">
          {diff.things.map((thing) => (
            <Thing key={thing.key} thing={thing} />
          ))}
        </ul>
      )}
      {diff.leftOut > 0 && <p class="quiet-text">{d('diff.leftOut', { count: diff.leftOut })}</p>}
    </section>
  )
}

function Thing({ thing }: { thing: DiffThing }) {
  const { language, t, d } = useDesk()
  const { from, to, linkKind, entityKind } = thing
  const sentence =
    language !== 'en' && linkKind && from && to
      ? t(`sentence.${linkKind}`, { from: from.label, to: to.label })
      : thing.sentence
  return (
    <li class={`diff-thing ${thing.did}`}>
      <p class="diff-head">
        <span class="diff-sign" aria-hidden="true">
          {signOf(thing.did)}
        </span>
        <span class="tag">{d(`did.${thing.did}`)}</span>
        {entityKind && <span class="quiet-text">{t(`kind.${entityKind}`)}</span>}
        <strong>{sentence}</strong>
      </p>
      {thing.statements.length > 0 && (
        <ul class="diff-statements">
          {thing.statements.map((said, at) => (
            <li key={`${at} ${said.property}`}>
              <span class="diff-property">
                {said.property ? propertyName(t, said.property) : d('diff.itself')}
              </span>
              <span class="quiet-text">{d(`said.${said.did}`)}</span>{' '}
              {said.before !== null && (said.after !== null || said.did === 'REMOVED') ? (
                <del>{said.before}</del>
              ) : (
                said.before !== null && <span>{said.before}</span>
              )}{' '}
              {said.after !== null && <ins>{said.after}</ins>}
              {said.source && (
                <span class="quiet-text">
                  {' '}
                  {d('diff.source', { source: said.source, locator: said.locator ?? '' })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
