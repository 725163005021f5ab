/** The shapes of the registries beside the case files, and the union of all kinds of seed file. */
import { z } from 'zod'
import { type CaseFile, caseFile } from './caseFile.ts'
import { measureStatuses } from './kinds.ts'
import * as v from './seedValues.ts'

const notes = z
  .array(z.strictObject({ about: v.text.optional(), text: v.text, source: v.url.optional() }))
  .min(1)
  .meta({ id: 'notes' })
const fieldSources = z
  .record(z.string(), v.url)
  .meta({ id: 'fieldSources', description: 'pages of single fields that `source` does not carry' })
const sourced = { notes: notes.optional(), source: v.url, field_sources: fieldSources.optional() }

const institution = {
  type: v.text.optional(),
  name: v.text,
  also_known_as: v.texts.optional(),
  unnamed: v.yes.optional(),
  place: v.slug.optional(),
  part_of: v.text.optional(),
  succeeded_by: v.text.optional(),
  possibly_same_as: v.text.optional(),
  founded: v.date.optional(),
  renamed: v.date.optional(),
  dissolved: v.date.optional(),
  website: v.text.optional(),
  ...sourced,
}

const countryEntry = z.strictObject({
  id: v.country,
  name: v.text,
  alpha2: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'is not a code of two small letters, as in kz' })
    .optional(),
  party_to_cases: v.yes.optional(),
})
const courtEntry = z.strictObject({
  id: v.slug,
  kind: z.literal('court'),
  level: z.enum(['first instance', 'regional', 'appeal', 'supreme', 'constitutional']).optional(),
  acted_as: v.text.optional(),
  country: v.country,
  ...institution,
})
const stateBodyEntry = z.strictObject({
  id: v.slug,
  kind: z.enum([
    'prosecutor',
    'police',
    'ministry',
    'security service',
    'prison',
    'local authority',
    'other',
  ]),
  country: v.country,
  ...institution,
})
const organisationEntry = z.strictObject({
  id: v.organisation,
  kind: z.enum([
    'ngo',
    'coalition',
    'law firm',
    'media',
    'political party',
    'religious organisation',
    'un agency',
    'other',
  ]),
  country: v.country.optional(),
  works_on: z.array(v.country).min(1).optional(),
  members: z.array(v.organisation).min(1).optional(),
  registered: v.date.optional(),
  ...institution,
})
const placeEntry = z.strictObject({
  id: v.slug,
  name: v.text,
  also_spelled: v.texts.optional(),
  kind: v.text.optional(),
  country: v.country,
  coordinates: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional()
    .meta({ description: 'degrees, WGS 84, of the populated place, from GeoNames (CC BY 4.0)' }),
  geonames: z.int().optional().meta({ description: 'GeoNames id of the place' }),
})
const treatyEntry = z.strictObject({
  id: v.treaty,
  name: v.text,
  also_known_as: v.texts.optional(),
  kind: z.enum(['treaty', 'protocol', 'declaration']),
  parent: v.treaty.optional(),
  adopted: v.date.optional(),
  in_force: v.date.optional(),
  monitored_by: v.treatyBody.optional(),
  articles: z
    .array(z.strictObject({ article: v.text, label: v.text, source: v.url.optional() }))
    .min(1)
    .optional(),
  ...sourced,
})
const treatyBodyEntry = z.strictObject({
  id: v.treatyBody,
  name: v.text,
  also_known_as: v.texts.optional(),
  kind: z.enum(['treaty body', 'special procedure']),
  treaty: v.treaty.optional(),
  complaints_under: v.text.optional(),
  mandate: v.text.optional(),
  members: z.int().optional(),
  founded: v.date.optional(),
  place: v.slug.optional(),
  ...sourced,
})
const acceptanceEntry = z.strictObject({
  id: v.slug,
  state: v.country,
  treaty: v.treaty,
  procedure: v.text.optional(),
  accepted: z.boolean().meta({ description: 'false: not accepted on the day in as_of' }),
  act: v.text.optional(),
  signed: v.date.optional(),
  date: v.date.optional(),
  in_force: v.date.optional(),
  as_of: v.date.optional(),
  opens: v.text.optional(),
  ...sourced,
})
const courtSystemEntry = z.strictObject({
  country: v.country,
  tiers: z.array(z.strictObject({ level: v.text, what: v.text })).min(1),
  ...sourced,
})
const personEntry = z.strictObject({
  id: v.slug,
  name: v.text,
  also_spelled: v.texts.optional(),
  why: v.text.meta({ description: 'why the spellings are taken for one person' }),
})
const vocabularyFile = z.strictObject({
  event_types: z.array(z.strictObject({ type: v.text, group: v.text })).min(1),
  implementation_status: z
    .array(z.strictObject({ status: z.enum(measureStatuses), meaning: v.text }))
    .optional(),
})

const listOf = <T extends z.ZodType>(entry: T, title: string) => z.array(entry).min(1).meta({ title })

/** The shape of each registry: a list of entries. */
export const registryShapes = {
  countries: listOf(countryEntry, 'Countries'),
  courts: listOf(courtEntry, 'Courts'),
  'state-bodies': listOf(stateBodyEntry, 'Public bodies other than courts'),
  organisations: listOf(organisationEntry, 'Organisations'),
  places: listOf(placeEntry, 'Places'),
  treaties: listOf(treatyEntry, 'Treaties, protocols, declarations'),
  'treaty-bodies': listOf(treatyBodyEntry, 'Treaty bodies and special procedures'),
  acceptances: listOf(acceptanceEntry, 'Acceptance of a treaty or procedure by a State'),
  'court-systems': listOf(courtSystemEntry, 'Court tiers by State'),
  people: listOf(personEntry, 'People with several spellings'),
} as const
export type RegistryKind = keyof typeof registryShapes
export const registryKinds = Object.keys(registryShapes) as RegistryKind[]

/** The registry that an entry of the mixed list `institutions` belongs to: of courts by its kind, of organisations by its capitals. */
export function registryOfInstitution(entry: { id?: unknown; kind?: unknown }): InstitutionRegistry {
  if (entry.kind === 'court') return 'courts'
  const id = String(entry.id)
  return id === id.toUpperCase() && id !== id.toLowerCase() ? 'organisations' : 'state-bodies'
}
export type InstitutionRegistry = Extract<RegistryKind, 'courts' | 'organisations' | 'state-bodies'>

const registriesFile = z
  .strictObject({
    countries: z.array(countryEntry),
    courts: z.array(courtEntry),
    'state-bodies': z.array(stateBodyEntry),
    organisations: z.array(organisationEntry),
    places: z.array(placeEntry),
    treaties: z.array(treatyEntry),
    'treaty-bodies': z.array(treatyBodyEntry),
    acceptances: z.array(acceptanceEntry),
    'court-systems': z.array(courtSystemEntry),
    people: z.array(personEntry),
    institutions: z.array(z.union([courtEntry, organisationEntry, stateBodyEntry])).meta({
      description: 'courts (kind: court), organisations (id in capitals) and other public bodies, mixed',
    }),
  } satisfies Record<RegistryKind | 'institutions', z.ZodType>)
  .partial()

export type CountryEntry = z.infer<typeof countryEntry>
export type CourtEntry = z.infer<typeof courtEntry>
export type StateBodyEntry = z.infer<typeof stateBodyEntry>
export type OrganisationEntry = z.infer<typeof organisationEntry>
export type PlaceEntry = z.infer<typeof placeEntry>
export type TreatyEntry = z.infer<typeof treatyEntry>
export type TreatyBodyEntry = z.infer<typeof treatyBodyEntry>
export type AcceptanceEntry = z.infer<typeof acceptanceEntry>
export type CourtSystemEntry = z.infer<typeof courtSystemEntry>
export type PersonEntry = z.infer<typeof personEntry>
export type VocabularyFile = z.infer<typeof vocabularyFile>
export type RegistriesFile = z.infer<typeof registriesFile>

/**
 * A seed file, told apart by the name of its kind: the file names of `seed/institutions`, `case`, `vocabulary`, and
 * `registries` for a file that brings entries of several registries.
 */
export type SeedFile =
  | { kind: 'case'; data: CaseFile }
  | RegistryFile
  | { kind: 'registries'; data: RegistriesFile }
  | { kind: 'vocabulary'; data: VocabularyFile }
export type RegistryFile = {
  [K in RegistryKind]: { kind: K; data: z.infer<(typeof registryShapes)[K]> }
}[RegistryKind]
export type SeedKind = SeedFile['kind']

/** The shape of each kind of seed file. */
export const seedShapes = {
  case: caseFile.meta({ title: 'A case: one file under cases/<STATE>/' }),
  ...registryShapes,
  registries: registriesFile.meta({
    title: 'Entries of several registries: a map from their names to lists',
  }),
  vocabulary: vocabularyFile.meta({ title: 'Types of events in groups, statuses of implementation' }),
} as const satisfies { [K in SeedKind]: z.ZodType<Extract<SeedFile, { kind: K }>['data']> }

export const seedKinds = Object.keys(seedShapes) as SeedKind[]
export const isSeedKind = (name: string): name is SeedKind => Object.hasOwn(seedShapes, name)
