import { seeAsPublic, seenAsPublic } from '../api/seenAs.ts'
import { useApp } from './app.ts'
import { PlaceLink } from './placeLink.tsx'

/** Lines above the page that say in what way it is not the usual one. */
export function Bars() {
  const { session, live, t } = useApp()
  const changed = live.here.value
  return (
    <div class="bars">
      {seenAsPublic && (
        <p class="bar">
          {t('account.seenAsPublic')}{' '}
          <button type="button" class="as-link" onClick={() => seeAsPublic(false)}>
            {t('account.ownView')}
          </button>
        </p>
      )}
      {session.ended.value && (
        <p class="bar" role="alert">
          {t('account.ended')} <PlaceLink to={{ desk: { page: 'sign-in' } }}>{t('account.signIn')}</PlaceLink>
        </p>
      )}
      {changed > 0 && (
        <p class="bar over" role="status">
          {t('live.changed', { count: changed })}{' '}
          <button type="button" class="as-link" onClick={live.show}>
            {t('live.show')}
          </button>
          <button type="button" class="as-link" onClick={live.later}>
            {t('live.later')}
          </button>
        </p>
      )}
    </div>
  )
}
