import { attributeOf } from './findings.ts'

type Dated = { to: { date?: string | null }; attributes: readonly { name: string; value: string }[] }

/** Measures by date; those without one come last, as the account places them. */
export function inTime<Link extends Dated>(links: readonly Link[]): Link[] {
  return [...links].sort((a, b) => compare(startOf(a), startOf(b)) || compare(positionOf(a), positionOf(b)))
}

const UNDATED = '~'

/** An interval with an open beginning stands at its end. */
const startOf = ({ to }: Dated): string => to.date?.replace(/^\.\.\//, '') || UNDATED
const positionOf = (link: Dated): number => Number(attributeOf(link, 'position') ?? Number.POSITIVE_INFINITY)

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)
