import '../styles/answers.css'
import type { ComponentType } from 'preact'
import { PlaceLink } from '../panels/placeLink.tsx'
import { type AnswerName, type AnswerPlace, answerNames } from '../state/answerPlace.ts'
import { questions } from '../state/questions.ts'
import { codeOf, countryName } from '../text/names.ts'
import { AskedAnswer } from './askedAnswer.tsx'
import { CitedAnswer } from './citedAnswer.tsx'
import { CounselAnswer } from './counselAnswer.tsx'
import { CourtAnswer } from './courtAnswer.tsx'
import { ExhaustionAnswer } from './exhaustionAnswer.tsx'
import { LongestAnswer } from './longestAnswer.tsx'
import { MoneyAnswer } from './moneyAnswer.tsx'
import { OpinionsAnswer } from './opinionsAnswer.tsx'
import { RecentAnswer } from './recentAnswer.tsx'
import { SinceAnswer } from './sinceAnswer.tsx'
import { useAnswers } from './useAnswers.ts'

const answers: Record<AnswerName, ComponentType<{ of: string }>> = {
  money: MoneyAnswer,
  notDone: AskedAnswer,
  cited: CitedAnswer,
  counsel: CounselAnswer,
  court: CourtAnswer,
  opinions: OpinionsAnswer,
  longest: LongestAnswer,
  exhaustion: ExhaustionAnswer,
  since: SinceAnswer,
  recent: RecentAnswer,
}

/** A question that no list of cases answers, with its answer in words and tables that can be read aloud, and its sources. */
export function AnswerPage({ place }: { place: AnswerPlace }) {
  const { a, t } = useAnswers()
  const asked = questions.find(({ name }) => name === place.name)?.address
  const usual = (asked && 'answer' in asked ? asked.answer?.of : undefined) ?? ''
  const of = place.of ?? usual
  const Answer = answers[place.name]
  return (
    <article class="answer-page">
      <h1>
        {of === usual || !isOfSome(place.name)
          ? t(`question.${place.name}`)
          : a(`title.${place.name}`, { of: countryName(t, { id: of, label: codeOf(of) }) })}
      </h1>
      <Answer key={of} of={of} />
      <nav class="answer-others" aria-label={a('others')}>
        <h2>{a('others')}</h2>
        <ul>
          {answerNames
            .filter((name) => name !== place.name)
            .map((name) => (
              <li key={name}>
                <PlaceLink to={{ answer: { name } }}>{t(`question.${name}`)}</PlaceLink>
              </li>
            ))}
        </ul>
      </nav>
    </article>
  )
}

/** Whether a question may be asked of another case or State than the one it is worded for. */
const isOfSome = (name: AnswerName): name is 'notDone' | 'counsel' | 'cited' =>
  name === 'notDone' || name === 'counsel' || name === 'cited'
