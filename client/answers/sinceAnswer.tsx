import { answerQuestions, type JoiningState } from '../api/answerQuestions.ts'
import { useReading } from '../desk/useReading.ts'
import { FocusLink } from '../panels/focusLink.tsx'
import { Marks, SourceList } from '../panels/marks.tsx'
import { attributeOf } from '../state/findings.ts'
import { type Footnotes, numberSources } from '../state/footnotes.ts'
import { dateText } from '../text/dates.ts'
import { bodyName, codeOf, countryName } from '../text/names.ts'
import { TooEarly } from './tooEarly.tsx'
import { useAnswers } from './useAnswers.ts'
import { Waiting } from './waiting.tsx'

/** What opens the way to each body that hears people; a State accepts each by itself. */
const ways = [
  { body: 'body:CCPR', by: 'treaty:OP1-ICCPR' },
  { body: 'body:CAT', by: 'article:UNCAT 22' },
  { body: 'body:CEDAW', by: 'treaty:OP-CEDAW' },
  { body: 'body:CRPD', by: 'treaty:OP-CRPD' },
  { body: 'body:CERD', by: 'article:ICERD 14' },
] as const

/** Since when a person may complain about each State to each body, and which complaints came too early. */
export function SinceAnswer() {
  const { a, t } = useAnswers()
  const { answer, trouble } = useReading('since', answerQuestions.sinceWhen)
  if (!answer) return <Waiting trouble={trouble} />
  const asked = answer.map((state) => ({
    state,
    links: ways.map(({ by }) => state.links.nodes.find((link) => link.to.id === by)),
  }))
  const notes = numberSources(asked.flatMap(({ links }) => links.flatMap((link) => link?.claims.nodes ?? [])))
  return (
    <>
      <p class="lead">{a('since.lead')}</p>
      <div class="answer-wide">
        <table class="answer-table">
          <thead>
            <tr>
              <th scope="col">{a('since.before')}</th>
              {ways.map(({ body, by }) => (
                <th key={by} scope="col">
                  {bodyName(t, { id: body, label: codeOf(body) })}
                  <small>{codeOf(by)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.map(({ state, links }) => (
              <tr key={state.id}>
                <th scope="row">
                  <FocusLink id={state.id}>{countryName(t, state)}</FocusLink>
                </th>
                {links.map((link, at) => (
                  <td key={ways[at]?.by}>
                    <Acceptance link={link} notes={notes} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TooEarly />
      <SourceList notes={notes} />
    </>
  )
}

type Joining = JoiningState['links']['nodes'][number]

function Acceptance({ link, notes }: { link: Joining | undefined; notes: Footnotes }) {
  const { a, language, t } = useAnswers()
  if (!link) return <i class="quiet-text">{a('since.unknown')}</i>
  const on = (name: string) => {
    const date = attributeOf(link, name)
    return date && dateText(date, language, t, 'short')
  }
  const [date, inForce, asOf] = [on('date'), on('inForce'), on('asOf')]
  const marks = <Marks claims={link.claims.nodes} notes={notes} />
  if (attributeOf(link, 'accepted') === 'false')
    return (
      <span class="quiet-text">
        {asOf ? a('since.not', { date: asOf }) : a('since.notPlain')} {marks}
      </span>
    )
  return (
    <>
      {date && a('since.accepted', { date })}
      {inForce && (
        <>
          , <b>{a('since.inForce', { date: inForce })}</b>
        </>
      )}{' '}
      {marks}
    </>
  )
}
