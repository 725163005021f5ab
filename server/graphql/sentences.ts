/** A link in words, as it would be read aloud. */
import { linkKinds } from '../../schema/kinds.ts'
import { textOf } from '../store/labels.ts'
import type { Entity, Link } from '../store/store.ts'

const cautions: Record<Link['standing'], string> = {
  found: '',
  reported: '',
  alleged: ' (alleged)',
  denied: ' (denied by the State)',
  inferred: ' (inferred)',
}

/** "Anastasia Miller was counsel in Gerasimov v. Kazakhstan." Says so where it is only alleged, denied or inferred. */
export function linkSentence(link: Link, from: string, to: string): string {
  const { what, date, gist } = link.attributes
  if (link.kind === 'HEARD' && what)
    return `${date ? `${textOf(date)}: ` : ''}${to} dealt with ${from}${cautions[link.standing]}: ${ended(textOf(what))}`
  if (link.kind === 'SPOKE_ON' && gist)
    return `${date ? `${textOf(date)}: ` : ''}${from} spoke about ${to}: ${ended(textOf(gist))}`
  const refused = link.kind === 'PARTY_TO' && link.attributes.accepted === false
  const reads = refused
    ? 'had not accepted'
    : link.kind === 'PARTY_TO'
      ? 'accepted'
      : linkKinds[link.kind].reads[0]
  return `${from} ${reads} ${ended(`${to}${cautions[link.standing]}`)}`
}

type Step = { link: Link; from: Entity; to: Entity }

/** "Ada is a victim in A v. B, which has as counsel Bea, who was counsel in C v. D." */
export function pathSentence(steps: readonly Step[]): string {
  const parts = steps.map(({ link, from, to }, at) => {
    const [forth, back] = linkKinds[link.kind].reads
    const near = at === 0 ? from.label : from.kind === 'person' ? 'who' : 'which'
    return `${near} ${link.from === from.key ? forth : back} ${to.label}${cautions[link.standing]}`
  })
  return ended(parts.join(', '))
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
