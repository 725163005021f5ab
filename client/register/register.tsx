import '../styles/register.css'
import { lookOf } from '../canvas/look.ts'
import { useApp } from '../panels/app.ts'
import { yearOf } from '../text/dates.ts'
import { countryName } from '../text/names.ts'
import { Icon } from '../widgets/icon.tsx'
import {
  type Connector,
  MOST_CASES,
  MOST_ELEMENTS,
  type Part,
  type RegisterCase,
  type RegisterColumn,
  type RegisterInput,
  registerColumns,
} from './registerColumns.ts'

const ROW = 22
const GUTTER = 36
/** A connector of more than this share of a State's cases tells little about any of them. */
const HUB = 0.25

type Props = RegisterInput & {
  selected: string | undefined
  onSelect: (id: string) => void
}

/** Many cases as an index: a column a State, what joins cases at the left, cases with their year at the right. */
export function Register({ selected, onSelect, ...input }: Props) {
  const { t } = useApp()
  if (input.cases.length > MOST_CASES || input.cases.length + input.connectors.length > MOST_ELEMENTS)
    return (
      <p class="register-refusal" role="status">
        {t('register.tooMany', { cases: input.cases.length, most: MOST_CASES })}
      </p>
    )
  const columns = registerColumns(input)
  const lit = litBy(selected, columns)
  const several = columns.some((column) => column.connectors.some((each) => each.elsewhere > 0))
  return (
    <section class="register" aria-label={t('layout.register')}>
      <div class="register-columns">
        {columns.map((column) => (
          <StateColumn key={column.country?.id ?? ''} column={column} lit={lit} onSelect={onSelect} />
        ))}
      </div>
      <p class="register-note">
        <span class="mark violation" aria-hidden="true" /> {t('legend.violation')}
        <span class="mark" aria-hidden="true" /> {t('register.otherOutcome')}
        {several && <span>{t('register.repeated')}</span>}
      </p>
    </section>
  )
}

/** What is lit with a selection: the thing itself in every column, and what it shares cases with directly. */
function litBy(selected: string | undefined, columns: readonly RegisterColumn[]): ReadonlySet<string> {
  if (!selected) return new Set()
  const near = columns
    .flatMap((column) => column.parts)
    .flatMap((part) =>
      part.connector === selected ? [part.case] : part.case === selected ? [part.connector] : [],
    )
  return new Set([selected, ...near])
}

type ColumnProps = { column: RegisterColumn; lit: ReadonlySet<string>; onSelect: (id: string) => void }

function StateColumn({ column, lit, onSelect }: ColumnProps) {
  const { t } = useApp()
  const { country, connectors, cases, alone } = column
  const total = cases.length + alone.length
  const found = [...cases, ...alone].filter((each) => each.outcome === 'violation').length
  const height = Math.max(connectors.length, cases.length) * ROW
  return (
    <section class="register-state">
      <h2>
        {country ? countryName(t, country) : t('register.noState')}
        <small>
          {t('register.cases', { count: total })}
          {found > 0 && <b title={t('legend.violation')}>, {found}</b>}
        </small>
      </h2>
      {cases.length > 0 && (
        <div class="register-field" style={{ height: `${height}px` }}>
          <ul class="register-connectors">
            {connectors.map((each) => (
              <ConnectorRow key={each.id} connector={each} lit={lit} onSelect={onSelect} />
            ))}
          </ul>
          <Lines column={column} lit={lit} height={height} />
          <ul class="register-cases">
            {cases.map((each) => (
              <CaseRow key={each.id} item={each} lit={lit} onSelect={onSelect} />
            ))}
          </ul>
        </div>
      )}
      {alone.length > 0 && (
        <>
          <p class="register-alone">{t('register.alone', { count: alone.length })}</p>
          <ul class="register-rest">
            {alone.map((each) => (
              <CaseRow key={each.id} item={each} lit={lit} onSelect={onSelect} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Lines({
  column,
  lit,
  height,
}: {
  column: RegisterColumn
  lit: ReadonlySet<string>
  height: number
}) {
  const middle = (at: number, of: number) => ((at + 0.5) / of) * height
  const left = new Map(column.connectors.map((each, at) => [each.id, middle(at, column.connectors.length)]))
  const right = new Map(column.cases.map((each, at) => [each.id, middle(at, column.cases.length)]))
  const isLit = (part: Part) => lit.has(part.connector) && lit.has(part.case)
  const own = new Map<string, number>()
  for (const part of column.parts) own.set(part.connector, (own.get(part.connector) ?? 0) + 1)
  const isHub = (part: Part) =>
    column.cases.length >= 8 && (own.get(part.connector) ?? 0) > HUB * column.cases.length
  const inOrder = column.parts.toSorted((a, b) => Number(isLit(a)) - Number(isLit(b)))
  return (
    <svg class="register-lines" width={GUTTER} height={height} aria-hidden="true">
      {inOrder.map((part) => (
        <line
          key={`${part.connector} ${part.case}`}
          class={`${isLit(part) ? 'lit' : ''} ${part.inferred ? 'inferred' : ''} ${isHub(part) ? 'hub' : ''}`}
          x1={0}
          y1={left.get(part.connector)}
          x2={GUTTER}
          y2={right.get(part.case)}
        />
      ))}
    </svg>
  )
}

type RowProps = { lit: ReadonlySet<string>; onSelect: (id: string) => void }

function ConnectorRow({
  connector,
  lit,
  onSelect,
}: RowProps & { connector: Connector & { elsewhere: number } }) {
  const { t } = useApp()
  const { id, kind, label, printed, elsewhere } = connector
  return (
    <li>
      <button
        type="button"
        class={`register-name ${lit.has(id) ? 'lit' : ''}`}
        title={printed}
        aria-pressed={lit.has(id)}
        onClick={() => onSelect(id)}
      >
        <span class="name">{label}</span>
        {elsewhere > 0 && <span title={t('register.elsewhere', { count: elsewhere })}>+{elsewhere}</span>}
        <span class={`kind ${kind}`}>
          <Icon name={lookOf(kind).icon} size={14} />
        </span>
        <span class="unseen">{t(`kind.${kind}`)}</span>
      </button>
    </li>
  )
}

function CaseRow({ item, lit, onSelect }: RowProps & { item: RegisterCase }) {
  const { t } = useApp()
  const violation = item.outcome === 'violation'
  const parties = item.country ? item.label.replace(` v. ${item.country.label}`, '') : item.label
  return (
    <li>
      <button
        type="button"
        class={`register-name ${lit.has(item.id) ? 'lit' : ''}`}
        title={item.label}
        aria-pressed={lit.has(item.id)}
        onClick={() => onSelect(item.id)}
      >
        <span class={`mark ${violation ? 'violation' : ''}`} aria-hidden="true" />
        <span class="name">{parties}</span>
        <span class="year">{yearOf(item.decided) ?? yearOf(item.submitted)}</span>
        {violation && <span class="unseen">{t('canvas.violation')}</span>}
      </button>
    </li>
  )
}
