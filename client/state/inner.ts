/** Attributes that only order or group things: they show in the order itself and are not read out. */
const inner = new Set(['step', 'position', 'after', 'currency', 'finding', 'main'])

export const isInner = (property: string | null | undefined): boolean =>
  property != null && inner.has(property)

/** The claims worth reading among those about a link. */
export const readable = <Claim extends { property: string | null }>(claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => !isInner(claim.property))
