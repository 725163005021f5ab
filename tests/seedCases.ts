/** The case files as they stand, read without any code of the importer, so that a test can reckon answers by itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

type Finding = { articles?: string[]; reason?: string }
export type SeedCase = {
  id: string
  state: string
  body: string
  submitted?: string
  decided?: string
  outcome?: string
  stage?: string
  subject?: string
  counsel?: { person?: string; org?: string }[]
  violations?: Finding[]
  inadmissible?: Finding[]
  remedies?: unknown[]
  domestic?: { institution: string; what: string }[]
  events?: { place?: string; date?: string; what: string; also?: { field: string }[] }[]
  implementation?: { status: string; what: string }[]
  opinions?: { kind: string; members?: { person: string }[] }[]
  places?: string[]
  sources: { id: number }[]
  also?: { field: string }[]
}

export const seedCases: readonly SeedCase[] = readdirSync('seed/cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join('seed/cases', name)).map(
      (file) => parse(readFileSync(join('seed/cases', name, file), 'utf8')) as SeedCase,
    ),
  )
