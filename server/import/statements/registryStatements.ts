/** The registries of institutions, places, treaties and people as statements. */
import type { RegistryFile } from '../../../schema/institutionFiles.ts'
import type { Operation } from '../../store/changeSet.ts'
import { article } from './articles.ts'
import type { ImportContext } from './importContext.ts'
import { stateInstitution } from './institutions.ts'
import { registryEvidence, stateNotes } from './registrySources.ts'
import { Statements } from './statements.ts'

type Entry<K extends RegistryFile['kind']> = Extract<RegistryFile, { kind: K }>['data'][number]

/** What the registries of one file say. */
export function registryStatements(registries: readonly RegistryFile[], context: ImportContext): Operation[] {
  const statements = new Statements()
  for (const registry of registries) stateRegistry(registry, context, statements)
  return statements.operations
}

function stateRegistry(file: RegistryFile, context: ImportContext, statements: Statements): void {
  switch (file.kind) {
    case 'countries':
      for (const entry of file.data) stateCountry(entry, statements)
      break
    case 'places':
      for (const entry of file.data) statePlace(entry, statements)
      break
    case 'people':
      for (const entry of file.data) statePerson(entry, statements)
      break
    case 'treaties':
      for (const entry of file.data) stateTreaty(entry, statements)
      break
    case 'treaty-bodies':
      for (const entry of file.data) stateTreatyBody(entry, statements)
      break
    case 'acceptances':
      for (const entry of file.data) stateAcceptance(entry, statements)
      break
    case 'court-systems':
      for (const entry of file.data) stateCourtSystem(entry, statements)
      break
    case 'courts':
      for (const entry of file.data) {
        const key = stateInstitution('court', entry, context, statements)
        const evidence = registryEvidence(entry, statements)
        if (entry.level) statements.fact(key, 'tier', entry.level, evidence('level'))
        if (entry.acted_as) statements.fact(key, 'actedAs', entry.acted_as, evidence('acted_as'))
      }
      break
    case 'state-bodies':
      for (const entry of file.data) stateInstitution('stateBody', entry, context, statements)
      break
    case 'organisations':
      for (const entry of file.data) {
        const key = stateInstitution('organisation', entry, context, statements)
        const evidence = registryEvidence(entry, statements)
        for (const country of entry.works_on ?? [])
          statements.fact(key, 'worksOn', country, evidence('works_on'))
        if (entry.registered) statements.fact(key, 'registered', entry.registered, evidence('registered'))
        for (const member of entry.members ?? [])
          statements.link('PART_OF', statements.entity('organisation', member), key, evidence('members'))
      }
      break
  }
}

function stateCountry(entry: Entry<'countries'>, statements: Statements): void {
  const key = statements.entity('country', entry.id)
  const iso = {
    sources: [statements.source('iso-3166-1', { title: 'ISO 3166-1', type: 'standard' })],
    standing: 'reported',
  } as const
  statements.name(key, entry.name, 'preferred', statements.editors)
  statements.fact(key, 'code', entry.id, iso)
  if (entry.alpha2) statements.fact(key, 'alpha2', entry.alpha2, iso)
  if (entry.party_to_cases) statements.fact(key, 'partyToCases', true, statements.editors)
}

function statePlace(entry: Entry<'places'>, statements: Statements): void {
  const key = statements.entity('place', entry.id)
  statements.name(key, entry.name, 'preferred', statements.editors)
  for (const spelling of entry.also_spelled ?? []) statements.name(key, spelling, 'alias', statements.editors)
  if (entry.kind) statements.fact(key, 'type', entry.kind, statements.editors)
  statements.link('IN', key, statements.entity('country', entry.country), statements.editors)
  if (!entry.coordinates && entry.geonames === undefined) return
  const url = 'https://www.geonames.org'
  const geonames = {
    sources: [statements.source('geonames', { title: 'GeoNames', type: 'database', url })],
    standing: 'reported',
  } as const
  if (entry.coordinates) statements.fact(key, 'coordinates', entry.coordinates, geonames)
  if (entry.geonames !== undefined) statements.fact(key, 'geonames', entry.geonames, geonames)
}

function statePerson(entry: Entry<'people'>, statements: Statements): void {
  const key = statements.entity('person', entry.id)
  statements.name(key, entry.name, 'preferred', statements.editors)
  for (const spelling of entry.also_spelled ?? []) statements.name(key, spelling, 'alias', statements.editors)
  statements.fact(key, 'whyOnePerson', entry.why, statements.editors)
}

function stateTreaty(entry: Entry<'treaties'>, statements: Statements): void {
  const key = statements.entity('treaty', entry.id)
  const evidence = registryEvidence(entry, statements)
  statements.name(key, entry.name, 'preferred', evidence('name'))
  for (const alias of [entry.id, ...(entry.also_known_as ?? [])])
    statements.name(key, alias, 'alias', alias === entry.id ? statements.editors : evidence('also_known_as'))
  statements.fact(key, 'type', entry.kind, evidence('kind'))
  if (entry.adopted) statements.fact(key, 'adopted', entry.adopted, evidence('adopted'))
  if (entry.in_force) statements.fact(key, 'inForce', entry.in_force, evidence('in_force'))
  if (entry.parent)
    statements.link('PART_OF', key, statements.entity('treaty', entry.parent), evidence('parent'))
  if (entry.monitored_by)
    statements.link(
      'MONITORS',
      statements.entity('treatyBody', entry.monitored_by),
      key,
      evidence('monitored_by'),
    )
  for (const { article: number, label, source } of entry.articles ?? []) {
    const part = article(statements, `${entry.id} ${number}`)
    statements.fact(
      part,
      'title',
      label,
      source ? registryEvidence({ source }, statements)('label') : evidence('articles'),
    )
  }
  stateNotes(key, entry.notes, evidence, statements)
}

function stateTreatyBody(entry: Entry<'treaty-bodies'>, statements: Statements): void {
  const key = statements.entity('treatyBody', entry.id)
  const evidence = registryEvidence(entry, statements)
  statements.name(key, entry.name, 'preferred', evidence('name'))
  statements.name(key, entry.id, 'alias', statements.editors)
  for (const alias of entry.also_known_as ?? [])
    statements.name(key, alias, 'alias', evidence('also_known_as'))
  statements.fact(key, 'type', entry.kind, evidence('kind'))
  for (const field of ['founded', 'members', 'mandate'] as const)
    if (entry[field] !== undefined) statements.fact(key, field, entry[field], evidence(field))
  if (entry.treaty)
    statements.link('MONITORS', key, statements.entity('treaty', entry.treaty), evidence('treaty'))
  if (entry.complaints_under)
    statements.link(
      'COMPLAINTS_UNDER',
      key,
      treatyOrArticle(entry.complaints_under, statements),
      evidence('complaints_under'),
    )
  if (entry.place) statements.link('IN', key, statements.entity('place', entry.place), evidence('place'))
  stateNotes(key, entry.notes, evidence, statements)
}

/** The seed file's own id tells two acceptances of one treaty apart. */
function stateAcceptance(entry: Entry<'acceptances'>, statements: Statements): void {
  const evidence = registryEvidence(entry, statements)
  const { act, signed, date, in_force: inForce, accepted, as_of: asOf, procedure, opens } = entry
  const country = statements.entity('country', entry.state)
  const target =
    procedure && /^[A-Z0-9-]+ \d/.test(procedure)
      ? article(statements, procedure)
      : statements.entity('treaty', entry.treaty)
  const link = statements.link('PARTY_TO', country, target, evidence('accepted'), { accepted }, [entry.id])
  const attributes = { act, signed, date, inForce, asOf, procedure, opens }
  const fields: Record<string, string> = { inForce: 'in_force', asOf: 'as_of' }
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) statements.fact(link, name, value, evidence(fields[name] ?? name))
  for (const { text, source } of entry.notes ?? [])
    statements.fact(
      link,
      'note',
      text,
      source ? registryEvidence({ source }, statements)('notes') : evidence('notes'),
    )
}

function stateCourtSystem(entry: Entry<'court-systems'>, statements: Statements): void {
  const key = statements.entity('country', entry.country)
  const evidence = registryEvidence(entry, statements)
  for (const { level, what } of entry.tiers)
    statements.fact(
      key,
      'courtTier',
      `${level}: ${what}`,
      evidence(/\(cassation\)/.test(what) ? 'cassation' : 'tiers'),
    )
  stateNotes(key, entry.notes, evidence, statements)
}

const treatyOrArticle = (id: string, statements: Statements): string =>
  id.includes(' ') ? article(statements, id) : statements.entity('treaty', id)
