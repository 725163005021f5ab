import { seeAsPublic, seenAsPublic } from '../api/seenAs.ts'
import { isSignedIn } from '../state/session.ts'
import { Disclosure } from '../widgets/disclosure.tsx'
import { useApp } from './app.ts'
import { PlaceLink } from './placeLink.tsx'

/** Who is signed in and as what, and the pages that are theirs; or the way to sign in. */
export function Account() {
  const { session, t } = useApp()
  const who = session.who.value
  if (!isSignedIn(who))
    return (
      <PlaceLink to={{ desk: { page: 'sign-in' } }} class="button quiet">
        {t('account.signIn')}
      </PlaceLink>
    )
  const leave = () =>
    void session.signOut().then(
      () => location.reload(),
      () => location.reload(),
    )
  return (
    <Disclosure icon="person" label={t('account.is', { name: who.name, role: t(`role.${who.role}`) })} words>
      <div class="account">
        <p class="quiet-text">{t('account.sees', { level: t(`level.${who.level}`) })}</p>
        {session.mayPropose.value && (
          <PlaceLink to={{ desk: { page: 'drafts' } }}>{t('account.drafts')}</PlaceLink>
        )}
        {session.mayPropose.value && (
          <PlaceLink to={{ desk: { page: 'sheet' } }}>{t('account.sheet')}</PlaceLink>
        )}
        {session.mayDecide.value && (
          <PlaceLink to={{ desk: { page: 'reports' } }}>{t('account.reports')}</PlaceLink>
        )}
        {session.mayPropose.value && (
          <PlaceLink to={{ desk: { page: 'duplicates' } }}>{t('account.duplicates')}</PlaceLink>
        )}
        {!seenAsPublic && (
          <button type="button" class="as-link" onClick={() => seeAsPublic(true)}>
            {t('account.asPublic')}
          </button>
        )}
        <button type="button" class="as-link" onClick={leave}>
          {t('account.signOut')}
        </button>
      </div>
    </Disclosure>
  )
}
