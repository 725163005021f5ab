/** Every bound on what one request may ask, in one place. */
export const limits = {
  /** Lists: `first` is 1 to this many. */
  first: 100,
  /** `nodes` and `graph`: this many ids. */
  ids: 200,
  /** Links that `graph` gives at most. */
  graphLinks: 2_000,
  /** Ids in one group of `linkedTo`, and groups. */
  linkedTo: 20,
  /** Characters of a search text. */
  searchText: 200,
  /** Values that a facet shows. */
  facetValues: 50,
  /** Claims behind one fact, and parties, steps or remedies of one case: what is small by nature. */
  small: 200,
  /** Tokens, nesting and aliases of a document. */
  tokens: 1_000,
  depth: 16,
  aliases: 200,
  /** Things that one query could bring, reckoned from `first`; about twice what the page's largest question needs. */
  cost: 20_000,
  /** Bytes of a request body. */
  bodyBytes: 100_000,
  /** Milliseconds that a client may take to send a request. */
  requestMs: 5_000,
} as const
