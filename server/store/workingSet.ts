/** The rows that a write touches, in memory: changed by operations, then handed to the store. Remembers what was before. */
import { type Past, pastOf } from './past.ts'
import type { ClaimRow, EntityRow, FileRow, LinkRow, Mark } from './rows.ts'

export type Bare<T extends 'entity' | 'link'> = T extends 'entity'
  ? Omit<EntityRow, 'views'> & { views?: EntityRow['views'] }
  : Pick<LinkRow, 'key' | 'kind' | 'from' | 'to' | 'level'> & Partial<LinkRow>

export class WorkingSet {
  readonly entities = new Map<string, Bare<'entity'>>()
  readonly links = new Map<string, Bare<'link'>>()
  readonly claims = new Map<string, ClaimRow>()
  readonly marks = new Map<string, Mark>()
  readonly files = new Map<string, FileRow>()
  /** Ids in use, and whose they are. */
  readonly ids = new Map<string, string>()
  readonly accepted = new Map<string, number>()
  /** Links that are not put since an end of them is gone: what is said of them is left out too. */
  readonly ignored = new Set<string>()
  /** What stood at each key before this write touched it. */
  readonly before = new Map<string, Past | undefined>()
  private ofChange = new Map<string, Past | undefined>()
  private readonly about = new Map<string, Set<string>>()
  private readonly bySource = new Map<string, Set<string>>()
  private readonly atEnd = new Map<string, Set<string>>()

  /** What stood at each key before the change that comes now touches it. */
  beginChange(): ReadonlyMap<string, Past | undefined> {
    this.ofChange = new Map()
    return this.ofChange
  }

  putEntity(entity: Bare<'entity'>): void {
    this.remember(entity.key)
    this.marks.delete(entity.key)
    this.entities.set(entity.key, entity)
  }

  putLink(link: Bare<'link'>): void {
    this.remember(link.key)
    this.marks.delete(link.key)
    this.admitLink(link)
  }

  putClaim(claim: ClaimRow): void {
    this.remember(claim.key)
    this.marks.delete(claim.key)
    this.admitClaim(claim)
  }

  putFile(file: FileRow): void {
    this.remember(file.key)
    this.files.set(file.key, file)
  }

  deleteFile(key: string): void {
    this.remember(key)
    this.files.delete(key)
  }

  putMark(mark: Mark): void {
    this.remember(mark.key)
    this.marks.set(mark.key, mark)
  }

  liftMark(key: string): void {
    this.remember(key)
    this.marks.delete(key)
  }

  deleteEntity(key: string): void {
    this.remember(key)
    this.entities.delete(key)
  }

  deleteLink(key: string): void {
    this.remember(key)
    this.forgetLink(key)
  }

  deleteClaim(key: string): void {
    this.remember(key)
    this.forgetClaim(key)
  }

  /** As it is stored; what is known already stands. */
  admitLink(link: Bare<'link'>): void {
    this.forgetLink(link.key)
    this.links.set(link.key, link)
    addTo(this.atEnd, link.from, link.key)
    addTo(this.atEnd, link.to, link.key)
  }

  admitClaim(claim: ClaimRow): void {
    this.forgetClaim(claim.key)
    this.claims.set(claim.key, claim)
    addTo(this.about, claim.about, claim.key)
    addTo(this.bySource, claim.source, claim.key)
    if (claim.property === 'id') this.ids.set(String(claim.value), claim.about)
  }

  claimsOf(key: string): ClaimRow[] {
    return this.claimsAmong(this.about.get(key))
  }

  claimsBySource(key: string): ClaimRow[] {
    return this.claimsAmong(this.bySource.get(key))
  }

  linksAt(key: string): Bare<'link'>[] {
    return [...(this.atEnd.get(key) ?? [])].map((link) => this.links.get(link) as Bare<'link'>)
  }

  /** What takes the place of something that was superseded; else the key itself. */
  resolve(key: string): string {
    let at = key
    for (let mark = this.marks.get(at); mark?.by; mark = this.marks.get(at)) at = mark.by
    return at
  }

  /** Whether putting this has no effect. */
  isBarred(key: string): boolean {
    const cause = this.marks.get(key)?.cause
    return cause === 'removed' || cause === 'superseded'
  }

  private claimsAmong(keys: Iterable<string> = []): ClaimRow[] {
    return [...keys].map((claim) => this.claims.get(claim) as ClaimRow)
  }

  private remember(key: string): void {
    if (this.ofChange.has(key)) return
    const past = pastOf(this, key)
    this.ofChange.set(key, past)
    if (!this.before.has(key)) this.before.set(key, past)
  }

  private forgetLink(key: string): void {
    const link = this.links.get(key)
    if (!link) return
    this.links.delete(key)
    this.atEnd.get(link.from)?.delete(key)
    this.atEnd.get(link.to)?.delete(key)
  }

  private forgetClaim(key: string): void {
    const claim = this.claims.get(key)
    if (!claim) return
    this.claims.delete(key)
    this.about.get(claim.about)?.delete(key)
    this.bySource.get(claim.source)?.delete(key)
    const { property, value, about } = claim
    if (property !== 'id' || this.ids.get(String(value)) !== about) return
    if (!this.claimsOf(about).some((other) => other.property === 'id' && other.value === value))
      this.ids.delete(String(value))
  }
}

function addTo(map: Map<string, Set<string>>, key: string, member: string): void {
  const known = map.get(key)
  if (known) known.add(member)
  else map.set(key, new Set([member]))
}
