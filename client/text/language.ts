export const languages = ['en', 'ru'] as const
export type Language = (typeof languages)[number]

/** The language to begin with: the one asked for, else the one chosen before, else the browser's, else English. */
export function firstLanguage(
  asked: Language | undefined,
  chosen: string | null,
  browser: readonly string[],
): Language {
  if (asked) return asked
  if (chosen === 'en' || chosen === 'ru') return chosen
  const understood = browser.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'ru')
  return understood === 'ru' ? 'ru' : 'en'
}
