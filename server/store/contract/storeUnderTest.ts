import type { GraphStore } from '../store.ts'

/** One body of the contract. `open` gives an empty store; `close` leaves nothing behind. */
export type StoreUnderTest = {
  name: string
  open(): Promise<GraphStore>
  /** Another connection to the store that was opened last. */
  openAgain(): Promise<GraphStore>
  close(): Promise<void>
}
