import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReferences } from './checkReferences.ts'
import { readSeedFile } from './readSeedFile.ts'

const read = (name: string, text: string) => readSeedFile(name, Buffer.from(text))
const toldOf = (name: string, text: string) =>
  read(name, text).problems.map(({ line, path, sentence }) => `${line} ${path}: ${sentence}`)

const good = `institutions:
  - {id: new-court, kind: court, name: New Court, country: KAZ, source: https://example.org/}
  - {id: NEW-NGO, kind: ngo, name: New NGO, source: https://example.org/}
  - {id: new-police, kind: police, name: New Police, country: KAZ, part_of: new-court, source: https://example.org/}
  - {id: "112", kind: other, name: Emergency service, country: KAZ, source: https://example.org/}
places:
  - {id: new-town, name: New Town, country: KAZ}
people:
  - {id: somebody, name: Some Body, also_spelled: [Sum Body], why: One lawyer}
courts: []
`

describe('a file of several registries', () => {
  it.each([
    'institutions-extra.yaml',
    '/tmp/x.yaml',
    'institutions/more.yaml',
    'cases/KAZ/more.yaml',
    'courts.yaml',
  ])('is known by its content as %s', (name) => {
    expect(read(name, good)).toMatchObject({ kind: 'registries', problems: [], file: { kind: 'registries' } })
  })

  it('is what the manual shows', () => {
    const manual = readFileSync('seed/README.md', 'utf8')
    const [, example = ''] = /```yaml\n(institutions:[\s\S]*?)```/.exec(manual) ?? []
    expect(read('x.yaml', example)).toMatchObject({ kind: 'registries', problems: [] })
  })

  it('is told from a case that has places too', () => {
    expect(read('x.yaml', 'id: a\nplaces: [almaty]\n').kind).not.toBe('registries')
    expect(read('cases/KAZ/a.yaml', 'id: a\nplaces: [almaty]\n').kind).toBe('case')
  })

  it('may not even be YAML, and other files are not blamed for that', () => {
    const hearing = read('x.yaml', caseAt('new-court', 'new-town'))
    const known = (kind: string) => ['country', 'treatyBody'].includes(kind)
    expect(checkReferences([hearing], known).map(({ path }) => path)).toEqual([
      'places[0]',
      'domestic[0].institution',
    ])
    expect(checkReferences([read('institutions-extra.yaml', 'places: "a\n'), hearing], known)).toEqual([])
  })

  it('is checked like the registries: everything at once, in its place', () => {
    const bad = good
      .replace('name: New Court, ', '')
      .replace('kind: ngo', 'kind: nga')
      .replace('kind: police, ', 'kind: police, members: [A], ')
      .replace('name: New Town', 'name: 1962')
      .replace(
        'courts: []',
        'courts:\n  - {id: new-court, kind: court, name: X, country: KAZ, source: https://a.b/}',
      )
      .concat('curts: []\n')
    expect(toldOf('x.yaml', bad)).toEqual([
      '2 institutions[0].name: "name" is missing: every entry of this sort has one.',
      '2 institutions[0].id: "new-court" has an entry in this file already: join the two.',
      expect.stringContaining('3 institutions[1].kind: "nga" is none of: ngo, coalition'),
      expect.stringContaining(
        '4 institutions[2].members: "members" is not a key that belongs here: the keys are id, kind',
      ),
      '7 places[0].name: 1962 must stand in quotes: "1962".',
      '12 curts: "curts" is not a key that belongs here. Did you mean "courts"?',
    ])
  })

  it('counts where others refer to it, and refers to others', () => {
    const extra = read('institutions-extra.yaml', good)
    const known = (kind: string) => ['country', 'treatyBody'].includes(kind)
    const told = (text: string) =>
      checkReferences([extra, read('x.yaml', text)], known).map(
        ({ path, sentence }) => `${path}: ${sentence}`,
      )
    const nobody = expect.stringContaining('people[0].id: "somebody" is no known person')
    expect(told(caseAt('new-court', 'new-town'))).toEqual([nobody])
    expect(told(caseAt('new-police', 'new-town'))).toEqual([nobody])
    expect(told(caseAt('112', 'new-twon'))).toEqual([
      nobody,
      expect.stringContaining('places[0]: "new-twon" is no known place. Did you mean "new-town"?'),
    ])
    const lost = read('x.yaml', good.replace('part_of: new-court', 'part_of: old-court'))
    expect(checkReferences([lost], known).map(({ path, line }) => `${line} ${path}`)).toEqual([
      '4 institutions[2].part_of',
      '9 people[0].id',
    ])
  })
})

const caseAt = (institution: string, place: string) => `id: a
title: A
state: KAZ
body: CCPR
places: [${place}]
domestic:
  - {institution: "${institution}", what: Heard}
sources:
  - {id: 1, title: Views, publisher: OHCHR, kind: decision, url: https://example.org/}
`
