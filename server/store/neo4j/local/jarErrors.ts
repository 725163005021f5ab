/** The two ways in which jars can fail to be had: one is a matter of this machine, the other one of safety. */

/** A jar that is not what the lock file says. Never passed over in silence: it may have been tampered with. */
export class JarRefused extends Error {
  override name = 'JarRefused'
}

/** There is no way here to have the jars; the message says why. */
export class JarsUnavailable extends Error {
  override name = 'JarsUnavailable'
}
