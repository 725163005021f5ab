/** One type for each kind of entity but cases and sources, which have files of their own. */
import { type EntityKind, entityKindNames } from '../../schema/kinds.ts'
import type { Entity } from '../store/store.ts'
import { builder } from './builder.ts'
import './entity.ts'
import { EntityRef } from './entityRef.ts'
import { NodeRef } from './nodeRef.ts'
import { kindTypeName } from './typeName.ts'

const descriptions: Record<Exclude<EntityKind, 'case' | 'source'>, string> = {
  person: 'A human: victim, author, counsel, speaker or committee member.',
  organisation: 'An NGO, law firm, coalition, medium and the like.',
  court: 'A court.',
  stateBody: 'A public body other than a court: police, prosecutor, ministry, prison.',
  treatyBody: 'A committee or mechanism of the United Nations that examines cases.',
  country: 'A State, by its ISO 3166-1 code.',
  place: 'A place of a case, an event or an institution.',
  treaty: 'A treaty, protocol or declaration.',
  article: 'A provision of a treaty, nested: 14(3)(g) is part of 14(3).',
  event: 'Something that happened, with as much of a date as is known.',
  remedy: 'What a body asked the State to do.',
  measure: 'What the State then did or did not do.',
  interimMeasure: 'What was asked of the State while the case was pending.',
  opinion: 'An individual opinion of members of a body.',
  generalComment: 'A general comment of a treaty body.',
  citedDecision: 'A decision from elsewhere that cases of this record mention.',
}

const isPlain = (kind: EntityKind): kind is keyof typeof descriptions => kind in descriptions

const plainTypes = new Map(
  entityKindNames
    .filter(isPlain)
    .map((kind) => [
      kind,
      builder
        .objectRef<Entity>(kindTypeName(kind))
        .implement({ description: descriptions[kind], interfaces: [EntityRef, NodeRef] }),
    ]),
)

/** The type of a kind; files that give it fields of its own hang them on this. */
export const plainType = (kind: keyof typeof descriptions) =>
  plainTypes.get(kind) as NonNullable<ReturnType<typeof plainTypes.get>>
