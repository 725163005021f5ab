import { useMemo } from 'preact/hooks'
import { answerQuestions, type Citing } from '../api/answerQuestions.ts'
import { record } from '../api/record.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { PlaceLink } from '../panels/placeLink.tsx'
import { ThingField } from '../panels/thingField.tsx'
import { attributeOf } from '../state/findings.ts'
import { createSearch } from '../state/search.ts'
import { openFocus } from '../state/view.ts'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** What mentions a decision, at which paragraph, and what the decision stands on, two citations deep. */
export function CitedAnswer({ of }: { of: string }) {
  const { a, navigation } = useAnswers()
  const search = useMemo(() => createSearch(record), [])
  const { answer, done, trouble } = useReading(of, (abort) => answerQuestions.citations(of, abort))
  return (
    <>
      <div class="answer-choose">
        <ThingField
          search={search}
          label={a('cited.choose')}
          onChoose={(id) => navigation.go({ answer: { name: 'cited', of: id } })}
        />
      </div>
      {!done && <Waiting trouble={trouble} />}
      {done && !answer && <p role="alert">{a('cited.absent')}</p>}
      {answer && <Both of={of} citing={answer} />}
    </>
  )
}

function Both({ of, citing }: { of: string; citing: Citing }) {
  const { a } = useAnswers()
  const { label, mentionedBy, mentions } = citing
  return (
    <>
      <p>
        {a('cited.note')}{' '}
        <PlaceLink to={{ view: { ...openFocus(of), layers: ['citations'] } }}>{a('cited.picture')}</PlaceLink>
      </p>
      <div class="answer-halves">
        <section>
          <h2>
            {a('cited.by', { case: label })} <span class="count">{mentionedBy.totalCount}</span>
          </h2>
          <Citations links={mentionedBy} end="from" />
        </section>
        <section>
          <h2>
            {a('cited.standsOn', { case: label })} <span class="count">{mentions.totalCount}</span>
          </h2>
          <ul class="answer-list">
            {mentions.nodes.map((link) => (
              <li key={link.id}>
                <Citation link={link} end="to" />
                {'mentions' in link.to && link.to.mentions.totalCount > 0 && (
                  <Citations links={link.to.mentions} end="to" />
                )}
              </li>
            ))}
          </ul>
          <Beyond total={mentions.totalCount} shown={mentions.nodes.length} />
        </section>
      </div>
    </>
  )
}

type Link = {
  id: string
  attributes: { name: string; value: string }[]
  from: { id: string; label: string }
  to: { id: string; label: string }
}

function Citations({ links, end }: { links: { totalCount: number; nodes: Link[] }; end: 'from' | 'to' }) {
  return (
    <>
      <ul class="answer-list">
        {links.nodes.map((link) => (
          <li key={link.id}>
            <Citation link={link} end={end} />
          </li>
        ))}
      </ul>
      <Beyond total={links.totalCount} shown={links.nodes.length} />
    </>
  )
}

function Citation({ link, end }: { link: Link; end: 'from' | 'to' }) {
  const { a } = useAnswers()
  const [at, cited, opinion] = ['paragraph', 'citedParagraph', 'inOpinionOf'].map((name) =>
    attributeOf(link, name),
  )
  const places = [
    ...(at ? [a('cited.at', { place: at })] : []),
    ...(cited ? [a('cited.of', { place: cited })] : []),
    ...(opinion && !at?.includes(opinion) ? [a('cited.opinion', { name: opinion })] : []),
  ]
  return (
    <>
      <FocusLink id={link[end].id}>{link[end].label}</FocusLink>{' '}
      <span class="quiet-text">{places.join(', ')}</span>
    </>
  )
}

function Beyond({ total, shown }: { total: number; shown: number }) {
  const { a } = useAnswers()
  if (!total) return <p class="quiet-text">{a('cited.none')}</p>
  return total > shown ? <p class="quiet-text">{a('cited.more', { count: total - shown })}</p> : null
}
