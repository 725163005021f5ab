import { useApp } from '../panels/app.ts'
import english from '../text/answers/en.json'
import russian from '../text/answers/ru.json'
import { ownWords } from '../text/ownWords.ts'

const answerWords = ownWords<keyof typeof english>({ en: english, ru: russian })

/** The shared parts of the page, and `a` for the words of the answers. */
export function useAnswers() {
  const app = useApp()
  return { ...app, a: answerWords(app.language) }
}
