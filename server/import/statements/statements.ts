/** Collects the operations that a file amounts to. Keys follow from content, so that the same file gives the same graph. */
import { idOf } from '../../../schema/ids.ts'
import type { EntityKind, LinkKind, Standing } from '../../../schema/kinds.ts'
import { type Level, PUBLIC } from '../../../schema/levels.ts'
import type { Operation } from '../../store/changeSet.ts'
import { entityKey, keyOf } from '../../store/keys.ts'
import type { Name, Value } from '../../store/store.ts'

/** Who says so, and where. Several sources are as many claims; a locator belongs to those named in `located`. */
export type Evidence = {
  sources: readonly string[]
  standing: Standing
  level?: Level | undefined
  locator?: string | undefined
  /** Keys of the sources to which the locator and the quote belong; all of them where undefined. */
  located?: readonly string[] | undefined
  /** A locator that each source carries by itself, such as the entry of an index. */
  entries?: ReadonlyMap<string, string> | undefined
  quote?: string | undefined
  language?: string | undefined
}

type Attributes = Record<string, Value | undefined>

export class Statements {
  private readonly entities = new Map<string, Operation>()
  private readonly links = new Map<string, Operation>()
  private readonly claims = new Map<string, Operation>()
  private readonly removals: Operation[] = []
  /** The editors of this record: the source of ids, of orderings and of our own wording. */
  readonly editors: Evidence

  constructor() {
    const key = this.source('editors', { title: 'The editors of this record', type: 'record' })
    this.editors = { sources: [key], standing: 'reported' }
  }

  get operations(): Operation[] {
    return [...this.entities.values(), ...this.links.values(), ...this.claims.values(), ...this.removals]
  }

  /** An entity with its id; returns its key. Naming it twice is naming it once. */
  entity(kind: EntityKind, slug: string, level: Level = PUBLIC): string {
    const id = idOf(kind, slug)
    const key = entityKey(id)
    if (!this.entities.has(key)) {
      this.entities.set(key, { op: 'putEntity', key, kind, level })
      this.fact(key, 'id', id, { ...this.editors, level })
    }
    return key
  }

  /** A source, whose own words about itself are its title, date and the like. */
  source(slug: string, facts: Attributes, level: Level = PUBLIC): string {
    const id = idOf('source', slug)
    const key = entityKey(id)
    if (!this.entities.has(key)) {
      this.entities.set(key, { op: 'putEntity', key, kind: 'source', level })
      this.fact(key, 'id', id, {
        sources: [slug === 'editors' ? key : (this.editors.sources[0] as string)],
        standing: 'reported',
        level,
      })
    }
    for (const [property, value] of Object.entries(facts))
      if (value !== undefined)
        this.fact(key, property, value, { sources: [key], standing: 'reported', level })
    return key
  }

  /**
   * A link with the claims that it exists and what its attributes are.
   * @param distinct what tells it from other links of the kind between the same ends
   */
  link(
    kind: LinkKind,
    from: string,
    to: string,
    evidence: Evidence,
    attributes: Attributes = {},
    distinct: readonly unknown[] = [],
  ): string {
    const key = keyOf('link', kind, from, to, ...distinct)
    if (!this.links.has(key))
      this.links.set(key, { op: 'putLink', key, kind, from, to, level: evidence.level ?? PUBLIC })
    this.claim(key, null, null, evidence)
    for (const [property, value] of Object.entries(attributes))
      if (value !== undefined) this.claim(key, property, value, evidence)
    return key
  }

  /** That the sources speak of an entity, without saying what. */
  exists(about: string, evidence: Evidence): void {
    this.claim(about, null, null, evidence)
  }

  /** One property of an entity or link, as the sources give it. */
  fact(about: string, property: string, value: Value, evidence: Evidence): void {
    this.claim(about, property, value, evidence)
  }

  name(
    about: string,
    text: string,
    kind: Name['kind'],
    evidence: Evidence,
    more: Pick<Name, 'language' | 'script'> = {},
    property = 'name',
  ): void {
    this.claim(about, property, { text, kind, ...scriptOf(text), ...more }, evidence)
  }

  /** Where something stands in its list: an ordering by the editors, which a later version of the file replaces. */
  position(about: string, place: number, level: Level | undefined): void {
    const [source] = this.editors.sources
    this.put(keyOf('claim', about, 'position'), about, 'position', place, source as string, {
      ...this.editors,
      standing: 'inferred',
      level,
    })
  }

  remove(key: string): void {
    this.removals.push({ op: 'remove', key })
  }

  private claim(about: string, property: string | null, value: Value | null, evidence: Evidence): void {
    for (const source of evidence.sources) {
      const here = !evidence.located || evidence.located.includes(source)
      const locator =
        [evidence.entries?.get(source), here ? evidence.locator : undefined].filter(Boolean).join(', ') ||
        undefined
      const key = keyOf('claim', about, property, value, source, locator ?? null)
      this.put(key, about, property, value, source, {
        ...evidence,
        locator,
        quote: here ? evidence.quote : undefined,
      })
    }
  }

  private put(
    key: string,
    about: string,
    property: string | null,
    value: Value | null,
    source: string,
    said: Omit<Evidence, 'sources'>,
  ): void {
    const { standing, level = PUBLIC, locator = null, quote = null, language = null } = said
    const before = this.claims.get(key)
    if (before && 'level' in before && before.level <= level) return
    this.claims.set(key, {
      op: 'putClaim',
      key,
      about,
      property,
      value,
      standing,
      level,
      source,
      locator,
      quote,
      language,
    })
  }
}

/** The script of a text where it is not Latin. */
function scriptOf(text: string): Pick<Name, 'script'> {
  return /\p{Script=Cyrillic}/u.test(text)
    ? { script: 'Cyrl' }
    : /\p{Script=Arabic}/u.test(text)
      ? { script: 'Arab' }
      : {}
}
