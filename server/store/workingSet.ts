/** The rows that a write touches, in memory: loaded at once, changed by operations, then handed to the store. */

import { isId } from '../../schema/ids.ts'
import type { ChangeSet } from './changeSet.ts'
import type { ClaimRow, EntityRow, LinkRow, RowLoader } from './rows.ts'

export type Bare<T extends 'entity' | 'link'> = T extends 'entity'
  ? Omit<EntityRow, 'views'> & { views?: EntityRow['views'] }
  : Pick<LinkRow, 'key' | 'kind' | 'from' | 'to' | 'level'> & Partial<LinkRow>

export class WorkingSet {
  readonly entities = new Map<string, Bare<'entity'>>()
  readonly links = new Map<string, Bare<'link'>>()
  readonly claims = new Map<string, ClaimRow>()
  /** Keys of the claims about an entity or link. */
  readonly about = new Map<string, Set<string>>()
  readonly tombstones = new Set<string>()
  /** Ids in use, and whose they are. */
  readonly ids = new Map<string, string>()
  readonly accepted = new Map<string, number>()
  private readonly known = new Set<string>()
  private readonly claimsKnown = new Set<string>()

  constructor(private readonly loader: RowLoader) {}

  /** Loads what the operations name and what stands around it. */
  async load(changeSets: readonly ChangeSet[]): Promise<void> {
    const keys = new Set<string>()
    const ids = new Set<string>()
    for (const { operations } of changeSets)
      for (const operation of operations) {
        keys.add(operation.key)
        if (operation.op === 'putLink') keys.add(operation.from).add(operation.to)
        if (operation.op !== 'putClaim') continue
        keys.add(operation.about).add(operation.source)
        if (operation.property === 'id' && typeof operation.value === 'string') ids.add(operation.value)
      }
    for (const [id, seq] of await this.loader.changesById(changeSets.map((set) => set.id)))
      this.accepted.set(id, seq)
    for (const [id, key] of await this.loader.keysById([...ids].filter(isId))) this.ids.set(id, key)
    for (const key of await this.loader.tombstones([...keys])) this.tombstones.add(key)
    await this.loadRows([...keys])
    const claims = await this.loader.claims([...keys])
    this.addClaims(claims)
    await this.loadRows(claims.map((claim) => claim.about))
    await this.loadClaimsAbout([...keys, ...claims.map((claim) => claim.about)])
  }

  /** Entities and links by key, with the ends of the links. */
  async loadRows(keys: readonly string[]): Promise<void> {
    const wanted = this.unknown(keys)
    if (wanted.length === 0) return
    for (const entity of await this.loader.entities(wanted))
      if (!this.entities.has(entity.key)) this.entities.set(entity.key, entity)
    const links = await this.loader.links(wanted)
    this.addLinks(links)
    await this.loadRows(links.flatMap((link) => [link.from, link.to]))
  }

  /** Claims about things, with the sources that make them. */
  async loadClaimsAbout(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter(
      (key) => !this.claimsKnown.has(key) && (this.entities.has(key) || this.links.has(key)),
    )
    for (const key of wanted) this.claimsKnown.add(key)
    if (wanted.length > 0) this.addClaims(await this.loader.claimsAbout(wanted))
    await this.loadRows([
      ...new Set(wanted.flatMap((key) => this.claimsOf(key)).map((claim) => claim.source)),
    ])
  }

  /** Links at these entities, with their far ends; returns their keys. */
  async loadLinksOf(entityKeys: readonly string[]): Promise<string[]> {
    if (entityKeys.length === 0) return []
    const links = (await this.loader.linksOf(entityKeys)).filter((link) => !this.tombstones.has(link.key))
    this.addLinks(links)
    await this.loadRows(links.flatMap((link) => [link.from, link.to]))
    return links.map((link) => link.key)
  }

  /** What the claims of these sources are about. */
  async loadAboutOfSources(sourceKeys: readonly string[]): Promise<string[]> {
    if (sourceKeys.length === 0) return []
    const claims = await this.loader.claimsBySource(sourceKeys)
    const about = claims.map((claim) => claim.about)
    await this.loadRows(about)
    await this.loadClaimsAbout(about)
    return about
  }

  claimsOf(key: string): ClaimRow[] {
    return [...(this.about.get(key) ?? [])].map((claim) => this.claims.get(claim) as ClaimRow)
  }

  putClaim(claim: ClaimRow): void {
    this.claims.set(claim.key, claim)
    const keys = this.about.get(claim.about)
    if (keys) keys.add(claim.key)
    else this.about.set(claim.about, new Set([claim.key]))
  }

  removeClaim(claim: ClaimRow): void {
    this.claims.delete(claim.key)
    this.about.get(claim.about)?.delete(claim.key)
  }

  private addClaims(claims: readonly ClaimRow[]): void {
    for (const claim of claims)
      if (!this.claims.has(claim.key) && !this.tombstones.has(claim.key)) this.putClaim(claim)
  }

  private addLinks(links: readonly LinkRow[]): void {
    for (const link of links) {
      this.known.add(link.key)
      if (!this.links.has(link.key)) this.links.set(link.key, link)
    }
  }

  private unknown(keys: readonly string[]): string[] {
    const wanted = [...new Set(keys)].filter((key) => !this.known.has(key))
    for (const key of wanted) this.known.add(key)
    return wanted
  }
}
