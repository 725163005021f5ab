import { useApp } from '../panels/app.ts'
import type { Scene } from '../state/scene.ts'
import type { Language } from '../text/language.ts'
import { inScript } from '../text/readersName.ts'
import { Register } from './register.tsx'
import type { RegisterInput } from './registerColumns.ts'

/** The cards of the present picture as a register; the same selection as on the canvas. */
export function CanvasRegister() {
  const { explorer, language } = useApp()
  const scene = explorer.scene.value
  if (!scene) return null
  return (
    <Register
      {...inputOf(scene, language)}
      selected={explorer.selection.value}
      onSelect={(id) => explorer.select(id)}
    />
  )
}

/** Cases and what joins them; places are weak connectors and stay out. */
function inputOf(scene: Scene, language: Language): RegisterInput {
  const cases = scene.cards.filter((card) => card.kind === 'case')
  const connectors = scene.cards
    .filter((card) => joining.has(card.kind))
    .map((card) => ({ ...card, label: inScript(card, language), printed: card.label }))
  const isCase = new Set(cases.map((card) => card.id))
  const joins = new Set(connectors.map((card) => card.id))
  const parts = scene.ties.flatMap((tie) => {
    const inferred = tie.standing === 'inferred'
    if (isCase.has(tie.from) && joins.has(tie.to)) return [{ connector: tie.to, case: tie.from, inferred }]
    if (isCase.has(tie.to) && joins.has(tie.from)) return [{ connector: tie.from, case: tie.to, inferred }]
    return []
  })
  return { cases, connectors, parts }
}

const joining: ReadonlySet<string> = new Set(['person', 'organisation', 'court', 'stateBody'])
