/** What a newly opened thing shows first: a narrow screen its evidence, since it has one pane; a wider one its picture. */
export const restingPane = (): 'evidence' | 'links' =>
  matchMedia('(max-width: 720px)').matches ? 'evidence' : 'links'
