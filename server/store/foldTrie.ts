import { codesOf, firstRow, nextRow, swapCost } from './editCost.ts'

const none = 0
const root = 1
const deepest = 64

/** Folds as a tree of letters in typed arrays, each with the numbers of the words stored under it. */
export class FoldTrie {
  #child = new Int32Array(1024)
  #sibling = new Int32Array(1024)
  #letter = new Uint16Array(1024)
  #numbers = new Map<number, number[]>()
  #free: number[] = []
  #next = 2

  add(fold: string, number: number): void {
    let node = root
    for (const code of codesOf(fold).subarray(0, deepest))
      node = this.#find(node, code) || this.#grow(node, code)
    const numbers = this.#numbers.get(node)
    if (numbers) numbers.push(number)
    else this.#numbers.set(node, [number])
  }

  /** Leaves nothing of the fold behind where no other fold shares its letters. */
  remove(fold: string, number: number): void {
    const path = [root]
    const codes = codesOf(fold).subarray(0, deepest)
    for (const code of codes) path.push(this.#find(path.at(-1) ?? none, code))
    const node = path.at(-1) ?? none
    const rest = (this.#numbers.get(node) ?? []).filter((kept) => kept !== number)
    if (rest.length > 0) this.#numbers.set(node, rest)
    else this.#numbers.delete(node)
    for (let depth = path.length - 1; depth > 0; depth--) {
      const leaf = path[depth] ?? none
      if (leaf === none || this.#child[leaf] !== none || this.#numbers.has(leaf)) return
      this.#cut(path[depth - 1] ?? none, leaf)
    }
  }

  /** The numbers stored under exactly this fold. */
  get(fold: string): readonly number[] {
    let node = root
    for (const code of codesOf(fold).subarray(0, deepest)) {
      node = this.#find(node, code)
      if (node === none) return []
    }
    return this.#numbers.get(node) ?? []
  }

  /**
   * The numbers stored under every fold whose cost against `wanted` is at most `wholeLimit`, or which begins with
   * something at most `beginningLimit` away (-1: beginnings do not count).
   */
  near(wanted: string, wholeLimit: number, beginningLimit: number, reach: (number: number) => void): void {
    const codes = codesOf(wanted).subarray(0, deepest)
    const width = codes.length + 1
    const rows = new Float32Array((deepest + 1) * width)
    firstRow(codes, rows)
    const limit = Math.max(wholeLimit, beginningLimit)
    const visit = (
      parent: number,
      depth: number,
      letterBefore: number,
      leastBefore: number,
      begun: boolean,
    ) => {
      for (let node = this.#child[parent]!; node !== none; node = this.#sibling[node]!) {
        const letter = this.#letter[node]!
        const least = begun ? 0 : nextRow(codes, rows, depth, letter, letterBefore)
        const cost = begun ? 0 : rows[depth * width + width - 1]!
        const begins = begun || cost <= beginningLimit
        if (begins || cost <= wholeLimit) this.#numbers.get(node)?.forEach(reach)
        if (begins || least <= limit || leastBefore + swapCost <= limit) {
          visit(node, depth + 1, letter, least, begins)
        }
      }
    }
    visit(root, 1, none, 0, false)
  }

  #find(parent: number, code: number): number {
    if (parent === none) return none
    let node = this.#child[parent]!
    while (node !== none && this.#letter[node] !== code) node = this.#sibling[node]!
    return node
  }

  #grow(parent: number, code: number): number {
    const node = this.#free.pop() ?? this.#next++
    if (node >= this.#child.length) {
      this.#child = widened(this.#child, new Int32Array(node * 2))
      this.#sibling = widened(this.#sibling, new Int32Array(node * 2))
      this.#letter = widened(this.#letter, new Uint16Array(node * 2))
    }
    this.#letter[node] = code
    this.#child[node] = none
    this.#sibling[node] = this.#child[parent]!
    this.#child[parent] = node
    return node
  }

  #cut(parent: number, leaf: number): void {
    if (this.#child[parent] === leaf) this.#child[parent] = this.#sibling[leaf]!
    else {
      let before = this.#child[parent]!
      while (this.#sibling[before] !== leaf) before = this.#sibling[before]!
      this.#sibling[before] = this.#sibling[leaf]!
    }
    this.#letter[leaf] = 0
    this.#free.push(leaf)
  }
}

function widened<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
}
