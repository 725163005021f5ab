/** The label of an entity: its best name, or words that say what it is where the viewer sees no name. */
import type { EntityKind } from '../../schema/kinds.ts'
import type { Fact, Name, Value } from './store.ts'

const LONGEST = 160

const unnamed: Record<EntityKind, string> = {
  case: 'Untitled case',
  person: 'Unnamed person',
  organisation: 'Unnamed organisation',
  court: 'Unnamed court',
  stateBody: 'Unnamed State body',
  treatyBody: 'Unnamed treaty body',
  country: 'Unnamed country',
  place: 'Unnamed place',
  treaty: 'Untitled treaty',
  article: 'Unnumbered article',
  event: 'Event',
  remedy: 'Remedy',
  measure: 'Measure',
  interimMeasure: 'Interim measures',
  opinion: 'Individual opinion',
  generalComment: 'General comment',
  citedDecision: 'Decision',
  source: 'Untitled source',
}

export function labelOf(
  kind: EntityKind,
  property: string,
  names: readonly Name[],
  facts: readonly Fact[],
): string {
  const value = (name: string): Value | undefined => facts.find((fact) => fact.property === name)?.value
  const best = names[0]?.text ?? value(property)
  if (best !== undefined)
    return kind === 'opinion' ? `${capital(String(best))} opinion` : shorten(String(best))
  if (kind === 'source') return addressWithoutScheme(value('url')) ?? unnamed.source
  if (kind === 'citedDecision' && value('numbers'))
    return [value('body'), value('numbers')].filter(Boolean).join(' ')
  if (kind === 'interimMeasure' && value('requested') === false)
    return 'Interim measures asked for and declined'
  return unnamed[kind]
}

/** Text of any value, for people. */
export function textOf(value: Value): string {
  if (typeof value !== 'object') return String(value)
  return 'text' in value ? value.text : `${value.lat}, ${value.lon}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 30))}…`
}

const addressWithoutScheme = (url: Value | undefined) =>
  url === undefined ? undefined : shorten(String(url).replace(/^https?:\/\//, ''))
