/** What a change of letters costs between two folded words: 1 for an unrelated letter, less for sounds that spellings mix up. */

const size = 128
const vowels = 'aeiou'
const nearVowels = ['ao', 'ou', 'ei', 'ae']
const nearConsonants = 'bp dt gk gh kh zs sc cq qx xs jz jq jx vf vb ck ij jd jg uv'.split(' ')

const substitution = new Float32Array(size * size).fill(1)
const lone = new Float32Array(size).fill(1)

function setNear(pair: string, cost: number): void {
  const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)]
  substitution[one * size + other] = cost
  substitution[other * size + one] = cost
}

for (const one of vowels) for (const other of vowels) setNear(one + other, 0.5)
for (const pair of nearVowels) setNear(pair, 0.3)
for (const pair of nearConsonants) setNear(pair, 0.5)
for (let code = 0; code < size; code++) substitution[code * size + code] = 0
for (const vowel of vowels) lone[vowel.charCodeAt(0)] = 0.7
lone['i'.charCodeAt(0)] = 0.5
lone['h'.charCodeAt(0)] = 0.6

export const swapCost = 0.8

/** The letters of a fold as codes for {@link nextRow}. */
export function codesOf(fold: string): Uint16Array {
  return Uint16Array.from(fold, (letter) => letter.charCodeAt(0))
}

/**
 * How far a word may be misspelt and still be found: nothing where its fold has under four letters or a digit, then
 * more with its printed length.
 */
export function allowance(fold: string, printedLength: number): number {
  if (fold.length < 4 || /[0-9]/.test(fold)) return 0
  if (printedLength < 6) return 1
  return printedLength === 6 ? 1.5 : 2
}

/**
 * One row of the optimal-string-alignment table: `rows` holds a row of `wanted.length + 1` cells for each letter
 * read so far, `depth` is the row to fill (1 for the first letter). Returns the least cell of the row.
 */
export function nextRow(
  wanted: Uint16Array,
  rows: Float32Array,
  depth: number,
  letter: number,
  letterBefore: number,
): number {
  const width = wanted.length + 1
  const here = depth * width
  const above = here - width
  const added = letter < size ? lone[letter]! : 1
  let least = rows[above]! + added
  rows[here] = least
  for (let at = 1; at < width; at++) {
    const code = wanted[at - 1]!
    const changed =
      code === letter ? 0 : code < size && letter < size ? substitution[code * size + letter]! : 1
    let cell = rows[above + at - 1]! + changed
    const more = rows[above + at]! + added
    if (more < cell) cell = more
    const less = rows[here + at - 1]! + (code < size ? lone[code]! : 1)
    if (less < cell) cell = less
    if (depth > 1 && at > 1 && code === letterBefore && wanted[at - 2] === letter && code !== letter) {
      const swapped = rows[above - width + at - 2]! + swapCost
      if (swapped < cell) cell = swapped
    }
    rows[here + at] = cell
    if (cell < least) least = cell
  }
  return least
}

/** Fills row 0: what it costs to leave out the first letters of the wanted word. */
export function firstRow(wanted: Uint16Array, rows: Float32Array): void {
  rows[0] = 0
  for (let at = 0; at < wanted.length; at++) {
    const code = wanted[at]!
    rows[at + 1] = rows[at]! + (code < size ? lone[code]! : 1)
  }
}

/** The cost of `found` for `wanted`, as a whole and at its cheapest beginning; Infinity where above the limit. */
export function editCosts(
  wanted: string,
  found: string,
  limit: number,
): { whole: number; beginning: number } {
  const codes = codesOf(wanted)
  const width = codes.length + 1
  const rows = new Float32Array((found.length + 1) * width)
  firstRow(codes, rows)
  let beginning = Infinity
  let leastBefore = 0
  for (let depth = 1; depth <= found.length; depth++) {
    const before = depth > 1 ? found.charCodeAt(depth - 2) : 0
    const least = nextRow(codes, rows, depth, found.charCodeAt(depth - 1), before)
    beginning = Math.min(beginning, rows[depth * width + width - 1]!)
    if (least > limit && leastBefore + swapCost > limit)
      return { whole: Infinity, beginning: within(beginning, limit) }
    leastBefore = least
  }
  return {
    whole: within(rows[found.length * width + width - 1]!, limit),
    beginning: within(beginning, limit),
  }
}

function within(cost: number, limit: number): number {
  return cost <= limit ? cost : Infinity
}
