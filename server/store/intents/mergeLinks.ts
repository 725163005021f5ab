/** The links of an entity that becomes another. */
import { type LinkKindSpec, linkKinds } from '../../../schema/kinds.ts'
import { highestOf, type Level } from '../../../schema/levels.ts'
import type { Operation } from '../changeSet.ts'
import type { Bare, WorkingSet } from '../workingSet.ts'
import { moveClaim, raised } from './mergeClaims.ts'

type Merging = { from: string; to: string; least: Level }

/**
 * A link between the two goes: nothing is linked with itself. Of kinds that do not repeat, a link that the kept one has
 * already takes in the claims of the other. All others get their new end.
 */
export function mergeLinks(set: WorkingSet, merging: Merging): Operation[] {
  const { from, to, least } = merging
  const places = new Map<string, Bare<'link'>>()
  for (const link of set.linksAt(to))
    if (!repeats(link) && link.from !== from && link.to !== from)
      places.set(placeOf(link, link.from, link.to), link)
  return set.linksAt(from).flatMap((link): Operation[] => {
    const ends = { from: link.from === from ? to : link.from, to: link.to === from ? to : link.to }
    if (ends.from === ends.to)
      return [...set.claimsOf(link.key), link].map(({ key }) => ({ op: 'drop', key }))
    const place = placeOf(link, ends.from, ends.to)
    const twin = places.get(place)
    if (twin) return joinLinks(set, { ...link, level: highestOf(link.level, least) }, twin)
    if (!repeats(link)) places.set(place, link)
    return [{ op: 'repoint', key: link.key, ...ends }, ...raised(link.key, link.level, least)]
  })
}

const repeats = ({ kind }: Bare<'link'>): boolean => (linkKinds[kind] as LinkKindSpec).repeats === true
const placeOf = ({ kind }: Bare<'link'>, from: string, to: string): string => `${kind} ${from} ${to}`

/** Whoever saw one of them goes on seeing it, and nobody sees a claim that the level of its link kept from them. */
function joinLinks(set: WorkingSet, link: Bare<'link'>, twin: Bare<'link'>): Operation[] {
  const beside = set.claimsOf(twin.key)
  const opened: Operation[] =
    link.level < twin.level
      ? [
          ...beside.flatMap(({ key, level }) => raised(key, level, twin.level)),
          { op: 'setLevel', key: twin.key, level: link.level },
        ]
      : []
  return [
    ...opened,
    ...set
      .claimsOf(link.key)
      .flatMap((claim) =>
        moveClaim(claim, { about: twin.key, source: claim.source, beside, least: link.level }),
      ),
    { op: 'supersede', key: link.key, by: twin.key },
  ]
}
