/** Sources: where statements come from. */
import { textOf } from '../store/labels.ts'
import type { Entity } from '../store/store.ts'
import { EntityRef } from './entityRef.ts'
import { NodeRef } from './nodeRef.ts'
import { SourceRef } from './sourceRef.ts'

const factOf = ({ facts }: Entity, property: string): string | null => {
  const found = facts.find((fact) => fact.property === property)
  return found ? textOf(found.value) : null
}

SourceRef.implement({
  description: 'A document or page.',
  interfaces: [EntityRef, NodeRef],
  fields: (t) => ({
    address: t.string({
      nullable: true,
      description: 'Its address on the web; null where it has none that is safe to open.',
      resolve: (source) => safeAddress(factOf(source, 'url')),
    }),
    publisher: t.string({
      nullable: true,
      description: 'Who published it.',
      resolve: (source) => factOf(source, 'publisher'),
    }),
    date: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When it was published.',
      resolve: (source) => factOf(source, 'date'),
    }),
    type: t.string({
      nullable: true,
      description: 'What it is: decision, press, NGO report …',
      resolve: (source) => factOf(source, 'type'),
    }),
    citation: t.string({
      description: 'How to cite it: publisher, title, kind and date.',
      resolve: citationOf,
    }),
  }),
})

function citationOf(source: Entity): string {
  const via = factOf(source, 'via')
  const parts = [
    factOf(source, 'publisher'),
    source.label,
    via && `via ${via}`,
    factOf(source, 'type'),
    factOf(source, 'date'),
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** Only addresses that a browser opens as a page; anything else is no link. */
function safeAddress(url: string | null): string | null {
  if (!url) return null
  return /^https?:\/\//i.test(url) ? url : url.startsWith('www.') ? `http://${url}` : null
}
