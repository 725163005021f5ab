/** The numbered pages of a case file: from `source: 2` to who says so. */
import type { CaseFile, SourceRef } from '../../../schema/caseFile.ts'
import type { Standing } from '../../../schema/kinds.ts'
import { type Level, type LevelName, levelOf, PUBLIC } from '../../../schema/levels.ts'
import { keyOf } from '../../store/keys.ts'
import type { Evidence, Statements } from './statements.ts'

/** What an entry of a case file says about where it comes from. */
export type Sourced = {
  source?: SourceRef | undefined
  locator?: string | undefined
  quote?: string | undefined
  language?: string | undefined
  level?: LevelName | undefined
}

export class CaseSources {
  private readonly keys = new Map<number, string>()
  private readonly decisions = new Set<string>()
  private readonly entries = new Map<string, string>()
  private readonly used = new Set<string>()
  private readonly located = new Set<string>()
  readonly level: Level

  constructor(
    private readonly file: CaseFile,
    statements: Statements,
  ) {
    this.level = levelOf(file.level ?? 'public')
    for (const { id, title: printed, publisher, org, via, kind, note, date, url, level } of file.sources) {
      const { title, entry } = titleAndEntry(printed)
      const facts = { title, publisher, via, type: kind, note, date, url }
      const sourceLevel = level ? levelOf(level) : this.level
      const key = statements.source(sourceSlug(url), facts, sourceLevel)
      this.keys.set(id, key)
      if (kind === 'decision' || kind === 'opinion') this.decisions.add(key)
      if (entry) this.entries.set(key, entry)
      if (org) {
        const said: Evidence = { sources: [key], standing: 'reported', level: sourceLevel }
        statements.link('PUBLISHED', statements.entity('organisation', org), key, said)
      }
    }
  }

  /** Evidence of an entry that names its own sources; source 1 where it names none. */
  of(entry: Sourced, standing: Standing = 'reported'): Evidence {
    return this.evidence([entry.source ?? 1].flat(), standing, entry.locator, entry)
  }

  /** Evidence of a plain field at the top of the file, or of an entry of it that has a place of its own. */
  ofField(field: string, standing: Standing = 'reported', place?: string): Evidence {
    if (!place) this.located.add(field)
    const locator = place ?? this.file.locators?.[field]
    return this.evidence(this.file.field_sources?.[field] ?? [1], standing, locator, {})
  }

  /** Evidence of one field of an entry that has `field_sources` of its own. */
  ofEntryField(
    entry: Sourced & { field_sources?: Record<string, number[]> | undefined },
    field: string,
  ): Evidence {
    const numbers = entry.field_sources?.[field]
    return numbers ? this.evidence(numbers, 'reported', undefined, { level: entry.level }) : this.of(entry)
  }

  /** Whether the place that `locators` gives for a field has been asked for. */
  isLocated(field: string): boolean {
    return this.located.has(field)
  }

  /** Evidence of each page that nothing has referred to: it speaks of the case, the file does not say how. */
  unused(): Evidence[] {
    const keys = new Set([...this.keys.values()].filter((key) => !this.used.has(key)))
    const { level, entries } = this
    return [...keys].map((key) => ({ sources: [key], standing: 'reported', level, entries }))
  }

  levelOf(entry: { level?: LevelName | undefined }): Level {
    return Math.max(this.level, entry.level ? levelOf(entry.level) : PUBLIC) as Level
  }

  private evidence(
    numbers: readonly number[],
    standing: Standing,
    locator: string | undefined,
    entry: Sourced,
  ): Evidence {
    const sources = numbers.map((number) => this.keys.get(number) as string)
    for (const key of sources) this.used.add(key)
    const decisions = sources.filter((key) => this.decisions.has(key))
    return {
      sources,
      standing,
      level: this.levelOf(entry),
      locator,
      located: sources.length === 1 ? sources : decisions.length > 0 ? decisions : sources.slice(0, 1),
      entries: this.entries,
      quote: entry.quote,
      language: entry.language,
    }
  }
}

/** A page is known by its address: the same address in two files is the same source. */
export const sourceSlug = (url: string): string => keyOf('source', url).slice(0, 12)

/** "Index of decisions, entry X" is the entry X of one page. */
function titleAndEntry(printed: string): { title: string; entry?: string } {
  const [, title, entry] = /^(.+), (entry .+)$/.exec(printed) ?? []
  return title && entry ? { title, entry } : { title: printed }
}
