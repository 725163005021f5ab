/** A binary heap: the least of what is in it comes out first. */
export class Heap<T> {
  private readonly items: T[] = []

  constructor(private readonly order: (a: T, b: T) => number) {}

  push(item: T): void {
    const { items, order } = this
    let at = items.length
    while (at > 0) {
      const up = (at - 1) >> 1
      if (order(item, items[up] as T) >= 0) break
      items[at] = items[up] as T
      at = up
    }
    items[at] = item
  }

  pop(): T | undefined {
    const { items, order } = this
    const least = items[0]
    const last = items.pop()
    if (items.length === 0 || last === undefined) return least
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= items.length) break
      if (down + 1 < items.length && order(items[down + 1] as T, items[down] as T) < 0) down++
      if (order(last, items[down] as T) <= 0) break
      items[at] = items[down] as T
      at = down
    }
    items[at] = last
    return least
  }
}
