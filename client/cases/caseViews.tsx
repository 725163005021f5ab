import { StandIn } from '../panels/standIn.tsx'
import type { Listing } from '../state/cases.ts'
import type { Choice } from '../state/choice.ts'
import { lazyPart } from '../widgets/lazyPart.tsx'
import { CaseList } from './caseList.tsx'

const CasesRegister = lazyPart(
  async () => (await import('../register/casesRegister.tsx')).CasesRegister,
  StandIn,
)

/** The cases in the chosen view. */
export function CaseViews({ choice, listing }: { choice: Choice; listing: Listing }) {
  if (choice.view === 'register') return <CasesRegister choice={choice} total={listing.total} />
  return <CaseList listing={listing} />
}
