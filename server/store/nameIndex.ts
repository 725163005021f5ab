import { FoldTrie } from './foldTrie.ts'
import { allowances, asQuery, type Likeness, likeness, type QueryWord } from './likeness.ts'
import { nameForms, tellingWeight, type Word } from './nameWords.ts'
import { type NameField, type NameScore, scoreName } from './rank.ts'

/** A text by which an entity is found. */
export type IndexedName = { text: string; field: NameField }

/** What viewers with `lo <= level <= hi` may find an entity by, and where it stands in order. */
export type IndexedView = { lo: number; hi: number; sort: string; names: IndexedName[] }

export type IndexedEntity = { key: string; kind: string; views: IndexedView[] }

export type NameQuery = { text: string; level: number; kinds?: readonly string[]; first: number }

/** `matched` is the printed name that answered best, `score` 0..1 with four digits. */
export type NameHit = { key: string; matched: string; score: number }

/** One way to read one name, in one view of an entity. */
type Entry = {
  key: string
  kind: string
  view: IndexedView
  name: IndexedName
  words: readonly StoredWord[]
}

type StoredWord = Word & { number: number; entries: number[] }

type Best = { entry: Entry; score: number; loose: boolean }

/** More words than this tell nothing more about a name. */
const mostWords = 12
/** A loose answer goes when a better one has more than this much of a lead. */
const looseShare = 0.75
/** Names whose found words weigh less than this share of the query are not looked at more closely. */
const leastPromise = 0.3
/** Words apart that the name may print as one: tried up to this many words. */
const mostJoined = 6
const joinedFactor = 0.98

/**
 * Names of everything in a store, in memory, so that every store finds the same. It holds no count or rank of the
 * whole: a score follows from the query and one name, and only names of views open to the viewer are compared.
 */
export class NameIndex {
  #trie = new FoldTrie()
  #words = new Map<string, StoredWord>()
  #byNumber: (StoredWord | undefined)[] = []
  #freeNumbers: number[] = []
  #entries: (Entry | undefined)[] = []
  #freeEntries: number[] = []
  #ofKey = new Map<string, number[]>()

  /** How many entities it holds. */
  get size(): number {
    return this.#ofKey.size
  }

  /** Adds the entity, in place of what was known under its key. */
  put(entity: IndexedEntity): void {
    this.remove(entity.key)
    const held: number[] = []
    for (const view of entity.views) {
      for (const name of view.names) {
        for (const form of nameForms(name.text)) {
          if (form.length > 0) held.push(this.#hold({ key: entity.key, kind: entity.kind, view, name }, form))
        }
      }
    }
    this.#ofKey.set(entity.key, held)
  }

  /** Forgets the entity and every word that no other name has. */
  remove(key: string): void {
    for (const at of this.#ofKey.get(key) ?? []) {
      for (const word of new Set(this.#entries[at]?.words)) {
        word.entries.splice(word.entries.indexOf(at), 1)
        if (word.entries.length === 0) this.#forget(word)
      }
      this.#entries[at] = undefined
      this.#freeEntries.push(at)
    }
    this.#ofKey.delete(key)
  }

  /**
   * The entities whose names answer the text, best first: by score, then the view's sort, then key. `total` counts
   * them all, `hits` holds the `first` of them. Nothing that answers badly is in either.
   */
  search(query: NameQuery): { total: number; hits: NameHit[] } {
    const best = new Map<string, Best>()
    const known = new Map<string, Map<Word, Likeness>>()
    for (const { words, factor } of queryForms(query.text)) {
      const telling = words.some((word) => word.weight >= tellingWeight)
      const likes = words.map((word) => {
        const id = `${word.printed}\n${word.initial}\n${word.openings.length}\n${telling}`
        const found = known.get(id) ?? this.#likes(word, telling)
        known.set(id, found)
        return found
      })
      const likenessOf = (word: QueryWord, name: Word) => likes[words.indexOf(word)]?.get(name)
      for (const entry of this.#promising(words, likes)) {
        if (entry.view.lo > query.level || entry.view.hi < query.level) continue
        if (query.kinds && !query.kinds.includes(entry.kind)) continue
        const scored = scoreName(words, entry.words, entry.name.field, likenessOf)
        if (scored) keepBetter(best, entry, scored, factor)
      }
    }
    return ordered([...best.values()], query.first)
  }

  #hold(entry: Omit<Entry, 'words'>, form: readonly Word[]): number {
    const at = this.#freeEntries.pop() ?? this.#entries.length
    const words = form.map((word) => this.#store(word))
    for (const word of new Set(words)) word.entries.push(at)
    this.#entries[at] = { ...entry, words }
    return at
  }

  #store(word: Word): StoredWord {
    const id = idOf(word)
    const known = this.#words.get(id)
    if (known) return known
    const stored = { ...word, number: this.#freeNumbers.pop() ?? this.#byNumber.length, entries: [] }
    this.#words.set(id, stored)
    this.#byNumber[stored.number] = stored
    for (const spelling of word.spellings) this.#trie.add(spelling, stored.number)
    return stored
  }

  #forget(word: StoredWord): void {
    for (const spelling of word.spellings) this.#trie.remove(spelling, word.number)
    this.#words.delete(idOf(word))
    this.#byNumber[word.number] = undefined
    this.#freeNumbers.push(word.number)
  }

  /** Every stored word that is like this word of the query; initials count beside a word that tells more. */
  #likes(word: QueryWord, besideTelling: boolean): Map<StoredWord, Likeness> {
    const likes = new Map<StoredWord, Likeness>()
    const reach = (number: number) => {
      const stored = this.#byNumber[number]
      if (!stored || likes.has(stored)) return
      const like = likeness(word, stored)
      if (like) likes.set(stored, like)
    }
    for (const opening of word.openings) this.#trie.near(opening, 0, 0, reach)
    for (const spelling of word.spellings) {
      const { whole, beginning } = allowances(word, spelling)
      this.#trie.near(spelling, whole, beginning, reach)
    }
    if (besideTelling) {
      for (const fold of word.folds) {
        if (word.initial) this.#trie.near(fold, 0, 0, reach)
        for (const length of [1, 2]) this.#trie.get(fold.slice(0, length)).forEach(reach)
      }
    }
    return likes
  }

  /** The entries in which enough of the query's weight is found to be worth scoring. */
  #promising(words: readonly QueryWord[], likes: readonly Map<Word, Likeness>[]): Entry[] {
    const promise = new Float32Array(this.#entries.length)
    const last = new Float32Array(this.#entries.length)
    const turn = new Uint8Array(this.#entries.length)
    const touched: number[] = []
    const telling = words.some((word) => word.weight >= tellingWeight)
    words.forEach((word, at) => {
      if (telling && word.weight < tellingWeight) return
      for (const [stored, like] of likes[at] as Map<StoredWord, Likeness>) {
        for (const entry of stored.entries) {
          if (promise[entry] === 0) touched.push(entry)
          const had = turn[entry] === at + 1 ? last[entry]! : 0
          if (like.score <= had) continue
          promise[entry]! += word.weight * (like.score - had)
          last[entry] = like.score
          turn[entry] = at + 1
        }
      }
    })
    const least = leastPromise * words.reduce((sum, word) => sum + word.weight, 0)
    const found: Entry[] = []
    for (const at of touched) {
      const entry = this.#entries[at]
      if (entry && (promise[at]! >= least || entry.name.field === 'number')) found.push(entry)
    }
    return found
  }
}

/** The query as typed, its hyphenated words joined, and each two neighbours joined. */
function queryForms(text: string): { words: QueryWord[]; factor: number }[] {
  const forms = nameForms(text).map((form) => ({ words: asQuery(form.slice(0, mostWords)), factor: 1 }))
  const apart = forms[0]?.words ?? []
  if (apart.length > mostJoined) return forms
  for (let at = 0; at + 1 < apart.length; at++) {
    const [one, other] = [apart[at]!, apart[at + 1]!]
    if (/\p{N}/u.test(one.printed + other.printed)) continue
    const printed = apart.map((word) => (word.initial ? `${word.printed}.` : word.printed))
    printed.splice(at, 2, one.printed + other.printed)
    const words = asQuery(nameForms(printed.join(' '))[0] ?? [])
    forms.push({ words, factor: joinedFactor })
  }
  return forms
}

function keepBetter(best: Map<string, Best>, entry: Entry, scored: NameScore, factor: number): void {
  const score = Math.round(scored.score * factor * 1e4) / 1e4
  const one: Best = { entry, score, loose: scored.loose && entry.name.field !== 'subject' }
  const had = best.get(entry.key)
  if (!had || better(one, had) < 0) best.set(entry.key, one)
}

/** Decides every tie by what the names are, never by which was read first. */
function better(one: Best, other: Best): number {
  return (
    other.score - one.score ||
    fieldOrder.indexOf(one.entry.name.field) - fieldOrder.indexOf(other.entry.name.field) ||
    compare(one.entry.name.text, other.entry.name.text) ||
    Number(one.loose) - Number(other.loose)
  )
}

const fieldOrder: readonly NameField[] = ['name', 'title', 'number', 'subject']

function ordered(found: Best[], first: number): { total: number; hits: NameHit[] } {
  const top = found.reduce((most, { score }) => Math.max(most, score), 0)
  const kept = found.filter(({ score, loose }) => !loose || score >= looseShare * top)
  kept.sort(
    (one, other) =>
      other.score - one.score ||
      compare(one.entry.view.sort, other.entry.view.sort) ||
      compare(one.entry.key, other.entry.key),
  )
  const hits = kept
    .slice(0, first)
    .map(({ entry, score }) => ({ key: entry.key, matched: entry.name.text, score }))
  return { total: kept.length, hits }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function idOf(word: Word): string {
  return word.initial ? `${word.printed}.` : word.printed
}
