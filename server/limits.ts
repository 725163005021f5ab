/** Every bound on what one request may ask, in one place. */
export const limits = {
  /** Lists: `first` is 1 to this many. */
  first: 100,
  /** `nodes` and `graph`: this many ids. */
  ids: 200,
  /** Links that `graph` gives at most. */
  graphLinks: 2_000,
  /** Nodes and links that a selection draws, its cases, and links of one case. */
  selection: 2_000,
  selectionCases: 400,
  selectionLinks: 60,
  /** Ids in one group of `linkedTo`, and groups. */
  linkedTo: 20,
  /** Characters of a search text. */
  searchText: 200,
  /** Texts that a filter takes as alternatives. */
  texts: 10,
  /** Keys by which statistics group at once. */
  statKeys: 3,
  /** Values that a facet shows. */
  facetValues: 50,
  /** Claims behind one fact, and parties, steps or remedies of one case: what is small by nature. */
  small: 200,
  /** Paths between two entities: how many, steps of one, links shown of one step. */
  paths: 10,
  maxHops: 6,
  stepLinks: 20,
  /** Links that a search for paths looks at, and milliseconds that it takes. */
  pathLinks: 50_000,
  pathMs: 3_000,
  /** Similar cases of one case, and cases that have the traits by which they are looked for. */
  similar: 20,
  similarHolders: 5_000,
  /** Claims that name one person; entities of a kind that are compared with each other. */
  namings: 500,
  compared: 3_000,
  /** Letters of a reported mistake. */
  reportText: 2_000,
  /** Things that a diff shows; files and single edits of one proposal. */
  diffThings: 500,
  proposedFiles: 50,
  edits: 100,
  /** Tokens, nesting and aliases of a document, and fields of one selection. */
  tokens: 1_000,
  depth: 16,
  aliases: 200,
  breadth: 200,
  /** Documents kept as they were read, so that the same need not be read again. */
  documentsKept: 200,
  /** Things that one query could bring, reckoned from `first`; about twice what the page's largest question needs. */
  cost: 20_000,
  /** What a field costs before it brings anything, for the work that it makes. */
  dear: { 'Query.paths': 1_000, 'Case.similar': 400, 'Query.duplicates': 1_000, 'Query.pseudonym': 1_000 },
  /** Bytes of a request body. */
  bodyBytes: 100_000,
  /** The same of those who may propose changes, which come with whole seed files. */
  importBytes: 2_500_000,
  /** Milliseconds that a client may take to send a request, and that we may take to answer it. */
  requestMs: 5_000,
  /** The same for a body as large as an import, and for a change. */
  importMs: 30_000,
  writeMs: 60_000,
  /** From this cost on a query is heavy; so many heavy ones are answered at once, and so many queries of any kind. */
  heavyCost: 1_000,
  heavyAtOnce: 20,
  requestsAtOnce: 200,
  /** Milliseconds that a server that stops gives the requests under way. */
  stopMs: 6_000,
} as const
