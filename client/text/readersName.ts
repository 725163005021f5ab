import type { Language } from './language.ts'

type Name = { text: string; language: string | null; script: string | null }

/** The name of a card in the reader's script, else its label. */
export const inScript = (
  card: { label: string; cyrillic?: string | undefined },
  language: Language,
): string => (language === 'ru' ? card.cyrillic : undefined) ?? card.label

/**
 * The name of a thing in the reader's own script, where the record stores one: for a reader of Russian the first
 * Cyrillic name, a Russian one before others. Undefined where there is none, or the label is in that script already.
 */
export function readersName(label: string, names: readonly Name[], language: Language): string | undefined {
  if (language !== 'ru' || /\p{Script=Cyrillic}/u.test(label)) return undefined
  const cyrillic = names.filter((name) => name.script === 'Cyrl')
  return (cyrillic.find((name) => name.language === 'ru') ?? cyrillic[0])?.text
}
