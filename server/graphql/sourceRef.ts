import type { Entity } from '../store/store.ts'
import { builder } from './builder.ts'

/** A document or page; its fields stand in source.ts. */
export const SourceRef = builder.objectRef<Entity>('Source')
