import type { Address } from './address.ts'
import { type Choice, everyCase } from './choice.ts'

const among = (picked: Choice['picked'], more: Partial<Choice> = {}): Address => ({
  choice: { ...everyCase, picked, ...more },
})
const oldestFirst = { field: 'DECIDED', descending: false } as const

/** Questions that people come with, as choices of cases: each says exactly what it filters by. */
export const questions = [
  { name: 'osji', address: among({ linked: ['org:OSJI'] }) },
  { name: 'torture', address: among({ found: ['article:UNCAT 12'] }, oldestFirst) },
  { name: 'fairTrial', address: among({ found: ['article:ICCPR 14'] }, oldestFirst) },
  { name: 'objectors', address: among({ state: ['country:TKM'], found: ['article:ICCPR 18'] }) },
  { name: 'andijan', address: among({ place: ['place:andijan'] }, { view: 'map' }) },
] as const
