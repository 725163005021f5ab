import { StandIn } from '../panels/standIn.tsx'
import type { Listing } from '../state/cases.ts'
import type { Choice } from '../state/choice.ts'
import { lazyPart } from '../widgets/lazyPart.tsx'
import { CaseList } from './caseList.tsx'
import { CaseTable } from './caseTable.tsx'

const Timeline = lazyPart(async () => (await import('./timeline.tsx')).Timeline, StandIn)
const CaseMap = lazyPart(async () => (await import('./caseMap.tsx')).CaseMap, StandIn)
const CasesRegister = lazyPart(
  async () => (await import('../register/casesRegister.tsx')).CasesRegister,
  StandIn,
)

/** The cases in the chosen view. */
export function CaseViews({ choice, listing }: { choice: Choice; listing: Listing }) {
  if (choice.view === 'table') return <CaseTable choice={choice} listing={listing} />
  if (choice.view === 'timeline') return <Timeline choice={choice} listing={listing} />
  if (choice.view === 'map') return <CaseMap choice={choice} listing={listing} />
  if (choice.view === 'register') return <CasesRegister choice={choice} listing={listing} />
  return <CaseList listing={listing} />
}
