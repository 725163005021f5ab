import type { EntityKind } from '../api/generated/graphql.ts'
import { listed, type Params } from './params.ts'

/** Between which two things paths are looked for, and what may be walked through. */
export type PathQuestion = {
  from?: string
  to?: string
  maxHops: number
  through: readonly EntityKind[]
  citations: boolean
}

/** Kinds that so much is linked with that a way over them tells little; they are left out unless asked for. */
export const hubKinds: readonly EntityKind[] = ['place', 'country', 'treatyBody', 'article']
export const MOST_HOPS = 6
const USUAL_HOPS = 4

export const pathBetween = (from?: string, to?: string): PathQuestion => ({
  from,
  to,
  maxHops: USUAL_HOPS,
  through: [],
  citations: false,
})

/** The question that an address names. */
export function parsePathQuestion(params: URLSearchParams): PathQuestion {
  const hops = Number(params.get('hops'))
  const through = listed(params.get('through'))
  return {
    from: params.get('from') ?? undefined,
    to: params.get('to') ?? undefined,
    maxHops: Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : USUAL_HOPS,
    through: hubKinds.filter((kind) => through.includes(kind)),
    citations: params.get('cites') === '1',
  }
}

export const pathParams = ({ from, to, maxHops, through, citations }: PathQuestion): Params => [
  ['from', from],
  ['to', to],
  ['hops', maxHops === USUAL_HOPS ? undefined : String(maxHops)],
  ['through', through.join()],
  ['cites', citations ? '1' : undefined],
]

export const samePathQuestion = (a: PathQuestion, b: PathQuestion): boolean =>
  JSON.stringify(pathParams(a)) === JSON.stringify(pathParams(b))
