import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../../schema/caseFile.ts'
import { sqliteUnderTest } from '../../store/sqlite/sqliteUnderTest.ts'
import { readFiles } from '../collectFiles.ts'
import { importFiles } from '../importFiles.ts'
import { isMap } from '../looseData.ts'
import { describeProblem } from '../problems.ts'
import { readSeedFile } from '../readSeedFile.ts'
import { importer } from '../stored.ts'
import { importCsv } from './importCsv.ts'
import { readCsv } from './readCsv.ts'
import { writeCsv } from './writeCsv.ts'

const folder = 'seed/cases'
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
)
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCsv('cases.csv', bytes(text))
const problemsOf = (text: string) => read(text).flatMap(({ problems }) => problems.map(describeProblem))

/** A remedy that has only its text may stand as that text. */
const plain = (data: CaseFile) => ({
  ...data,
  ...(data.remedies && {
    remedies: data.remedies.map((one) => (isMap(one) && Object.keys(one).join() === 'text' ? one.text : one)),
  }),
})

test('every case of the record is the same as a spreadsheet and as its file', () => {
  const files = names.map(
    (name) => readSeedFile(join(folder, name), readFileSync(join(folder, name))).data as CaseFile,
  )
  const back = read(writeCsv(files)).map(({ data }) => data)
  expect(back).toHaveLength(files.length)
  for (const [at, file] of files.entries()) expect(back[at]).toEqual(plain(file))
})

const sound = `case_id,part,title,state,body,submitted,articles,publisher,kind,url,id
a-v-b,case,A v. B,KAZ,CAT,3 May 2005,,,,,
a-v-b,violations,,,,,UNCAT 12; UNCAT 13,,,,
a-v-b,sources,Views,,,,,OHCHR,decision,https://example.org/a,1
`

test('dates stand as people write them, lists are parted by semicolons', () => {
  const [file] = read(sound)
  expect(file?.problems).toEqual([])
  expect(file?.data).toMatchObject({
    id: 'a-v-b',
    submitted: '2005-05-03',
    violations: [{ articles: ['UNCAT 12', 'UNCAT 13'] }],
    sources: [{ id: 1, title: 'Views' }],
  })
})

test('spreadsheets of countries that part columns by semicolons, with a byte order mark and CRLF, read the same', () => {
  const other = sound
    .replaceAll('UNCAT 12; UNCAT 13', '"UNCAT 12; UNCAT 13"')
    .replaceAll(/,/g, ';')
    .replaceAll('\n', '\r\n')
  expect(readCsv('cases.csv', bytes(`\uFEFF${other}`)).map(({ data }) => data)).toEqual(
    read(sound).map(({ data }) => data),
  )
})

test('a bad row is told with its line and leaves the other cases alone', () => {
  const two = `${sound}c-v-d,case,C v. D,KAZ,CAT,03/05/2005,,,,,\nc-v-d,sources,Views,,,,,OHCHR,decision,https://example.org/c,one\n`
  const [first, second] = read(two)
  expect(first?.file?.kind).toBe('case')
  expect(second?.file).toBeUndefined()
  expect(second?.problems.map(({ line, path }) => [line, path])).toEqual([
    [5, 'submitted'],
    [6, 'sources[0].id'],
  ])
})

test.each([
  ['no part', 'case_id,title\na,b\n', 'Line 1: The first row names the columns, and part is not among them.'],
  ['a misspelt column', 'case_id,part,titel\na,case,b\n', 'Did you mean "title"?'],
  ['a misspelt part', 'case_id,part,name\na,victim,b\n', 'Did you mean "victims"?'],
  [
    'a column of another part',
    'case_id,part,url\na,victims,https://example.org\n',
    'The column url has no place in victims',
  ],
  ['a row of nobody', 'case_id,part,title\n,case,b\n', 'does not say in case_id'],
  [
    'an entry within nothing',
    'case_id,part,text\na,victims.names,b\n',
    'A row of victims has to stand above this one.',
  ],
  ['the case twice', 'case_id,part,title\na,case,b\na,case,c\n', 'two rows of its own values'],
  ['an open quotation', 'case_id,part,title\na,case,"b\n', 'A quotation mark'],
  ['nothing', '\n', 'The file is empty.'],
  ['a name of a prototype', 'case_id,part,field,value\na,locators,__proto__,b\n', 'cases.csv'],
])('%s is told in a sentence', (_what, text, sentence) =>
  expect(problemsOf(text).join('\n')).toContain(sentence),
)

test('imports the cases that are right and tells of the others', async () => {
  const body = sqliteUnderTest()
  const store = await body.open()
  await importFiles(readFiles(['seed/institutions']), store)
  const bad =
    'c-v-d,case,C v. D,KAX,CAT,2005,,,,,\nc-v-d,sources,Views,,,,,OHCHR,decision,https://example.org/c,1\n'
  const { problems, receipts } = await importCsv(read(sound + bad), store)
  expect(problems.map(({ file, line, path }) => [file, line, path])).toEqual([
    ['cases.csv (c-v-d)', 5, 'state'],
  ])
  expect(receipts).toHaveLength(1)
  const found = await store.as(importer).entities(['case:a-v-b', 'case:c-v-d'])
  expect([...found.keys()]).toEqual(['case:a-v-b'])
  await body.close()
})
