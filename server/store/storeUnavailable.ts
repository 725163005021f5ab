/** The store does not answer: nobody's fault who asks, and over in a while. The message is for whoever runs the server. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}
