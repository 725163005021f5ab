/** One case with all that belongs to it alone, linked to what it shares with others. */
import { measureStatuses, outcomes, stages, stepResults } from '../../schema/kinds.ts'
import type { Evidence, Statements } from '../../server/import/statements/statements.ts'
import type { Draw } from './draw.ts'
import type { Institutions } from './institutions.ts'
import { inCyrillic, personName, subjectOf } from './words.ts'

/** Some four entities and nineteen links. `earlier` are cases and sources that it may refer to. */
export function addCase(
  statements: Statements,
  number: number,
  shared: Institutions,
  earlier: { cases: string[]; sources: string[] },
  draw: Draw,
): void {
  if (draw.happens(0.4))
    earlier.sources.push(
      statements.source(
        `page-${number}`,
        {
          title: `Decision ${number}`,
          type: draw.happens(0.6) ? 'decision' : 'press',
          date: draw.day(1999, 2024),
          url: `https://example.org/decision/${number}`,
        },
        draw.happens(0.97) ? 0 : 1,
      ),
    )
  const source = () => earlier.sources.at(-1) ?? draw.oneOf(shared.sources)
  const said = (more: Partial<Evidence> = {}): Evidence => {
    const second = draw.happens(0.15) ? [draw.oneOf(shared.sources)] : []
    return {
      sources: [...new Set([source(), ...second])],
      standing: draw.happens(0.3) ? 'found' : draw.happens(0.3) ? 'alleged' : 'reported',
      level: draw.level(),
      locator: `para. ${1 + draw.below(90)}`,
      ...more,
    }
  }
  // What everybody sees of the case itself: its level decides, not those of single statements.
  const plain = (): Evidence => ({
    sources: [draw.oneOf(shared.sources)],
    standing: 'reported',
    locator: `para. ${1 + draw.below(9)}`,
  })

  const who = personName(draw)
  const state = draw.commonOf(shared.countries)
  const level = draw.level()
  const key = statements.entity('case', `case-${number}`, level)
  statements.name(
    key,
    `${who.split(' ').at(-1)} v. Land ${shared.countries.indexOf(state)}`,
    'preferred',
    plain(),
    {},
    'title',
  )
  statements.fact(key, 'numbers', `${number}/${1999 + (number % 25)}`, plain())
  statements.fact(key, 'submitted', draw.day(1999, 2018), plain())
  if (draw.happens(0.9)) statements.fact(key, 'decided', draw.day(2002, 2024), plain())
  if (draw.happens(0.9)) statements.fact(key, 'outcome', draw.commonOf(outcomes), plain())
  statements.fact(key, 'stage', draw.commonOf(stages), plain())
  if (draw.happens(0.5)) statements.fact(key, 'subject', subjectOf(draw), plain())

  const links = (mean: number, make: (at: number) => void) => {
    for (let at = draw.count(mean); at > 0; at--) make(at)
  }
  statements.link('AGAINST', key, state, said())
  statements.link('BEFORE', key, draw.commonOf(shared.bodies), said())
  if (draw.happens(0.85)) {
    const victim = statements.entity('person', `person-${number}`, draw.level())
    statements.name(victim, who, 'asPrinted', plain())
    if (draw.happens(0.3)) statements.name(victim, inCyrillic(who), 'alias', said())
    statements.link('VICTIM', victim, key, said())
    if (draw.happens(0.3)) statements.link('AUTHOR', victim, key, said())
  } else statements.link('VICTIM', draw.commonOf(shared.counsel), key, said())
  links(1.5, () => statements.link('COUNSEL', draw.commonOf(shared.counsel), key, said()))
  links(0.5, () => statements.link('SUPPORTED', draw.commonOf(shared.organisations), key, said()))
  links(0.5, () => statements.link('SPOKE_ON', draw.commonOf(shared.counsel), key, said()))
  links(2.6, () =>
    statements.link('ALLEGED', key, draw.commonOf(shared.articles), said({ standing: 'alleged' })),
  )
  links(2.2, () =>
    statements.link('VIOLATED', key, draw.commonOf(shared.articles), said({ standing: 'found' })),
  )
  links(3.8, (at) => {
    const place = draw.happens(0.7) ? draw.commonOf(shared.courts) : draw.commonOf(shared.stateBodies)
    statements.link('HEARD', key, place, said(), { result: draw.commonOf(stepResults) }, [at])
  })
  links(2.4, () => statements.link('MENTIONS', key, draw.commonOf(shared.cited), said()))
  if (earlier.cases.length > 0)
    links(0.6, () => statements.link('MENTIONS', key, draw.oneOf(earlier.cases), said()))
  links(0.5, () => statements.link('AT', key, draw.commonOf(shared.places), said()))

  const event = statements.entity('event', `event-${number}`, level)
  statements.fact(event, 'what', `Event ${number}: ${subjectOf(draw)}`, plain())
  statements.fact(event, 'type', draw.oneOf(['arrest', 'trial', 'detention']), plain())
  statements.fact(event, 'date', draw.day(1995, 2015), plain())
  statements.link('INCIDENT', key, event, said())
  statements.link('AT', event, draw.commonOf(shared.places), said())
  if (draw.happens(0.5)) {
    const remedy = statements.entity('remedy', `remedy-${number}`)
    statements.fact(remedy, 'what', `Remedy ${number}`, plain())
    statements.link('ORDERED', key, remedy, said({ standing: 'found' }))
  }
  if (draw.happens(0.3)) {
    const measure = statements.entity('measure', `measure-${number}`)
    statements.fact(measure, 'what', `Measure ${number}`, plain())
    statements.fact(measure, 'status', draw.oneOf(measureStatuses), plain())
    statements.link('FOLLOWED_BY', key, measure, said())
  }
  if (draw.happens(0.4)) statements.link('PUBLISHED', draw.commonOf(shared.organisations), source(), said())
  earlier.cases.push(key)
}
