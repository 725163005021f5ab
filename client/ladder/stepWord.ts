import { type Translate, term } from '../text/translate.ts'

/** What the word on a step is: a kind of event, the outcome of the case, what the State did, or the result at home. */
const vocabularies: Record<string, string> = { incident: 'event', treatyBody: 'outcome', measure: 'status' }

/** The word on a step in the reader's language; empty where the record has none. */
export const stepWord = (step: { lane: string; result: string | null }, t: Translate): string =>
  step.result ? term(t, vocabularies[step.lane] ?? 'result', step.result) : ''
