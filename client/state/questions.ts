import type { Address } from './address.ts'
import type { AnswerName } from './answerPlace.ts'
import { type Choice, everyCase, sameCases } from './choice.ts'
import { pathBetween } from './pathQuestion.ts'
import { openFocus } from './view.ts'

const among = (picked: Choice['picked'], more: Partial<Choice> = {}): Address => ({
  choice: { ...everyCase, picked, ...more },
})
const answer = (name: AnswerName, of?: string): Address => ({ answer: { name, of } })
const oldestFirst = { field: 'DECIDED', descending: false } as const

/** Questions that people come with, each as the place of the page that answers it; what it filters by is seen there. */
export const questions = [
  { name: 'osji', address: among({ organisation: ['org:OSJI'] }) },
  { name: 'torture', address: among({ found: ['article:UNCAT 12'] }, oldestFirst) },
  { name: 'fairTrial', address: among({ found: ['article:ICCPR 14'] }, oldestFirst) },
  { name: 'money', address: answer('money') },
  { name: 'notDone', address: answer('notDone', 'country:KGZ') },
  { name: 'cited', address: answer('cited', 'case:eshonov-v-uzbekistan') },
  { name: 'interim', address: among({}, { also: ['interim'] }) },
  {
    name: 'connected',
    address: { path: pathBetween('person:alexander-gerasimov', 'person:azimjan-askarov') } as Address,
  },
  { name: 'counsel', address: answer('counsel', 'country:TKM') },
  { name: 'court', address: answer('court') },
  { name: 'alike', address: { view: openFocus('case:akmatov-v-kyrgyzstan') } as Address },
  { name: 'opinions', address: answer('opinions') },
  { name: 'longest', address: answer('longest') },
  { name: 'andijan', address: among({ place: ['place:andijan'] }, { view: 'map' }) },
  {
    name: 'exhaustion',
    address: answer('exhaustion'),
  },
  { name: 'disputed', address: among({}, { also: ['disputed'] }) },
  { name: 'oneSource', address: among({}, { also: ['oneSource'] }) },
  { name: 'since', address: answer('since') },
  { name: 'recent', address: answer('recent') },
  { name: 'objectors', address: among({ state: ['country:TKM'], found: ['article:ICCPR 18'] }) },
] as const

/** The question that a choice of cases answers, if it is one of them. */
export const askedBy = (choice: Choice) =>
  questions.find(({ address }) => address.choice && sameCases(address.choice, choice))?.name
