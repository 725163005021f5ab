import { entityKey } from './keys.ts'

/** Key of the source called "the editors of this record": our own wording, ids and orderings, which no page says. */
export const EDITORS = entityKey('source:editors')
