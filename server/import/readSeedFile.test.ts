import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReferences } from './checkReferences.ts'
import { expectedOfBroken } from './expectedOfBroken.ts'
import { describeProblem, isError } from './problems.ts'
import { readSeedFile } from './readSeedFile.ts'

const seed = fileURLToPath(new URL('../../seed/', import.meta.url))
const broken = fileURLToPath(new URL('./broken/', import.meta.url))
const yamlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
const read = (folder: string, name: string) => readSeedFile(name, readFileSync(folder + name))
const bytes = (text: string) => new TextEncoder().encode(text)
const nothingKnown = () => false

const seedFiles = yamlIn(seed).map((name) => read(seed, name))
const registries = seedFiles.filter(({ kind }) => kind !== 'case' && kind !== 'people')
const sampleName = 'cases/KAZ/toregozhina-v-kazakhstan-2137-2012.yaml'
const sample = readFileSync(seed + sampleName, 'utf8')

describe('the seed', () => {
  it('reads without an error, and warns of what real sources contradict', () => {
    const problems = [
      ...seedFiles.flatMap((file) => file.problems),
      ...checkReferences(seedFiles, nothingKnown),
    ]
    expect(problems.map(({ file, path, severity }) => `${severity} ${file} ${path}`)).toEqual([
      'warning cases/KAZ/dzhakishev-v-kazakhstan.yaml events[6].date',
      'warning cases/TJK/kirpo-v-tajikistan.yaml sources[1].date',
      'warning cases/TKM/ys-v-turkmenistan.yaml alleged[7].articles[0]',
      'warning cases/TKM/ys-v-turkmenistan.yaml inadmissible[5].articles[0]',
    ])
    expect(seedFiles.every(({ file }) => file !== undefined)).toBe(true)
  })
})

describe('broken files', () => {
  const found = new Map(
    yamlIn(broken).map((name) => {
      const file = read(broken, name)
      const others = registries.filter(({ kind }) => kind !== file.kind)
      const between = checkReferences([...others, file], nothingKnown).filter(
        (problem) => problem.file === name,
      )
      return [name, [...file.problems, ...between]] as const
    }),
  )

  it('are many, and each is expected to be blamed', () => {
    expect(found.size).toBeGreaterThanOrEqual(60)
    expect(new Set(expectedOfBroken.map(([file]) => file))).toEqual(new Set(found.keys()))
  })

  it.each(expectedOfBroken)('%s line %d %s: %s', (file, line, path, words) => {
    const told = (found.get(file) ?? []).map((problem) => ({
      ...problem,
      fits: problem.sentence.includes(words),
    }))
    expect(told).toContainEqual(expect.objectContaining({ line, path, fits: true }))
  })

  it('say no more than what is wrong', () => {
    const expected = new Map<string, number>()
    for (const [file] of expectedOfBroken) expected.set(file, (expected.get(file) ?? 0) + 1)
    const tooMuch = [...found].filter(([name, problems]) => problems.length > (expected.get(name) ?? 0))
    const excused = ['anchor-bomb.yaml', 'mac-lines.yaml']
    expect(
      tooMuch
        .filter(([name]) => !excused.includes(name))
        .map(([, problems]) => problems.map(describeProblem)),
    ).toEqual([])
  })

  it('are told in whole sentences', () => {
    for (const { sentence } of [...found.values()].flat()) {
      expect(sentence).toMatch(/[.?]$/)
      expect(sentence).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})

describe('what may be read', () => {
  it.each([
    ['a BOM', `\ufeff${sample}`],
    ['CRLF', sample.replaceAll('\n', '\r\n')],
    ['both', `\ufeff${sample.replaceAll('\n', '\r\n')}`],
  ])('accepts %s and reads the same', (_, text) => {
    const { file, problems } = readSeedFile(sampleName, bytes(text))
    expect(problems).toEqual([])
    expect(file).toEqual(read(seed, sampleName).file)
  })

  it('accepts a case outside of cases/ whatever the name of its file', () => {
    expect(readSeedFile('/tmp/x.yaml', bytes(sample)).file?.kind).toBe('case')
  })

  it('tells registries by their content', () => {
    for (const { kind, name } of registries)
      expect(readSeedFile('x.yaml', readFileSync(seed + name)).file?.kind).toBe(kind)
  })

  it.each(['2013', '2013-05', '2013-05-17', '2005~', '2005-01/2005-03', '../2010'])(
    'keeps the date %s',
    (date) => {
      const { file } = readSeedFile(
        'x.yaml',
        bytes(sample.replace('"2012-11-20"', `"${date}"`).replace('"2010-03-11"', `"${date}"`)),
      )
      expect(file?.kind === 'case' && file.data.events?.[0]?.date).toBe(date)
    },
  )

  it('accepts what an analyst may add by hand', () => {
    const more = sample
      .replace(
        '  - Review of the conviction',
        '  - {id: review, text: Review of the conviction, locator: para. 9}',
      )
      .replace(
        '  - date: "2010-03-11"',
        '  - id: mob\n    quote: «Флешмоб»\n    language: ru\n    level: partner\n    date: "2010-03-11"',
      )
      .replace('  - date: "2015-01"', '  - after: mob\n    result: rejected\n    date: "2015-01"')
      .replace('    status: not implemented', '    status: not implemented\n    remedy: review')
    expect(readSeedFile('x.yaml', bytes(more)).problems).toEqual([])
  })

  it('accepts the example of the manual', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(`${seed}README.md`, 'utf8')) ?? []
    expect(readSeedFile('x.yaml', bytes(example))).toMatchObject({ kind: 'case', problems: [] })
  })

  it('accepts two alphabets in one text, and letters that no other alphabet has', () => {
    const text = sample.replace('title: Toregozhina', 'title: Toregozhina (Торегожина, SMSка)')
    expect(readSeedFile('x.yaml', bytes(text)).problems).toEqual([])
  })
})

describe('hostile input', () => {
  it('refuses 50 MB', () => {
    const [problem] = readSeedFile('x.yaml', new Uint8Array(50_000_000)).problems
    expect(problem?.sentence).toContain('larger than 2 MB')
  })

  it.each(['[', '- ', '? ', '{a: ', 'a: [', '!', '&', '*', '"', '|\n', '\t\n', '- a\n', '\ud800'])(
    'survives %j, many times',
    (piece) => {
      const { file, problems } = readSeedFile('x.yaml', bytes(piece.repeat(20_000)))
      expect(file).toBeUndefined()
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThanOrEqual(1001)
    },
  )

  it('never throws, and refuses nothing without saying why', () => {
    const original = bytes(sample)
    const pieces = [
      '\n',
      ' ',
      '\t',
      ':',
      '- ',
      '"',
      '[',
      '}',
      '&a ',
      '*a',
      '#',
      '\0',
      '---\n',
      'null',
      '2013-02-30',
      'а',
    ]
    const mutation = fc.record({
      at: fc.nat(original.length),
      cut: fc.nat(40),
      put: fc.oneof(fc.constantFrom(...pieces).map(bytes), fc.uint8Array({ maxLength: 8 })),
    })
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutated = mutations.reduce(
          (now, { at, cut, put }) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + cut)]),
          Buffer.from(original),
        )
        const file = readSeedFile('x.yaml', mutated)
        expect(file.file === undefined).toBe(file.problems.some(isError))
        for (const { line } of [...file.problems, ...checkReferences([file], nothingKnown)])
          expect(line).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })
})
