/** From an editor's decisions to the operations that hide a name: the old claims rise, and public ones without it take their place. Pure. */
import type { Level } from '../../../schema/levels.ts'
import type { Operation, PutClaim } from '../changeSet.ts'
import { keyOf } from '../keys.ts'
import type { Value } from '../store.ts'
import type { Naming } from './findNaming.ts'

/** What somebody decided about one claim; texts that are left out stay as they are. */
type Decision = { naming: Naming; value?: Value | null; locator?: string; quote?: string }

/** The proposals as decisions: what an editor who changes nothing of them would send. */
export const acceptAll = (found: readonly Naming[]): Decision[] =>
  found.map((naming) => ({
    naming,
    ...(naming.value && { value: naming.value.proposed }),
    ...(naming.locator && { locator: naming.locator.proposed }),
    ...(naming.quote && { quote: naming.quote.proposed }),
  }))

type Hiding = {
  /** From which level on the name is to be seen. */
  level: Level
  decisions: readonly Decision[]
}

export function hideName({ level, decisions }: Hiding): Operation[] {
  const hidden = decisions.filter(({ naming }) => naming.claim.level < level)
  const open = new Map(
    hidden.flatMap((decision) => {
      const claim = withoutName(decision)
      return claim ? [[claim.key, claim] as const] : []
    }),
  )
  return [
    ...hidden.map(({ naming }) => ({ op: 'setLevel', key: naming.claim.key, level }) as const),
    ...open.values(),
    // The public id is shown to everybody, so that an address that is passed on gives nothing away.
    ...[...open.values()]
      .filter(({ property }) => property === 'id')
      .map(({ key }) => ({ op: 'prefer', key, preferred: true }) as const),
  ]
}

/** Undefined where nothing can be said without the name. */
function withoutName({
  naming: { claim, value: found },
  value,
  locator,
  quote,
}: Decision): PutClaim | undefined {
  const said = found ? (value ?? null) : claim.value
  if (found && said === null) return undefined
  const where = locator ?? claim.locator
  const key = keyOf('claim', claim.about, claim.property, said, claim.source, where, 'without a name')
  return { ...claim, key, value: said, locator: where, quote: quote ?? claim.quote }
}
