/** What many cases share: States, bodies, articles, courts, organisations, counsel, places. */
import type { EntityKind } from '../../schema/kinds.ts'
import { Statements } from '../../server/import/statements/statements.ts'
import type { Draw } from './draw.ts'
import { inCyrillic, personName, placeName } from './words.ts'

/** Keys of what a case may be linked to. */
export type Institutions = {
  countries: string[]
  bodies: string[]
  articles: string[]
  courts: string[]
  stateBodies: string[]
  organisations: string[]
  counsel: string[]
  places: string[]
  cited: string[]
  sources: string[]
}

/** @param nodes of the whole graph; a fortieth of them are institutions */
export function makeInstitutions(
  nodes: number,
  draw: Draw,
): { statements: Statements; institutions: Institutions } {
  const statements = new Statements()
  const sources = times(4 + nodes / 2_000, (at) =>
    statements.source(`register-${at}`, {
      title: `Register ${at}`,
      type: 'register',
      url: `https://example.org/register/${at}`,
    }),
  )
  const said = () => ({ sources: [draw.oneOf(sources)], standing: 'reported' as const })
  const named = (kind: EntityKind, slug: string, name: string) => {
    const key = statements.entity(kind, slug)
    statements.name(key, name, 'preferred', said())
    return key
  }
  const countries = times(5, (at) => named('country', `LAND${at}`, `Land ${at}`))
  const treaties = times(6, (at) => named('treaty', `T${at}`, `Treaty ${at}`))
  const bodies = times(8, (at) => {
    const key = named('treatyBody', `B${at}`, `Committee ${at}`)
    statements.link('MONITORS', key, draw.oneOf(treaties), said())
    return key
  })
  const articles: string[] = []
  for (const at of times(60, (each) => each)) {
    const treaty = at % treaties.length
    const isPart = at >= 36
    const number = isPart ? `T${treaty} ${1 + (at % 36)}(${1 + (at % 3)})` : `T${treaty} ${1 + at}`
    const key = statements.entity('article', number)
    statements.fact(key, 'number', number, said())
    statements.link(
      'PART_OF',
      key,
      isPart ? (articles[at % 36] as string) : (treaties[treaty] as string),
      said(),
    )
    articles.push(key)
  }
  const places = times(8 + nodes / 400, (at) => {
    const key = named('place', `place-${at}`, placeName(draw))
    statements.link('IN', key, draw.oneOf(countries), said())
    return key
  })
  const seated = (kind: EntityKind, slug: string, name: string) => {
    const key = named(kind, slug, name)
    statements.link('IN', key, draw.oneOf(places), said())
    return key
  }
  return {
    statements,
    institutions: {
      countries,
      bodies,
      articles,
      places,
      sources,
      courts: times(8 + nodes / 400, (at) =>
        seated('court', `court-${at}`, `Court of ${placeName(draw)} ${at}`),
      ),
      stateBodies: times(8 + nodes / 800, (at) =>
        seated('stateBody', `office-${at}`, `Office of ${placeName(draw)} ${at}`),
      ),
      organisations: times(8 + nodes / 400, (at) =>
        seated('organisation', `org-${at}`, `${placeName(draw)} Foundation ${at}`),
      ),
      counsel: times(10 + nodes / 100, (at) => {
        const name = personName(draw)
        const key = named('person', `counsel-${at}`, name)
        if (draw.happens(0.3))
          statements.name(key, inCyrillic(name), 'alias', { ...said(), level: draw.level() })
        return key
      }),
      cited: times(5 + nodes / 200, (at) => {
        const key = statements.entity('citedDecision', `decision-${at}`)
        statements.fact(key, 'name', `${personName(draw)} v. Elsewhere`, said())
        return key
      }),
    },
  }
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: Math.floor(count) }, (_, at) => make(at))
