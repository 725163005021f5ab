/** What a case file must agree with itself about. */
import { checkDates } from './checkDates.ts'
import { checkSources } from './checkSources.ts'
import { checkSteps } from './checkSteps.ts'
import { quoted } from './didYouMean.ts'
import { type LooseMap, mapsOf, textOf, textsOf } from './looseData.ts'
import { error, type Remark, warning } from './problems.ts'

/** `name` is the path of the file; under `cases/<STATE>/` it tells the id and the State. */
export function checkCase(name: string, data: LooseMap): Remark[] {
  return [
    ...checkPlace(name, data),
    ...checkSources(data),
    ...checkSteps(data),
    ...checkDates(data),
    ...checkEventPlaces(data),
    ...citedTwice(data),
  ]
}

function checkPlace(name: string, data: LooseMap): Remark[] {
  const [, folder, stem] = /(?:^|[/\\])cases[/\\]([^/\\]+)[/\\]([^/\\]+)\.ya?ml$/.exec(name) ?? []
  const [id, state] = [textOf(data, 'id'), textOf(data, 'state')]
  return [
    ...(stem !== undefined && id !== undefined && id !== stem
      ? [error(['id'], `The id ${quoted(id)} is not the name of the file (${stem}): make the two equal.`)]
      : []),
    ...(folder !== undefined && state !== undefined && state !== folder
      ? [error(['state'], `The State ${quoted(state)} is not the name of the folder (${folder}).`)]
      : []),
  ]
}

function checkEventPlaces(data: LooseMap): Remark[] {
  const places = new Set(textsOf(data, 'places').map(({ value }) => value))
  return mapsOf(data, 'events').flatMap(({ at, value }) => {
    const place = textOf(value, 'place')
    return place === undefined || places.has(place)
      ? []
      : [warning([...at, 'place'], `${quoted(place)} is not among the places of the case: add it there.`)]
  })
}

function citedTwice(data: LooseMap): Remark[] {
  return ['cites', 'cites_general_comments'].flatMap((key) => {
    const seen = new Set<string>()
    return mapsOf(data, key).flatMap(({ at, value }) => {
      const numbers = Array.isArray(value.numbers) ? value.numbers : [value.number ?? value.name]
      return numbers.flatMap((number) => {
        if (number === undefined) return []
        const what = `${textOf(value, 'body') ?? ''} ${number}`.trim()
        if (!seen.has(what)) {
          seen.add(what)
          return []
        }
        return [error(at, `${what} is cited by another entry already: join the two, with both locators.`)]
      })
    })
  })
}
