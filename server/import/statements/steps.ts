/** What happened, what courts and authorities did, what was asked of the State and what it then did. */
import type { CaseFile, DomesticStep, EventEntry, ImplementationStep } from '../../../schema/caseFile.ts'
import { keyOf } from '../../store/keys.ts'
import type { CaseSources } from './caseSources.ts'
import type { ImportContext } from './importContext.ts'
import { stateAlso } from './otherValues.ts'
import type { Statements } from './statements.ts'

type Entry = { id?: string | undefined; what: string }

/** Names each entry of a list for good: by its own id, else by its text, the second of two alike by its number. */
function namesOf(caseId: string, list: string, entries: readonly Entry[]): string[] {
  const seen = new Map<string, number>()
  return entries.map(({ id, what }) => {
    const name =
      id ??
      keyOf(list, what)
        .slice(0, 8)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '0')
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return `${caseId}.${list}-${name}${times > 0 ? `-${times + 1}` : ''}`
  })
}

export function stateSteps(
  file: CaseFile,
  caseKey: string,
  context: ImportContext,
  sources: CaseSources,
  statements: Statements,
): void {
  const names = new EntryNames(file)
  for (const [position, entry] of (file.events ?? []).entries()) {
    const link = stateEvent(names.events[position] as string, entry, caseKey, sources, statements)
    stateOrder(link, entry, position, names, sources, statements)
  }
  for (const [position, step] of (file.domestic ?? []).entries()) {
    const kind = context.institutionKind(step.institution) === 'court' ? 'court' : 'stateBody'
    const institution = statements.entity(kind, step.institution)
    const link = stateDomesticStep(
      names.domestic[position] as string,
      step,
      caseKey,
      institution,
      sources,
      statements,
    )
    stateOrder(link, step, position, names, sources, statements)
  }
  const remedies = stateRemedies(file, caseKey, names, sources, statements)
  for (const [position, step] of (file.implementation ?? []).entries()) {
    const measure = stateMeasure(names.measures[position] as string, step, sources, statements)
    const link = statements.link('FOLLOWED_BY', caseKey, measure, sources.of(step))
    stateOrder(link, step, position, names, sources, statements)
    const remedy = step.remedy && remedies.get(step.remedy)
    if (remedy)
      statements.link('FOLLOWED_BY', remedy, measure, { ...statements.editors, level: sources.levelOf(step) })
  }
  stateInterim(file, caseKey, sources, statements)
}

class EntryNames {
  readonly events: string[]
  readonly domestic: string[]
  readonly measures: string[]
  readonly remedies: string[]
  private readonly byId = new Map<string, string>()

  constructor(file: CaseFile) {
    const remedies = (file.remedies ?? []).map((remedy) =>
      typeof remedy === 'string' ? { what: remedy } : { id: remedy.id, what: remedy.text },
    )
    const named = (list: string, entries: readonly Entry[]) => {
      const names = namesOf(file.id, list, entries)
      for (const [at, { id }] of entries.entries()) if (id) this.byId.set(id, names[at] as string)
      return names
    }
    this.events = named('event', file.events ?? [])
    this.domestic = named('step', file.domestic ?? [])
    this.measures = named('measure', file.implementation ?? [])
    this.remedies = named('remedy', remedies)
  }

  of(id: string): string | undefined {
    return this.byId.get(id)
  }
}

/** An order between steps is the editors' reading, not a fact of the sources. */
function stateOrder(
  link: string,
  entry: { after?: string | undefined; level?: 'public' | 'partner' | 'restricted' | undefined },
  position: number,
  names: EntryNames,
  sources: CaseSources,
  statements: Statements,
): void {
  const level = sources.levelOf(entry)
  statements.position(link, position, level)
  const after = entry.after && names.of(entry.after)
  if (after) statements.fact(link, 'after', after, { ...statements.editors, standing: 'inferred', level })
}

function stateEvent(
  name: string,
  entry: EventEntry,
  caseKey: string,
  sources: CaseSources,
  statements: Statements,
): string {
  const evidence = sources.of(entry)
  const event = statements.entity('event', name, sources.levelOf(entry))
  statements.fact(event, 'what', entry.what, evidence)
  statements.fact(event, 'type', entry.type, evidence)
  if (entry.date) statements.fact(event, 'date', entry.date, evidence)
  if (entry.note) statements.fact(event, 'note', entry.note, evidence)
  stateAlso(entry, [{ key: event, entity: 'event' }], sources, statements)
  if (entry.place) statements.link('AT', event, statements.entity('place', entry.place), evidence)
  return statements.link('INCIDENT', caseKey, event, evidence)
}

function stateDomesticStep(
  name: string,
  step: DomesticStep,
  caseKey: string,
  institution: string,
  sources: CaseSources,
  statements: Statements,
): string {
  const { date, what, result, amount, currency, as_named: asNamed, note } = step
  const attributes = { step: name, date, what, result, amount, currency, asNamed, note }
  const link = statements.link('HEARD', caseKey, institution, sources.of(step), attributes, [name])
  stateAlso(step, [{ key: link, link: 'HEARD' }], sources, statements)
  return link
}

function stateRemedies(
  file: CaseFile,
  caseKey: string,
  names: EntryNames,
  sources: CaseSources,
  statements: Statements,
): Map<string, string> {
  const keys = new Map<string, string>()
  for (const [position, remedy] of (file.remedies ?? []).entries()) {
    const own = typeof remedy === 'string' ? undefined : remedy
    const evidence = own?.source
      ? sources.of(own, 'found')
      : sources.ofField('remedies', 'found', own?.locator)
    const key = statements.entity('remedy', names.remedies[position] as string, sources.level)
    statements.fact(key, 'what', typeof remedy === 'string' ? remedy : remedy.text, evidence)
    statements.position(statements.link('ORDERED', caseKey, key, evidence), position, sources.level)
    if (own?.id) keys.set(own.id, key)
  }
  return keys
}

function stateMeasure(
  name: string,
  step: ImplementationStep,
  sources: CaseSources,
  statements: Statements,
): string {
  const evidence = sources.of(step)
  const measure = statements.entity('measure', name, sources.levelOf(step))
  statements.fact(measure, 'what', step.what, evidence)
  statements.fact(measure, 'status', step.status, evidence)
  if (step.date) statements.fact(measure, 'date', step.date, evidence)
  if (step.note) statements.fact(measure, 'note', step.note, evidence)
  stateAlso(step, [{ key: measure, entity: 'measure' }], sources, statements)
  return measure
}

function stateInterim(file: CaseFile, caseKey: string, sources: CaseSources, statements: Statements): void {
  if (!file.interim_measures) return
  const { requested, respected, date, what, note, locator } = file.interim_measures
  const evidence = sources.ofField('interim_measures', 'found', locator)
  const key = statements.entity('interimMeasure', `${file.id}.interim`, sources.level)
  for (const [property, value] of Object.entries({ requested, respected, date, what, note }))
    if (value !== undefined) statements.fact(key, property, value, evidence)
  statements.link('ASKED_INTERIM', caseKey, key, evidence)
}
