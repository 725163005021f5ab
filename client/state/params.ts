/** The part of an address after `?`: names with values, in a fixed order. */
export type Params = readonly (readonly [name: string, value: string | undefined])[]

/** Values that a comma parts; empty ones and repetitions are left out. */
export const listed = (text: string | null): string[] => [...new Set((text ?? '').split(',').filter(Boolean))]

/** Colons, commas and slashes are legal after `#`; left as they are, an address can be read. */
const readable = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',')

/** Writes names and values so that `URLSearchParams` gives them back; empty ones are left out. */
export const formatParams = (params: Params): string =>
  params.flatMap(([name, value]) => (value ? [`${name}=${readable(value)}`] : [])).join('&')
