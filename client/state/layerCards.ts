import type { RecordSource } from '../api/record.ts'
import type { Card } from './card.ts'
import { articleLinks } from './drawn.ts'
import type { View } from './view.ts'

/** Most articles that the layer draws: those that most of the cases in view were about. */
const MOST_ARTICLES = 16

/** The cards that the layers of a view add for the cases in it, and how many articles are left out. */
export async function readLayerCards(
  source: RecordSource,
  cases: readonly Card[],
  view: View,
  signal: AbortSignal,
): Promise<{ cards: Card[]; cut: number }> {
  const { layers } = view
  const articles = layers.includes('articles')
    ? await sharedArticles(source, cases, signal)
    : { ids: [], cut: 0 }
  const ids = [
    ...(layers.includes('states') ? cases.flatMap((card) => card.country?.id ?? []) : []),
    ...(layers.includes('bodies') ? cases.flatMap((card) => card.body?.id ?? []) : []),
    ...articles.ids,
  ]
  return { cards: await source.cards([...new Set(ids)], signal), cut: articles.cut }
}

async function sharedArticles(source: RecordSource, cases: readonly Card[], signal: AbortSignal) {
  const linksOf = await source.neighbours(
    cases.map((card) => card.id),
    articleLinks,
    signal,
  )
  const by = new Map<string, Set<string>>()
  for (const [id, links] of linksOf)
    for (const { to } of links) by.set(to.id, (by.get(to.id) ?? new Set()).add(id))
  const ids = [...by].sort(([, a], [, b]) => b.size - a.size).map(([id]) => id)
  return { ids: ids.slice(0, MOST_ARTICLES), cut: Math.max(0, ids.length - MOST_ARTICLES) }
}
