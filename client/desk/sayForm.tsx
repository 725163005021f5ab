import { useSignal } from '@preact/signals'
import { standings } from '../../schema/kinds.ts'
import { levelNames } from '../../schema/levels.ts'
import type { SaidClaim } from '../api/desk.ts'
import { Field, Select } from './fields.tsx'
import { ProposeEdits } from './proposeEdits.tsx'
import { mistakesIn, type SayDraft, sayEdit } from './sayEdit.ts'
import { useDesk } from './speech.ts'

type Props = {
  about: string
  property: string
  /** The claim to be corrected; undefined where another source says something beside it. */
  old: SaidClaim | undefined
  /** All claims of the thing that were shown. */
  claims: readonly SaidClaim[]
}

const sourceTypes = ['decision', 'press', 'report', 'court', 'record'] as const

/** What a source says of one property: the value, how sure, where in which source, who may see it. */
export function SayForm({ about, property, old, claims }: Props) {
  const { session, t, d } = useDesk()
  const same = claims.filter((claim) => claim.property === property)
  const sources = [...new Map(claims.map(({ source }) => [source.id, source])).values()]
  const draft = useSignal<SayDraft>({
    about,
    property,
    value: old?.value ?? '',
    standing: old?.standing ?? 'reported',
    level: old?.level ?? 'public',
    source: old?.source.id ?? '',
    newSource: { title: '', publisher: '', type: 'decision', url: '', date: '' },
    locator: old?.locator ?? '',
    quote: old?.quote ?? '',
    language: old?.language ?? '',
    instead: old?.id,
    seen: same.map(({ id }) => id),
  })
  const asked = useSignal(false)
  const now = draft.value
  const wrong = new Set(asked.value ? mistakesIn(now) : [])
  const change = (more: Partial<SayDraft>) => {
    draft.value = { ...draft.value, ...more }
  }
  const ofSource = (more: Partial<SayDraft['newSource']>) =>
    change({ newSource: { ...now.newSource, ...more } })
  const edits = () => {
    asked.value = true
    return mistakesIn(draft.value).length === 0 ? [sayEdit(draft.value)] : undefined
  }
  const own = levelNames.indexOf(session.who.value?.level ?? 'public')
  const missing = (field: Parameters<typeof wrong.has>[0]) =>
    wrong.has(field) ? d('say.missing') : undefined
  return (
    <>
      <div class="desk-form">
        <Field
          label={d('say.value')}
          value={now.value}
          wrong={missing('value')}
          set={(value) => change({ value })}
        />
        <Select
          label={d('say.source')}
          value={now.source}
          options={[...sources.map(({ id, label }) => [id, label] as const), ['', d('say.newSource')]]}
          set={(source) => change({ source })}
        />
        {now.source === '' && (
          <fieldset>
            <legend>{d('say.newSource')}</legend>
            <Field
              label={d('say.title')}
              value={now.newSource.title}
              wrong={missing('title')}
              set={(title) => ofSource({ title })}
            />
            <Field
              label={d('say.publisher')}
              value={now.newSource.publisher}
              wrong={missing('publisher')}
              set={(publisher) => ofSource({ publisher })}
            />
            <Field
              label={d('say.url')}
              value={now.newSource.url}
              wrong={missing('url')}
              set={(url) => ofSource({ url })}
            />
            <Field label={d('say.date')} value={now.newSource.date} set={(date) => ofSource({ date })} />
            <Select
              label={d('say.type')}
              value={now.newSource.type}
              options={sourceTypes.map((type) => [type, d(`sourceType.${type}`)] as const)}
              set={(type) => ofSource({ type })}
            />
          </fieldset>
        )}
        <Field label={d('say.locator')} value={now.locator} set={(locator) => change({ locator })} />
        <Field label={d('say.quote')} value={now.quote} rows={3} set={(quote) => change({ quote })} />
        <Field label={d('say.language')} value={now.language} set={(language) => change({ language })} />
        <Select
          label={d('say.standing')}
          value={now.standing}
          options={standings.map((standing) => [standing, t(`standing.${standing}`)] as const)}
          set={(standing) => change({ standing })}
        />
        <Select
          label={d('say.level')}
          value={now.level}
          options={levelNames.slice(0, own + 1).map((level) => [level, t(`level.${level}`)] as const)}
          set={(level) => change({ level })}
        />
      </div>
      <ProposeEdits edits={edits} />
    </>
  )
}
