import '../styles/paths.css'
import type { PathAnswer } from '../api/record.ts'
import { useApp } from '../panels/app.ts'
import { FailureNotice } from '../panels/failureNotice.tsx'
import { SourceList } from '../panels/marks.tsx'
import { numberSources } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { hubKinds, MOST_HOPS, type PathQuestion } from '../state/pathQuestion.ts'
import { EndField } from './endField.tsx'
import { FoundPath } from './foundPath.tsx'

/** How two things are connected: both are chosen here, hubs are left out unless asked for, and every step has its source. */
export function PathPage({ question }: { question: PathQuestion }) {
  const { paths, t } = useApp()
  const answer = paths.answer.value
  const nameOf = (id?: string) => (id ? (paths.ends.value.get(id)?.label ?? id) : undefined)
  const [from, to] = [nameOf(question.from), nameOf(question.to)]
  const heading = from && to ? t('path.heading', { from, to }) : t('path.title')
  return (
    <div class="path-page">
      <h1>{heading}</h1>
      <form class="path-form" onSubmit={(event) => event.preventDefault()}>
        <EndField end="from" question={question} />
        <EndField end="to" question={question} />
        <WalkThrough question={question} />
      </form>
      <FailureNotice trouble={paths.trouble.value} />
      <div aria-live="polite">
        {paths.loading.value && <p class="quiet-text">{t('path.looking')}</p>}
        {paths.absent.value && !paths.loading.value && <p role="alert">{t('path.absent')}</p>}
        {question.from !== undefined && question.from === question.to && <p>{t('path.same')}</p>}
        {answer && !paths.loading.value && <p class="path-answer">{wordsOf(answer, question, t)}</p>}
      </div>
      {answer && <Found answer={answer} />}
    </div>
  )
}

function Found({ answer }: { answer: PathAnswer }) {
  const notes = numberSources(
    answer.paths.flatMap((path) => path.steps.flatMap((step) => readable(step.link.claims.nodes))),
  )
  return (
    <>
      {answer.paths.map((path, at) => (
        <FoundPath key={path.steps.map((step) => step.link.id).join()} path={path} at={at} notes={notes} />
      ))}
      <SourceList notes={notes} />
    </>
  )
}

type Speech = ReturnType<typeof useApp>['t']

/** The answer in a sentence, with what was left out of the search. */
function wordsOf(answer: PathAnswer, question: PathQuestion, t: Speech): string {
  const [best] = answer.paths
  const left = [
    ...hubKinds.filter((kind) => !question.through.includes(kind)).map((kind) => t(`kinds.${kind}`)),
    ...(question.citations ? [] : [t('layer.citations')]),
  ]
  return [
    best
      ? t('path.found', { count: answer.paths.length, steps: best.length })
      : t('path.none', { most: question.maxHops }),
    ...(left.length ? [t('path.leftOut', { what: left.join(', ') })] : []),
    ...(answer.complete || !best ? [] : [t(answer.stoppedBy === 'hops' ? 'path.hopsOver' : 'path.stopped')]),
  ].join(' ')
}

function WalkThrough({ question }: { question: PathQuestion }) {
  const { navigation, t } = useApp()
  const ask = (change: Partial<PathQuestion>) => navigation.go({ path: { ...question, ...change } })
  return (
    <fieldset class="path-through">
      <legend>{t('path.through')}</legend>
      {hubKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={question.through.includes(kind)}
            onChange={({ currentTarget }) =>
              ask({
                through: hubKinds.filter((each) =>
                  each === kind ? currentTarget.checked : question.through.includes(each),
                ),
              })
            }
          />
          {t(`kinds.${kind}`)}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={question.citations}
          onChange={({ currentTarget }) => ask({ citations: currentTarget.checked })}
        />
        {t('layer.citations')}
      </label>
      <label>
        {t('path.hops')}{' '}
        <select
          value={question.maxHops}
          onChange={({ currentTarget }) => ask({ maxHops: Number(currentTarget.value) })}
        >
          {Array.from({ length: MOST_HOPS }, (_, at) => at + 1).map((hops) => (
            <option key={hops} value={hops}>
              {hops}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}
