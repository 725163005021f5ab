import type { CaseEvidence, LinkEvidence } from '../api/record.ts'
import { articleName, groupFindings } from '../state/findings.ts'
import type { Footnotes } from '../state/footnotes.ts'
import { readable } from '../state/inner.ts'
import { inTime } from '../state/inTime.ts'
import { dateText } from '../text/dates.ts'
import { term } from '../text/translate.ts'
import { useApp } from './app.ts'
import { Citations, StandingTag } from './marks.tsx'

/** Who took part, which articles, what was asked and what was done: two lists side by side, never matched by us. */
export function CaseParts({ entity, notes }: { entity: CaseEvidence; notes: Footnotes }) {
  const { t } = useApp()
  const answers = entity.answers.nodes
  const asked = answers.filter((link) => link.kind !== 'FOLLOWED_BY')
  const done = answers.filter((link) => link.kind === 'FOLLOWED_BY')
  return (
    <>
      {entity.parties.nodes.length > 0 && (
        <section>
          <h3>{t('panel.parties')}</h3>
          <Parties links={entity.parties.nodes} notes={notes} />
          <Beyond list={entity.parties} />
        </section>
      )}
      {entity.findings.nodes.length > 0 && (
        <section>
          <h3>{t('panel.findings')}</h3>
          <Findings links={entity.findings.nodes} notes={notes} />
          <Beyond list={entity.findings} />
        </section>
      )}
      <section class="side-by-side">
        <div>
          <h3>{t('panel.asked')}</h3>
          {asked.length ? (
            <ul>
              {asked.map((link) => (
                <li key={link.id}>
                  <span lang="en">{link.to.label}</span>
                  <Citations claims={readable(link.claims.nodes)} notes={notes} />
                </li>
              ))}
            </ul>
          ) : (
            <p class="quiet-text">{t('panel.noneAsked')}</p>
          )}
        </div>
        <div>
          <h3>{t('panel.done')}</h3>
          {done.length ? (
            <Measures links={inTime(done)} notes={notes} />
          ) : (
            <p class="quiet-text">{t('panel.noneDone')}</p>
          )}
        </div>
      </section>
      <Beyond list={entity.answers} />
    </>
  )
}

function Beyond({ list }: { list: { totalCount: number; nodes: readonly unknown[] } }) {
  const { t } = useApp()
  const count = list.totalCount - list.nodes.length
  return count > 0 ? <p class="quiet-text">{t('panel.more', { count })}</p> : null
}

function Parties({ links, notes }: { links: readonly LinkEvidence[]; notes: Footnotes }) {
  const { explorer, t } = useApp()
  return (
    <ul class="parties">
      {links.map((link) => (
        <li key={link.id}>
          <button type="button" class="as-link" onClick={() => explorer.select(link.from.id)}>
            {link.from.label}
          </button>{' '}
          <span class="quiet-text">{t(`link.${link.kind}`)}</span>
          <Citations claims={readable(link.claims.nodes)} notes={notes} />
        </li>
      ))}
    </ul>
  )
}

const rows = ['VIOLATED', 'NOT_VIOLATED', 'INADMISSIBLE', 'ALLEGED'] as const

function Findings({ links, notes }: { links: readonly LinkEvidence[]; notes: Footnotes }) {
  const { t } = useApp()
  return (
    <>
      {rows.map((kind) => {
        const own = links.filter((link) => link.kind === kind)
        const [first] = own
        if (!first) return null
        return (
          <div key={kind} class={`finding ${kind}`}>
            <p class="finding-head">
              {t(`link.${kind}`)} <StandingTag standing={first.standing} />
            </p>
            <ul class="chips">
              {groupFindings(own).map(({ main, others }) => (
                <li key={main.id}>
                  {others.length
                    ? t('panel.readWith', {
                        main: articleName(main),
                        others: others.map(articleName).join(', '),
                      })
                    : articleName(main)}
                  <Citations
                    claims={[main, ...others].flatMap((link) => readable(link.claims.nodes))}
                    notes={notes}
                  />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

function Measures({ links, notes }: { links: CaseEvidence['answers']['nodes']; notes: Footnotes }) {
  const { language, t } = useApp()
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id}>
          {link.to.date && <span class="quiet-text">{dateText(link.to.date, language, t)} </span>}
          {link.to.status && <span class="tag">{term(t, 'status', link.to.status)}</span>}{' '}
          <span lang="en">{link.to.label}</span>
          <Citations claims={readable(link.claims.nodes)} notes={notes} />
        </li>
      ))}
    </ul>
  )
}
