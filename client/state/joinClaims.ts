type Placed = {
  source: { id: string }
  standing: string
  locator: string | null
  quote: string | null
}

/** Claims that one place in one source makes with one standing, together, in the order in which each place first comes. */
export function joinClaims<Claim extends Placed>(claims: readonly Claim[]): [Claim, ...Claim[]][] {
  const places = new Map<string, [Claim, ...Claim[]]>()
  for (const claim of claims) {
    const place = JSON.stringify([claim.source.id, claim.standing, claim.locator, claim.quote])
    const known = places.get(place)
    if (known) known.push(claim)
    else places.set(place, [claim])
  }
  return [...places.values()]
}
