import '../styles/desk.css'
import type { DeskPlace } from '../state/deskPlace.ts'
import { DraftPage } from './draftPage.tsx'
import { DraftsPage } from './draftsPage.tsx'
import { DuplicatesPage } from './duplicatesPage.tsx'
import { ProtectPage } from './protectPage.tsx'
import { ReportsPage } from './reportsPage.tsx'
import { SignInPage } from './signInPage.tsx'
import { useDesk } from './speech.ts'

/** The pages of those who look after the record; others are told that they are not for them. */
export function DeskPage({ place }: { place: DeskPlace }) {
  const { session, d } = useDesk()
  const who = session.who.value
  if (place.page === 'sign-in') return <SignInPage givenKey={place.key} />
  if (!who) return <p class="desk-page quiet-text">{d('desk.loading')}</p>
  if (!session.mayPropose.value) return <NotForYou />
  switch (place.page) {
    case 'drafts':
      return <DraftsPage key={place.state ?? 'all'} state={place.state} />
    case 'draft':
      return <DraftPage key={place.id} id={place.id} />
    case 'reports':
      return session.mayDecide.value ? <ReportsPage /> : <NotForYou />
    case 'duplicates':
      return <DuplicatesPage />
    case 'protect':
      return who.level === 'restricted' ? <ProtectPage key={place.id} id={place.id} /> : <NotForYou />
  }
}

function NotForYou() {
  const { d } = useDesk()
  return (
    <div class="desk-page">
      <h1>{d('desk.notForYou')}</h1>
      <p>{d('desk.notForYouWhy')}</p>
    </div>
  )
}
