import { useEffect } from 'preact/hooks'
import { StartPage } from '../start/startPage.tsx'
import { lazyPart } from '../widgets/lazyPart.tsx'
import { useApp } from './app.ts'
import { Bars } from './bars.tsx'
import { Header } from './header.tsx'
import { StandIn } from './standIn.tsx'
import { StatusLine } from './statusLine.tsx'

const CasesPage = lazyPart(async () => (await import('../cases/casesPage.tsx')).CasesPage, StandIn)
const PathPage = lazyPart(async () => (await import('../paths/pathPage.tsx')).PathPage, StandIn)
const CorrectDialog = lazyPart(async () => (await import('../desk/correctDialog.tsx')).CorrectDialog, StandIn)
const DeskPage = lazyPart(async () => (await import('../desk/deskPage.tsx')).DeskPage, StandIn)
const AnswerPage = lazyPart(async () => (await import('../answers/answerPage.tsx')).AnswerPage, StandIn)
const SheetPage = lazyPart(async () => (await import('../sheet/sheetPage.tsx')).SheetPage, StandIn)
const LinksPage = lazyPart(async () => (await import('./linksPage.tsx')).LinksPage, StandIn)

/** The whole page: the start, a choice of cases, the links of one thing, the way between two, the answer to a question, or the desk. */
export function Page() {
  const { explorer, cases, paths, navigation, correcting, t } = useApp()
  const view = explorer.view.value
  const choice = cases.choice.value
  const question = paths.question.value
  const desk = navigation.desk.value
  const answer = navigation.answer.value
  const focus = explorer.picture.value?.focus
  useEffect(() => {
    document.title = view && focus ? `${focus.label} · Dalil` : `Dalil · ${t('app.tagline')}`
  })
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLInputElement>('.combobox input')?.focus()
      } else if (event.key === 'z') explorer.undo()
      else if (event.key === 'Z') explorer.redo()
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [explorer])
  return (
    <>
      <button type="button" class="skip" onClick={skipToMain}>
        {t('app.skip')}
      </button>
      <Header withSearch={Boolean(view ?? choice ?? question ?? answer ?? desk)} />
      <Bars />
      <main
        id="main"
        tabIndex={-1}
        class={
          view
            ? 'links'
            : choice
              ? 'cases'
              : question
                ? 'paths'
                : answer
                  ? 'answers'
                  : desk
                    ? 'desk'
                    : 'start'
        }
      >
        {view ? (
          <LinksPage />
        ) : choice ? (
          <CasesPage choice={choice} />
        ) : question ? (
          <PathPage question={question} />
        ) : desk?.page === 'sheet' ? (
          <SheetPage key={desk.draft} draft={desk.draft} />
        ) : desk ? (
          <DeskPage place={desk} />
        ) : answer ? (
          <AnswerPage key={answer.name} place={answer} />
        ) : (
          <StartPage />
        )}
      </main>
      <StatusLine />
      {correcting.value && <CorrectDialog key={JSON.stringify(correcting.value)} opened={correcting.value} />}
    </>
  )
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The address belongs to the view, so the jump is made by hand. */
function skipToMain() {
  document.getElementById('main')?.focus()
}
