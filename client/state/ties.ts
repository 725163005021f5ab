import type { Standing } from '../api/generated/graphql.ts'
import type { CardLink } from './card.ts'

/** All links between two cards, drawn as one line. */
export type Tie = {
  /** The id of its first link, by which it is selected and addressed. */
  id: string
  from: string
  to: string
  links: readonly CardLink[]
  /** The surest standing among its links: the look of the line. */
  standing: Standing
  refused: boolean
  onlyMentions: boolean
}

const surest: readonly Standing[] = ['found', 'reported', 'denied', 'alleged', 'inferred']

/** Groups links by their pair of ends, in the order given. */
export function toTies(links: readonly CardLink[]): Tie[] {
  const pairs = new Map<string, CardLink[]>()
  for (const link of links) {
    const pair = [link.from, link.to].sort().join('\n')
    const group = pairs.get(pair)
    if (group) group.push(link)
    else pairs.set(pair, [link])
  }
  return [...pairs.values()].map(toTie)
}

function toTie(links: CardLink[]): Tie {
  const first = links[0] as CardLink
  return {
    id: first.id,
    from: first.from,
    to: first.to,
    links,
    standing: surest.find((standing) => links.some((link) => link.standing === standing)) ?? first.standing,
    refused: links.some((link) => link.result === 'refused'),
    onlyMentions: links.every((link) => link.kind === 'MENTIONS'),
  }
}
