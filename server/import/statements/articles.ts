/** Articles stand in each other as their numbers say: ICCPR 14(3)(g) in 14(3), that in 14, that in the Covenant. */
import { type Level, PUBLIC } from '../../../schema/levels.ts'
import type { Statements } from './statements.ts'

/** The article with all it is part of; returns its key. */
export function article(statements: Statements, name: string, level: Level = PUBLIC): string {
  const key = statements.entity('article', name, level)
  const said = { ...statements.editors, level }
  statements.fact(key, 'number', name, said)
  const [treaty, number = ''] = name.split(' ')
  const outer = number.replace(/\([^()]+\)$/, '')
  const parent =
    outer === number
      ? statements.entity('treaty', treaty as string)
      : article(statements, `${treaty} ${outer}`, level)
  statements.link('PART_OF', key, parent, { ...said, standing: 'inferred' })
  return key
}
