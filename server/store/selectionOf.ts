/** What a register or a table draws of some cases: them, what they are linked to, and the links; flat and bounded. */
import type { LinkKind } from '../../schema/kinds.ts'
import type { Entity, EntityFilter, GraphReader, Link } from './store.ts'

export type Selection = {
  nodes: Entity[]
  links: Link[]
  /** How much was left out of each; all zero where nothing was. */
  leftOut: { cases: number; nodes: number; links: number }
}
export type SelectionQuery = {
  filter: EntityFilter
  kinds: readonly LinkKind[]
  /** Nodes and links together. */
  most: number
  mostCases: number
  mostLinksOfCase: number
}

/** Cases in the order of decision; then what most of them share, each with all its links or not at all. */
export async function selectionOf(reader: GraphReader, query: SelectionQuery): Promise<Selection> {
  const { filter, kinds, most, mostCases, mostLinksOfCase } = query
  const order = { by: 'date', property: 'decided' } as const
  const cases = await reader.list({ kind: 'case', filter, order, first: Math.min(mostCases, most) })
  const pages = await reader.links({ of: cases.items.map(({ key }) => key), kinds, first: mostLinksOfCase })
  const links = [
    ...new Map([...pages.values()].flatMap(({ items }) => items).map((link) => [link.key, link])).values(),
  ]
  const uncounted = [...pages.values()].reduce((sum, { total, items }) => sum + total - items.length, 0)
  const own = new Map(cases.items.map((one) => [one.key, one]))

  const byConnector = new Map<string, Link[]>()
  const between: Link[] = []
  for (const link of links) {
    const far = [link.from, link.to].find((key) => !own.has(key))
    if (far === undefined) between.push(link)
    else byConnector.set(far, [...(byConnector.get(far) ?? []), link])
  }
  const connectors = await reader.entities([...byConnector.keys()])
  const ranked = [...connectors.values()].sort((a, b) => {
    const [x, y] = [byConnector.get(a.key)?.length ?? 0, byConnector.get(b.key)?.length ?? 0]
    return y - x || (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.key < b.key ? -1 : 1)
  })

  const nodes = [...cases.items]
  const drawn = between.slice(0, Math.max(0, most - nodes.length))
  for (const connector of ranked) {
    const more = byConnector.get(connector.key) ?? []
    if (nodes.length + drawn.length + 1 + more.length > most) continue
    nodes.push(connector)
    drawn.push(...more)
  }
  return {
    nodes,
    links: drawn,
    leftOut: {
      cases: cases.total - cases.items.length,
      nodes: cases.items.length + connectors.size - nodes.length,
      links: links.length - drawn.length + uncounted,
    },
  }
}
