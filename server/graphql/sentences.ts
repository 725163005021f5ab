/** A link in words, as it would be read aloud. */
import { linkKinds } from '../../schema/kinds.ts'
import { textOf } from '../store/labels.ts'
import type { Link } from '../store/store.ts'

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

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
