/** Proposals for ids, made different where several things would get the same. Pure. */
import type { Naming } from '../store/pseudonym/findNaming.ts'

/** Things named after one person (cases, relatives) would all be called the same without it. */
export function distinctIds(found: readonly Naming[]): Naming[] {
  const owners = new Map<string, string>()
  return found.map((naming) => {
    const { claim, value } = naming
    if (claim.property !== 'id' || typeof value?.proposed !== 'string') return naming
    let id = value.proposed
    for (let at = 2; (owners.get(id) ?? claim.about) !== claim.about; at++) id = `${value.proposed}-${at}`
    owners.set(id, claim.about)
    return { ...naming, value: { ...value, proposed: id } }
  })
}
