/** Names of the values that say which sources a field or list of the case has, and where in them. */
const SOURCE = 'sources-of-'
const WHERE = 'where-of-'

export const sourceKey = (field: string): string => SOURCE + field
export const whereKey = (field: string): string => WHERE + field

/** The fields whose sources, or places in them, an entry names. */
export const fieldsWith = (
  values: Readonly<Record<string, string>>,
  keyFor: (field: string) => string,
): string[] =>
  Object.keys(values).flatMap((key) => (key.startsWith(keyFor('')) ? [key.slice(keyFor('').length)] : []))
