/** Names that nobody bears: syllables drawn so that some names are common and most are rare, as in life. */
import type { Draw } from './draw.ts'

const openings = [
  'Bru',
  'Cle',
  'Dro',
  'Fli',
  'Gru',
  'Hwe',
  'Jot',
  'Kwi',
  'Plo',
  'Qua',
  'Ske',
  'Tri',
  'Vlo',
  'Wex',
  'Xan',
  'Zbo',
] as const
const middles = ['dla', 'fno', 'gri', 'kle', 'mbu', 'nta', 'pso', 'rvi', 'sto', 'tze', 'vra', 'xti'] as const
const closings = [
  'bex',
  'dop',
  'fim',
  'gax',
  'hol',
  'jun',
  'kep',
  'lix',
  'mot',
  'nuf',
  'pag',
  'quib',
] as const

const surname = (draw: Draw) =>
  draw.commonOf(openings) + draw.commonOf(middles) + draw.oneOf(middles) + draw.commonOf(closings)

export const personName = (draw: Draw): string =>
  `${draw.oneOf(openings)}${draw.oneOf(closings)} ${surname(draw)}`

export const placeName = (draw: Draw): string =>
  draw.oneOf(openings) + draw.oneOf(middles) + draw.oneOf(closings)

/** The letters of a name one for one in Cyrillic, as another source would print it. */
export const inCyrillic = (name: string): string =>
  name.replace(/[A-Za-z]/g, (letter) => {
    const place = letter.toLowerCase().charCodeAt(0) - 97
    const other = 'абцдефгхижклмнопкрстувуксызс'[place] ?? letter
    return letter === letter.toUpperCase() ? other.toUpperCase() : other
  })

const subjects = [
  'arrest',
  'trial',
  'prison',
  'assembly',
  'expression',
  'torture',
  'religion',
  'association',
] as const
const manners = ['unlawful', 'secret', 'delayed', 'repeated', 'alleged', 'disputed'] as const

export const subjectOf = (draw: Draw): string =>
  `${draw.oneOf(manners)} ${draw.oneOf(subjects)} and ${draw.oneOf(manners)} ${draw.oneOf(subjects)}`
