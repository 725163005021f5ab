import { effect, signal } from '@preact/signals'
import { firstLanguage, type Language } from '../text/language.ts'
import { loadCatalogue } from '../text/translate.ts'

export type Theme = 'light' | 'dark'

/** Language and colours, kept in this browser where it lets us. */
export function createPreferences(asked: Language | undefined) {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const chosenTheme = recall('dalil.theme')
  const language = signal<Language>(firstLanguage(asked, recall('dalil.language'), navigator.languages))
  const theme = signal<Theme>(
    chosenTheme === 'dark' || chosenTheme === 'light' ? chosenTheme : dark.matches ? 'dark' : 'light',
  )
  dark.addEventListener('change', () => {
    if (!recall('dalil.theme')) theme.value = dark.matches ? 'dark' : 'light'
  })
  effect(() => {
    document.documentElement.lang = language.value
    document.documentElement.dataset.theme = theme.value
  })
  return {
    language,
    theme,
    /** Speaks the language of an address, once its texts are there; without them the page stays as it is. */
    read(next: Language) {
      void loadCatalogue(next).then(
        () => {
          language.value = next
        },
        () => undefined,
      )
    },
    /** The same, and remembers it as this reader's choice. */
    speak(next: Language) {
      this.read(next)
      keep('dalil.language', next)
    },
    switchTheme() {
      theme.value = theme.value === 'dark' ? 'light' : 'dark'
      keep('dalil.theme', theme.value)
    },
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A browser that forbids storage forgets the choice on reload; nothing else changes.
  }
}
