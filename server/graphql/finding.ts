/** Findings of a case: articles alleged, found violated or not, or held inadmissible; those of one finding together. */
import type { LinkKind } from '../../schema/kinds.ts'
import { limits } from '../limits.ts'
import { textOf } from '../store/labels.ts'
import type { Entity, Link } from '../store/store.ts'
import { builder } from './builder.ts'
import { CaseRef } from './case.ts'
import { around } from './caseLinks.ts'
import { plainType } from './entityTypes.ts'
import { LinkRef } from './link.ts'

const standings = {
  ALLEGED: { kind: 'ALLEGED', right: 'rightAlleged' },
  FOUND: { kind: 'VIOLATED', right: 'rightViolated' },
  NOT_VIOLATED: { kind: 'NOT_VIOLATED', right: undefined },
  INADMISSIBLE: { kind: 'INADMISSIBLE', right: 'rightInadmissible' },
} as const satisfies Record<string, { kind: LinkKind; right: string | undefined }>
type Standing = keyof typeof standings
const standingNames = Object.keys(standings) as Standing[]

const FindingStanding = builder.enumType('FindingStanding', {
  description:
    'What became of an article: ALLEGED by the author, FOUND violated, found NOT_VIOLATED, or held INADMISSIBLE.',
  values: standingNames,
})

type Part = { link: Link; article: Entity }
type Finding = { standing: Standing; parts: Part[]; right: string | undefined }

const attribute = ({ parts }: Finding, name: string): string | null => {
  const value = parts.map(({ link }) => link.attributes[name]).find((one) => one !== undefined)
  return value === undefined ? null : textOf(value)
}

const FindingType = builder.objectRef<Finding>('Finding').implement({
  description: 'One finding: an article alone or read with others, or a right where no article is named.',
  fields: (t) => ({
    standing: t.field({
      type: FindingStanding,
      description: 'Alleged, found, not violated or inadmissible.',
      resolve: ({ standing }) => standing,
    }),
    article: t.field({
      type: plainType('article'),
      nullable: true,
      description: 'The article itself; null where the source names a right alone.',
      resolve: ({ parts }) => parts[0]?.article ?? null,
    }),
    readWith: t.field({
      type: [plainType('article')],
      description: `Articles that it is read with; at most ${limits.small}.`,
      resolve: ({ parts }) => parts.slice(1).map(({ article }) => article),
    }),
    right: t.string({
      nullable: true,
      description: 'The right in words, with remarks, where the source names no article.',
      resolve: ({ right }) => right ?? null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why a claim was inadmissible.',
      resolve: (finding) => attribute(finding, 'reason'),
    }),
    concerns: t.string({
      nullable: true,
      description: 'What or whom it concerns.',
      resolve: (finding) => attribute(finding, 'concerns'),
    }),
    note: t.string({
      nullable: true,
      description: 'A remark.',
      resolve: (finding) => attribute(finding, 'note'),
    }),
    links: t.field({
      type: [LinkRef],
      description: `The links to its articles, each with its claims; at most ${limits.small}, and none where a right alone is named.`,
      resolve: ({ parts }) => parts.map(({ link }) => link),
    }),
  }),
})

builder.objectField(CaseRef, 'articles', (t) =>
  t.field({
    type: [FindingType],
    description: `Its findings, in the order of the decision; made of at most ${limits.small} links, and \`leftOut\` says what is missing.`,
    args: {
      standing: t.arg({
        type: [FindingStanding],
        required: false,
        description: 'Only these; all where not said.',
      }),
    },
    resolve: async (theCase, { standing }, context) => {
      const wanted = standingNames.filter((name) => !standing || standing.includes(name))
      const found = await around(
        theCase,
        wanted.map((name) => standings[name].kind),
        context,
      )
      return wanted.flatMap((name) => [
        ...findingsOf(
          name,
          found.filter(({ link }) => link.kind === standings[name].kind),
        ),
        ...theCase.facts
          .filter(({ property }) => property === standings[name].right)
          .map(({ value }): Finding => ({ standing: name, parts: [], right: textOf(value) })),
      ])
    },
  }),
)

/** Links of one finding share its name; the article itself comes before those that it is read with. */
function findingsOf(standing: Standing, found: readonly { link: Link; far: Entity }[]): Finding[] {
  const groups = new Map<string, Part[]>()
  for (const { link, far } of found) {
    const name = String(link.attributes.finding ?? link.key)
    groups.set(name, [...(groups.get(name) ?? []), { link, article: far }])
  }
  const place = ({ link }: Part) => Number(link.attributes.position ?? 0)
  return [...groups.values()]
    .map((parts): Finding => {
      const ordered = parts.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)))
      return { standing, parts: ordered, right: undefined }
    })
    .toSorted((a, b) => place(a.parts[0] as Part) - place(b.parts[0] as Part))
}

const isMain = ({ link }: Part): boolean => link.attributes.main === true
