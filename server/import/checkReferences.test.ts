import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReferences } from './checkReferences.ts'
import type { ReferenceKind } from './declared.ts'
import { isError } from './problems.ts'
import { readSeedFile } from './readSeedFile.ts'

const minimal = (id: string, more = '') => `id: ${id}
title: ${id}
state: KAZ
body: CCPR
${more}sources:
  - {id: 1, title: Views, publisher: OHCHR, kind: decision, url: https://example.org/}
`
const read = (name: string, text: string) => readSeedFile(name, new TextEncoder().encode(text))
const aCase = (id: string, more?: string) => read(`cases/KAZ/${id}.yaml`, minimal(id, more))
const victim = (person: string, name: string, more = '') =>
  `victims:\n  - {person: ${person}, name: ${name}${more}}\n`
const store = new Set(['country KAZ', 'treatyBody CCPR'])
const told = (files: Parameters<typeof checkReferences>[0], also: string[] = []) =>
  checkReferences(
    files,
    (kind: ReferenceKind, id) => store.has(`${kind} ${id}`) || also.includes(`${kind} ${id}`),
  ).map(({ file, line, path, sentence }) => `${file} ${line} ${path} ${sentence}`)

describe('references', () => {
  it('may name what a store holds', () => {
    expect(told([aCase('a')])).toEqual([])
    expect(checkReferences([aCase('a')], () => false).map(({ path }) => path)).toEqual(['state', 'body'])
  })

  it('may name what another file declares, even one that is refused', () => {
    const courts = read(
      'institutions/courts.yaml',
      '- id: a-court\n  name: A\n  kind: court\n  country: KAZ\n',
    )
    const hearing = aCase('a', 'domestic:\n  - {institution: a-court, what: Heard}\n')
    expect(courts.problems.some(isError)).toBe(true)
    expect(told([courts, hearing])).toEqual([])
  })

  it('are not blamed for a registry that cannot be read', () => {
    const hearing = aCase('a', 'domestic:\n  - {institution: a-court, what: Heard}\n')
    expect(told([read('institutions/courts.yaml', '- id: "a\n'), hearing])).toEqual([])
    expect(told([hearing])).toHaveLength(1)
  })

  it('find a mistyped id although the same file is refused for something else', () => {
    const file = aCase('a', 'outcom: violation\nplaces:\n  - almatyy\n')
    expect(file.file).toBeUndefined()
    expect(told([file], ['place almaty'])[0]).toContain(
      'cases/KAZ/a.yaml 7 places[0] "almatyy" is no known place',
    )
  })
})

describe('ids and numbers', () => {
  it('are claimed by one file', () => {
    const again = read('x.yaml', minimal('a'))
    expect(told([aCase('a'), again])).toEqual([
      'x.yaml 1 id The id "a" is already used in cases/KAZ/a.yaml: choose another.',
    ])
    const numbers = 'numbers:\n  - 1/2001\n'
    expect(told([aCase('a', numbers), aCase('b', numbers)])).toEqual([
      'cases/KAZ/b.yaml 6 numbers[0] CCPR 1/2001 is also a number of a: one of the two is wrong, or they are one case.',
    ])
  })

  it('of a cited case are its own, and our cases are cited by id', () => {
    const cited = aCase('cited', 'numbers:\n  - 1/2001\n')
    const citing = (entry: string) =>
      told([cited, aCase('b', `cites:\n  - {${entry}, body: CCPR, locator: para. 1}\n`)])
    expect(citing('case: cited, numbers: [1/2001]')).toEqual([])
    expect(citing('numbers: [2/2002]')).toEqual([])
    expect(citing('case: cited, numbers: [2/2002]')[0]).toContain('not the numbers of cited')
    expect(citing('numbers: [1/2001]')[0]).toContain('add "case: cited"')
    expect(citing('case: citde, numbers: [1/2001]')[0]).toContain('Did you mean "cited"')
  })
})

describe('people', () => {
  const people = (spelling: string) =>
    read(
      'institutions/people.yaml',
      `- {id: x, name: Ivanov, also_spelled: [${spelling}], why: One lawyer}\n`,
    )
  const two = [aCase('a', victim('x', 'Ivanov')), aCase('b', victim('x', 'Ivanow'))]

  it('are spelled in two ways only with an explanation', () => {
    expect(told(two)).toEqual([
      expect.stringContaining('cases/KAZ/a.yaml 6 victims[0].name x is spelled Ivanov / Ivanow'),
    ])
    expect(told([...two, people('Iwanow')])).toEqual([
      expect.stringContaining('cases/KAZ/b.yaml 6 victims[0].name'),
    ])
    expect(told([...two, people('Ivanow')])).toEqual([])
    expect(told(two, ['person x'])).toEqual([])
  })

  it('of one name have one id, unless the name is initials', () => {
    const other = aCase('c', victim('y', 'Ivanov'))
    expect(told([two[0]!, other])).toEqual([expect.stringContaining('has 2 ids (x, y)')])
    const initials = aCase('c', victim('y', 'Ivanov', ', anonymised: true'))
    expect(told([two[0]!, initials])).toEqual([])
  })
})

it('holds event types against the vocabulary that comes along', () => {
  const vocabulary = readSeedFile(
    'vocabulary.yaml',
    readFileSync(new URL('../../seed/vocabulary.yaml', import.meta.url)),
  )
  const file = aCase('a', 'events:\n  - {type: arest, what: Arrested}\n')
  expect(told([file])).toEqual([])
  expect(told([file, vocabulary])).toEqual([expect.stringContaining('Did you mean "arrest"')])
})
