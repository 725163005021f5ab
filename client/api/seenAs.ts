const NAME = 'dalil.seenAs'

/** Whether this tab shows the record as everybody sees it, whoever is signed in. The server sees to it, not the page. */
export const seenAsPublic: boolean = recall() === 'public'

/** Begins or ends it. The page is loaded anew, so that nothing that was read before is left in it. */
export function seeAsPublic(on: boolean): void {
  try {
    if (on) sessionStorage.setItem(NAME, 'public')
    else sessionStorage.removeItem(NAME)
  } catch {
    // Without storage there is no switch; what is shown stays what it was.
  }
  location.reload()
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(NAME)
  } catch {
    return null
  }
}
