import type { Entity } from '../store/store.ts'
import { builder } from './builder.ts'

/** The interface of all entities; its fields stand in entity.ts. */
export const EntityRef = builder.interfaceRef<Entity>('Entity')
