/** From the bytes of a file to its text, with what makes it no text. */
import { codeOf } from './characters.ts'
import { error, type Remark } from './problems.ts'

export const LARGEST_FILE = 2_000_000
const MOST_LINES_TOLD = 50
const unseen = /[^\P{Cc}\n]/gu

/** Text with LF line ends and no BOM, spaces in place of what is refused; undefined where the bytes are no UTF-8 text at all. */
export function decodeText(bytes: Uint8Array): { text?: string; remarks: Remark[] } {
  const refuse = (sentence: string) => ({ remarks: [error([], sentence, 1)] })
  if (bytes.length > LARGEST_FILE)
    return refuse(
      `The file is larger than 2 MB (${(bytes.length / 1e6).toFixed(1)} MB): a case fills some kilobytes, so split it or see what got into it.`,
    )
  if (isWide(bytes)) return refuse('The file is in UTF-16: save it again as UTF-8.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return { remarks: few(brokenLines(bytes)) }
  }
  if (text.trim() === '') return refuse('The file is empty.')
  return { text: text.replace(unseen, ' '), remarks: few(text.split('\n').flatMap(faultsOfLine)) }
}

/** UTF-16 has a mark at its start, or a zero in every other byte of plain text. */
function isWide(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  const start = bytes.subarray(0, 200)
  const zeros = (odd: number) => start.filter((byte, n) => n % 2 === odd && byte === 0).length
  return start.length >= 4 && Math.max(zeros(0), zeros(1)) > start.length * 0.4
}

/** A line feed is never part of a longer character, so that each line can be tried alone. */
function brokenLines(bytes: Uint8Array): Remark[] {
  const remarks: Remark[] = []
  for (let start = 0, line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      remarks.push(
        error([], 'The line is not UTF-8 text: save the file as UTF-8 and type the line again.', line),
      )
    }
    start = end + 1
  }
  return remarks
}

function faultsOfLine(text: string, n: number): Remark[] {
  const remarks: Remark[] = []
  if (text.includes('\t')) remarks.push(error([], 'The line contains a tab: use spaces instead.', n + 1))
  const control = /[^\P{Cc}\t]/u.exec(text)
  if (control)
    remarks.push(
      error([], `The line contains the control character ${codeOf(control[0])}: delete it.`, n + 1),
    )
  return remarks
}

function few(remarks: Remark[]): Remark[] {
  if (remarks.length <= MOST_LINES_TOLD) return remarks
  const next = remarks[MOST_LINES_TOLD]
  const rest = error([], `From here on ${remarks.length - MOST_LINES_TOLD} more lines like this.`, next?.line)
  return [...remarks.slice(0, MOST_LINES_TOLD), rest]
}
