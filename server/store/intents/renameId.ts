/** Giving an entity another id. The old ones go on leading to it for those who may know them. */
import { kindOfId, slugOf } from '../../../schema/ids.ts'
import { entityKinds } from '../../../schema/kinds.ts'
import { BadInput, type Intent, type Operation } from '../changeSet.ts'
import { keyOf } from '../keys.ts'
import type { Surroundings } from './workOut.ts'

export async function renameId(
  { key, id, level, oldLevel }: Extract<Intent, { intent: 'renameId' }>,
  { set, loader, path }: Surroundings,
): Promise<Operation[]> {
  await loader.loadFor([{ op: 'drop', key }])
  const entity = set.entities.get(key)
  if (!entity) throw new BadInput(path, 'There is no such entity.')
  if (kindOfId(id) !== entity.kind || slugOf(id).trim() === '')
    throw new BadInput(
      `${path}.id`,
      `The id of a ${entity.kind} starts with "${entityKinds[entity.kind].prefix}:" and goes on with a name.`,
    )
  const claims = set.claimsOf(key).filter(({ property }) => property === 'id')
  const source = claims[0]?.source
  if (source === undefined) throw new BadInput(path, 'This has no id that could be replaced.')
  const old = claims.filter(({ value }) => value !== id)
  const known = claims.find(({ value }) => value === id)
  const fresh = known?.key ?? keyOf('claim', key, 'id', id, source, null)
  const put: Operation[] = known
    ? [{ op: 'setLevel', key: fresh, level }]
    : [
        { op: 'reinstate', key: fresh },
        {
          op: 'putClaim',
          key: fresh,
          about: key,
          property: 'id',
          value: id,
          standing: 'reported',
          level,
          source,
          locator: null,
          quote: null,
          language: null,
        },
      ]
  return [
    ...put,
    { op: 'prefer', key: fresh, preferred: true },
    ...old.flatMap((claim): Operation[] => [
      { op: 'prefer', key: claim.key, preferred: false },
      ...(oldLevel !== undefined && oldLevel > claim.level
        ? [{ op: 'setLevel', key: claim.key, level: oldLevel } as const]
        : []),
    ]),
  ]
}
