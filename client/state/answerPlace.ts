import type { Params } from './params.ts'

/** Questions whose answer is a page of its own, by the names that stand in addresses. */
export const answerNames = [
  'money',
  'notDone',
  'cited',
  'counsel',
  'court',
  'opinions',
  'longest',
  'exhaustion',
  'since',
  'recent',
] as const
export type AnswerName = (typeof answerNames)[number]

/** A question with an answer of its own, and the case or State that it is asked of. */
export type AnswerPlace = { name: AnswerName; of?: string }

/** The answer that an address names; undefined for a question that we do not know. */
export function parseAnswer(params: URLSearchParams): AnswerPlace | undefined {
  const name = answerNames.find((each) => each === params.get('q'))
  return name && { name, of: params.get('of') ?? undefined }
}

export const answerParams = ({ name, of }: AnswerPlace): Params => [
  ['q', name],
  ['of', of],
]

export const sameAnswer = (a: AnswerPlace | undefined, b: AnswerPlace | undefined): boolean =>
  a?.name === b?.name && a?.of === b?.of
