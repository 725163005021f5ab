/** What somebody is about to correct, undo or report, from where it is shown. */
export type Correcting =
  | { what: 'said'; about: string; property?: string | undefined }
  | { what: 'report'; claim: string; said: string }
  | { what: 'undo'; about: string }
