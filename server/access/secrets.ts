/** Tokens, sessions and keys: 256 random bits each, of which only the hash is ever kept. */
import { createHash, randomBytes } from 'node:crypto'

export type SecretKind = 'token' | 'session' | 'key'

export const newSecret = (kind: SecretKind): string =>
  `dalil_${kind}_${randomBytes(32).toString('base64url')}`

export const isSecret = (text: string, kind: SecretKind): boolean =>
  new RegExp(`^dalil_${kind}_[\\w-]{43}$`).test(text)

/** A plain hash is enough for what nobody can guess. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
