/** Finds what a reference names, or says in a sentence that it names nothing. */
import type { Declared, ReferenceKind } from './declared.ts'
import { nearest, quoted } from './didYouMean.ts'
import { textOf } from './looseData.ts'
import { error, type Path, type Remark } from './problems.ts'

/** Whether a store holds that already. */
export type Known = (kind: ReferenceKind, id: string) => boolean

const homes: Record<ReferenceKind, [what: string, where: string]> = {
  article: ['article', 'institutions/treaties.yaml'],
  case: ['case', 'cases/'],
  country: ['country', 'institutions/countries.yaml'],
  court: ['court', 'institutions/courts.yaml'],
  organisation: ['organisation', 'institutions/organisations.yaml'],
  person: ['person named in a case', 'cases/'],
  place: ['place', 'institutions/places.yaml'],
  stateBody: ['State body', 'institutions/state-bodies.yaml'],
  treaty: ['treaty', 'institutions/treaties.yaml'],
  treatyBody: ['treaty body', 'institutions/treaty-bodies.yaml'],
}

/** A check that an id is of one of these kinds; no remark where it is, or where nothing can be said. */
export type LookUp = (at: Path, id: string | undefined, ...kinds: ReferenceKind[]) => Remark[]

export function lookUpIn(declared: Declared, known: Known): LookUp {
  return (at, id, ...kinds) => {
    if (id === undefined || kinds.some((kind) => declared.unreadable.has(kind))) return []
    if (kinds.some((kind) => declared.entries.get(kind)?.has(id) || known(kind, id))) return []
    const what = kinds.map((kind) => homes[kind][0]).join(' or ')
    const where = kinds.map((kind) => homes[kind][1]).join(' or ')
    const confusion = committeeOrTreaty(declared, id, kinds)
    if (confusion) return [error(at, confusion)]
    const guess = nearest(
      id,
      kinds.flatMap((kind) => [...(declared.entries.get(kind)?.keys() ?? [])]),
    )
    const help = guess ? `Did you mean "${guess}"? If not, add it to ${where}.` : `Add it to ${where}.`
    return [error(at, `${quoted(id)} is no known ${what}. ${help}`)]
  }
}

/** CCPR is the committee, ICCPR the treaty: the commonest mix-up. */
function committeeOrTreaty(
  declared: Declared,
  id: string,
  kinds: readonly ReferenceKind[],
): string | undefined {
  if (kinds.includes('treaty')) {
    const body = declared.entries.get('treatyBody')?.get(id)
    const treaty = body && textOf(body.value, 'treaty')
    if (treaty) return `"${id}" is the committee, "${treaty}" its treaty: write ${treaty} here.`
  }
  if (kinds.includes('treatyBody')) {
    const treaty = declared.entries.get('treaty')?.get(id)
    const body = treaty && textOf(treaty.value, 'monitored_by')
    if (body) return `"${id}" is the treaty, "${body}" its committee: write ${body} here.`
  }
  return undefined
}
