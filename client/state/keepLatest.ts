/** A map that keeps only the entries used last, so that a long day of exploring does not grow without end. */
export function keepLatest<Value>(most: number) {
  const entries = new Map<string, Value>()
  return {
    get(key: string): Value | undefined {
      const value = entries.get(key)
      if (value !== undefined) {
        entries.delete(key)
        entries.set(key, value)
      }
      return value
    },
    set(key: string, value: Value) {
      entries.delete(key)
      entries.set(key, value)
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break
        entries.delete(oldest)
      }
    },
    clear: () => entries.clear(),
    get size() {
      return entries.size
    },
  }
}
