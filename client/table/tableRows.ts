import type { EntityKind, Standing } from '../api/generated/graphql.ts'
import type { Scene } from '../state/scene.ts'
import type { Language } from '../text/language.ts'
import { inScript } from '../text/readersName.ts'
import type { Translate } from '../text/translate.ts'

/** One link as a row of the table, in the reader's words; names in the reader's script stand beside those the record prints. */
export type TableRow = {
  id: string
  from: string
  fromPrinted: string
  fromKind: EntityKind
  kind: string
  to: string
  toPrinted: string
  toKind: EntityKind
  standing: Standing
}
export type RowKey = 'from' | 'kind' | 'to' | 'standing'

/** The links of a scene as rows: as many as the canvas says it shows. */
export function rowsOf(scene: Scene, t: Translate, language: Language): TableRow[] {
  const cards = new Map(scene.cards.map((card) => [card.id, card]))
  return scene.links.flatMap((link) => {
    const [from, to] = [cards.get(link.from), cards.get(link.to)]
    if (!from || !to) return []
    return [
      {
        id: link.id,
        from: inScript(from, language),
        fromPrinted: from.label,
        fromKind: from.kind,
        kind: t(`link.${link.kind}`),
        to: inScript(to, language),
        toPrinted: to.label,
        toKind: to.kind,
        standing: link.standing,
      },
    ]
  })
}

/** Rows in the order of one column; rows that are alike in it keep their order. */
export function sortRows(
  rows: readonly TableRow[],
  { key, down }: { key: RowKey; down: boolean },
): TableRow[] {
  const sorted = rows.toSorted((a, b) => a[key].localeCompare(b[key], 'en', { numeric: true }))
  return down ? sorted.reverse() : sorted
}
