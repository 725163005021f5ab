import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { PlaceLink } from '../panels/placeLink.tsx'
import { formatAddress } from '../state/address.ts'
import { isSignedIn } from '../state/session.ts'
import { Failed } from './failed.tsx'
import { useDesk } from './speech.ts'
import { useDeed } from './useDeed.ts'

/** A key of the server itself, which works once: only whoever reads its log has it, so it signs in without being asked. */
const isOwnerKey = (text: string | undefined): boolean => text?.startsWith('dalil_key_') ?? false

/** Where a key is pasted. What was read before is forgotten with the page, since another person may see something else. */
export function SignInPage({ givenKey }: { givenKey: string | undefined }) {
  const { session, language, t, d } = useDesk()
  const key = useSignal(givenKey ?? '')
  const deed = useDeed()
  const who = session.who.value
  const enter = () =>
    deed.run(async () => {
      if (!(await session.signIn(key.value))) return
      location.hash = formatAddress({ desk: { page: 'drafts' }, language })
      location.reload()
    })
  useEffect(() => {
    if (isOwnerKey(givenKey)) void enter()
  }, [])
  const trouble = session.trouble.value
  return (
    <div class="desk-page narrow">
      <h1>{d('signIn.heading')}</h1>
      {isSignedIn(who) && (
        <p>
          {d('signIn.already', { name: who.name, role: t(`role.${who.role}`) })}{' '}
          <PlaceLink to={{ desk: { page: 'drafts' } }}>{t('account.drafts')}</PlaceLink>
        </p>
      )}
      <p class="quiet-text">{d('signIn.lead')}</p>
      <form
        class="desk-form"
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        <label>
          {d('signIn.key')}
          <input
            type="password"
            autoComplete="off"
            spellcheck={false}
            required
            value={key.value}
            onInput={({ currentTarget }) => {
              key.value = currentTarget.value
            }}
          />
        </label>
        <Failed
          sentence={
            trouble ? (trouble === 'refused' ? d('signIn.refused') : t(`failure.${trouble}`)) : deed.failed
          }
        />
        <button type="submit" class="button primary" disabled={deed.busy}>
          {t('account.signIn')}
        </button>
      </form>
      <p class="quiet-text">{d('signIn.without')}</p>
    </div>
  )
}
