/** The ids of entities in an answer, in the order in which they stand there: what two APIs of other shapes share. */
export function idsIn(answer: string): string[] {
  const ids: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one)
    else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) {
        if (name === 'id' && typeof inner === 'string' && !inner.startsWith('link:')) ids.push(inner)
        else walk(inner)
      }
  }
  walk(JSON.parse(answer))
  return ids
}
