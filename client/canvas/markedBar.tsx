import { useApp } from '../panels/app.ts'
import { pathBetween } from '../state/pathQuestion.ts'
import { IconButton } from '../widgets/iconButton.tsx'

/** What can be done with all marked cards at once. */
export function MarkedBar() {
  const { explorer, navigation, t } = useApp()
  const marked = explorer.marked.value
  if (!marked.length) return null
  const [from, to] = marked
  return (
    <div class="marked-bar" role="toolbar" aria-label={t('marked.bar')}>
      <b>{t('marked.count', { count: marked.length })}</b>
      <IconButton icon="hide" words label={t('tool.remove')} act={() => explorer.hide(...marked)} />
      <IconButton icon="fold" words label={t('tool.fold')} act={() => explorer.fold(...marked)} />
      {from && to && marked.length === 2 && (
        <IconButton
          icon="route"
          words
          label={t('path.between')}
          act={() => navigation.go({ path: pathBetween(from, to) })}
        />
      )}
      <IconButton
        icon="close"
        label={t('marked.clear')}
        act={() => {
          explorer.marked.value = []
        }}
      />
    </div>
  )
}
