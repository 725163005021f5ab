/** Brings what a write touches from the store into its working set, each thing once. */
import { isId } from '../../schema/ids.ts'
import type { ChangeSet, Operation } from './changeSet.ts'
import type { RowLoader } from './rows.ts'
import type { WorkingSet } from './workingSet.ts'

export class SetLoader {
  private readonly known = new Set<string>()
  private readonly claimsKnown = new Set<string>()
  private readonly marksKnown = new Set<string>()
  private readonly idsKnown = new Set<string>()

  constructor(
    private readonly set: WorkingSet,
    readonly rows: RowLoader,
  ) {}

  /** What the operations of these change sets name and what stands around it. */
  async load(changeSets: readonly ChangeSet[]): Promise<void> {
    for (const [id, seq] of await this.rows.changesById(changeSets.map((set) => set.id)))
      this.set.accepted.set(id, seq)
    const operations = changeSets.flatMap((change) => change.operations)
    const expected = changeSets.flatMap(({ expects = [] }) => expects.map(({ about }) => about))
    await this.loadFor(operations, expected)
  }

  async loadFor(operations: readonly Operation[], more: readonly string[] = []): Promise<void> {
    const named = new Set<string>(more)
    const ids = new Set<string>()
    for (const operation of operations) {
      named.add(operation.key)
      if (operation.op === 'putLink') named.add(operation.from).add(operation.to)
      if (operation.op === 'supersede') named.add(operation.by)
      if (operation.op === 'repoint')
        for (const key of [operation.from, operation.to, operation.about, operation.source])
          if (key !== undefined) named.add(key)
      if (operation.op !== 'putClaim') continue
      named.add(operation.about).add(operation.source)
      if (operation.property === 'id' && typeof operation.value === 'string') ids.add(operation.value)
    }
    const newIds = [...ids].filter((id) => isId(id) && !this.idsKnown.has(id))
    for (const id of newIds) this.idsKnown.add(id)
    for (const [id, key] of await this.rows.keysById(newIds)) this.set.ids.set(id, key)
    await this.loadFiles(
      operations.filter(({ op }) => op === 'fileSays' || op === 'drop').map(({ key }) => key),
    )
    const keys = await this.loadMarks([...named])
    await this.loadRows(keys)
    const claims = await this.loadClaims(keys)
    await this.loadRows(claims.map(({ about }) => about))
    await this.loadClaimsAbout([...keys, ...claims.map(({ about }) => about)])
    await this.loadDependents(
      operations
        .filter(({ op }) => op === 'remove' || op === 'drop' || op === 'supersede')
        .map(({ key }) => key),
    )
  }

  private async loadFiles(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return
    for (const file of await this.rows.files(keys))
      if (!this.set.before.has(file.key)) this.set.files.set(file.key, file)
  }

  /** Marks at keys and at what takes their place; returns all of these keys. */
  private async loadMarks(keys: readonly string[]): Promise<string[]> {
    const all = new Set(keys)
    for (let next = this.news(keys); next.length > 0; ) {
      const marks = await this.rows.marks(next)
      for (const mark of marks) if (!this.set.before.has(mark.key)) this.set.marks.set(mark.key, mark)
      next = this.news(marks.flatMap(({ by }) => by ?? []).filter((key) => !all.has(key)))
      for (const key of next) all.add(key)
    }
    return [...all]
  }

  private news(keys: readonly string[]): string[] {
    const wanted = [...new Set(keys)].filter((key) => !this.marksKnown.has(key))
    for (const key of wanted) this.marksKnown.add(key)
    return wanted
  }

  private async loadClaims(keys: readonly string[]) {
    const wanted = keys.filter((key) => !this.set.before.has(key) && !this.set.claims.has(key))
    const claims = await this.rows.claims(wanted)
    for (const claim of claims) this.set.admitClaim(claim)
    return claims
  }

  /** Entities and links by key, with the ends of the links. */
  async loadRows(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.known.has(key))
    for (const key of wanted) this.known.add(key)
    if (wanted.length === 0) return
    for (const entity of await this.rows.entities(wanted))
      if (!this.set.before.has(entity.key)) this.set.entities.set(entity.key, entity)
    await this.admitLinks(await this.rows.links(wanted))
  }

  /** Claims about things, with the sources that make them. */
  async loadClaimsAbout(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter(
      (key) => !this.claimsKnown.has(key) && (this.set.entities.has(key) || this.set.links.has(key)),
    )
    for (const key of wanted) this.claimsKnown.add(key)
    if (wanted.length > 0) this.admitClaims(await this.rows.claimsAbout(wanted))
    await this.loadRows([
      ...new Set(wanted.flatMap((key) => this.set.claimsOf(key)).map((claim) => claim.source)),
    ])
  }

  /** Links at these entities, with their far ends; returns their keys. */
  async loadLinksOf(entityKeys: readonly string[]): Promise<string[]> {
    if (entityKeys.length === 0) return []
    await this.admitLinks(await this.rows.linksOf(entityKeys))
    return [...new Set(entityKeys.flatMap((key) => this.set.linksAt(key)).map(({ key }) => key))]
  }

  /** What the claims of these sources are about. */
  async loadAboutOfSources(sourceKeys: readonly string[]): Promise<string[]> {
    if (sourceKeys.length === 0) return []
    const claims = await this.rows.claimsBySource(sourceKeys)
    const about = claims.map((claim) => claim.about)
    await this.loadRows(about)
    await this.loadClaimsAbout(about)
    return [...new Set(sourceKeys.flatMap((key) => this.set.claimsBySource(key)).map(({ about }) => about))]
  }

  /** What hangs on things that are to go. */
  async loadDependents(keys: readonly string[]): Promise<void> {
    const entities = keys.filter((key) => this.set.entities.has(key))
    const links = await this.loadLinksOf(entities)
    await this.loadClaimsAbout([...entities, ...links])
    await this.loadAboutOfSources(entities.filter((key) => this.set.entities.get(key)?.kind === 'source'))
  }

  private async admitLinks(links: Awaited<ReturnType<RowLoader['links']>>): Promise<void> {
    for (const link of links) {
      this.known.add(link.key)
      if (!this.set.before.has(link.key) && !this.set.links.has(link.key)) this.set.admitLink(link)
    }
    await this.loadRows(links.flatMap((link) => [link.from, link.to]))
  }

  private admitClaims(claims: Awaited<ReturnType<RowLoader['claims']>>): void {
    for (const claim of claims)
      if (!this.set.before.has(claim.key) && !this.set.claims.has(claim.key)) this.set.admitClaim(claim)
  }
}
