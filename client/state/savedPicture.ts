import { formatAddress, parseAddress } from './address.ts'
import type { View } from './view.ts'

/** Programs that carry addresses along may cut longer ones; a picture beyond this is better kept as a file. */
export const LONGEST_ADDRESS = 1800

const FORMAT = 'dalil picture'
const LARGEST_FILE = 100_000

/** A picture as a file: its address says all there is to say. Ids only; what they name is read anew when it is opened. */
export function toSavedPicture(view: View, selection: string | undefined, title: string): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, title, address: formatAddress({ view, selection }) }, null, 2)}\n`
}

/** The picture that a file holds. Undefined where the text is no such file. */
export function fromSavedPicture(text: string): { view: View; selection?: string } | undefined {
  if (text.length > LARGEST_FILE) return undefined
  try {
    const saved: unknown = JSON.parse(text)
    if (saved === null || typeof saved !== 'object' || !('format' in saved) || !('address' in saved))
      return undefined
    if (saved.format !== FORMAT || typeof saved.address !== 'string') return undefined
    const { view, selection } = parseAddress(saved.address)
    return view && { view, selection }
  } catch {
    return undefined
  }
}
