import { formatAddress } from '../state/address.ts'
import { everyCase } from '../state/choice.ts'
import { pathBetween } from '../state/pathQuestion.ts'
import { IconButton } from '../widgets/iconButton.tsx'
import { Account } from './account.tsx'
import { useApp } from './app.ts'
import { HelpDialog } from './helpDialog.tsx'
import { PlaceLink } from './placeLink.tsx'
import { SearchField } from './searchField.tsx'

export function Header({ withSearch }: { withSearch: boolean }) {
  const { cases, paths, navigation, preferences, language, t } = useApp()
  const home = (event: Event) => {
    event.preventDefault()
    navigation.go({})
  }
  const dark = preferences.theme.value === 'dark'
  return (
    <header class="header">
      <a class="mark" href={formatAddress({ language })} onClick={home} aria-label={t('app.home')}>
        Dalil
      </a>
      <span class="tagline">{t('app.tagline')}</span>
      <nav class="header-pages" aria-label={t('app.pages')}>
        <PlaceLink to={{ choice: everyCase }} current={cases.choice.value !== undefined}>
          {t('app.cases')}
        </PlaceLink>
        <PlaceLink to={{ path: pathBetween() }} current={paths.question.value !== undefined}>
          {t('app.paths')}
        </PlaceLink>
      </nav>
      {withSearch && <SearchField />}
      <div class="header-tools">
        <button
          type="button"
          class="button quiet"
          lang={language === 'en' ? 'ru' : 'en'}
          onClick={() => preferences.speak(language === 'en' ? 'ru' : 'en')}
        >
          {t('app.language')}
        </button>
        <IconButton
          icon={dark ? 'sun' : 'moon'}
          label={t(dark ? 'app.toLight' : 'app.toDark')}
          act={preferences.switchTheme}
        />
        <HelpDialog />
        <Account />
      </div>
    </header>
  )
}
