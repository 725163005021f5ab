/** `npm run dalil -- …`: what analysts and keepers do from a terminal. */
import { createReadStream, createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import { accessCommands } from '../access/accessCommands.ts'
import { type Config, readConfig } from '../config.ts'
import { readBackup } from '../store/backup/readBackup.ts'
import type { Operation, Receipt } from '../store/changeSet.ts'
import { openStore } from '../store/open.ts'
import type { GraphStore, Progress } from '../store/store.ts'
import { isSpreadsheet, readFiles } from './collectFiles.ts'
import { importCsv } from './csv/importCsv.ts'
import { writeCsv } from './csv/writeCsv.ts'
import { checkFiles, importFiles } from './importFiles.ts'
import { isMap } from './looseData.ts'
import { describeProblem, isError, type Problem } from './problems.ts'
import { type ReadFile, readSeedFile } from './readSeedFile.ts'
import { describeReceipt, totalsOf } from './report.ts'
import { importer } from './stored.ts'
import { changeSetOf } from './toChangeSet.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const config = (): Config => readConfig(process.env)

const program = new Command('dalil').description(
  'Adds to the record and looks after it. The store is the one that DALIL_DATA or NEO4J_URI name.',
)

program
  .command('check')
  .description(
    'says everything that is wrong with seed files, by themselves and together with what is stored; writes nothing',
  )
  .argument('<paths...>', 'files, or folders with everything below them')
  .action(async (paths: string[]) => {
    const files = withVocabulary(readFiles(paths))
    const problems = await withStoreIfAny((store) => checkFiles(files, store))
    tell(problems)
    say(`${paths.length === 1 ? paths[0] : `${files.length} files`}: ${countOf(problems)}.`)
  })

program
  .command('import')
  .description(
    'takes seed files, or one export, into the store: all or nothing; of spreadsheets (.csv) every case that is right',
  )
  .argument('<paths...>', 'files, or folders with everything below them; an export ends in .jsonl')
  .option('--dry-run', 'only says what would be done')
  .action((paths: string[], { dryRun = false }: { dryRun?: boolean }) =>
    withStore(async (store) => {
      const [path = ''] = paths
      const { problems, receipts } = paths.some((name) => name.endsWith('.jsonl'))
        ? { problems: [], receipts: await importExport(path, paths.length, store, dryRun) }
        : await importing(paths)(withVocabulary(readFiles(paths)), store, {
            dryRun,
            onProgress: showProgress(),
          })
      tell(problems)
      if (problems.some(isError) && receipts.length === 0) return say('Nothing was imported.')
      if (dryRun)
        for (const receipt of receipts)
          for (const line of await describeReceipt(receipt, store.as(importer))) say(line)
      say(`${dryRun ? 'This would add' : 'Added'} ${totalsOf(receipts)}.`)
    }),
  )

program
  .command('spreadsheet')
  .description('writes cases as one spreadsheet (CSV), to fill in further ones and import it again')
  .argument('<out>', 'the file to write')
  .argument('<paths...>', 'case files, or folders with everything below them')
  .action((out: string, paths: string[]) => {
    const files = readFiles(paths)
    tell(files.flatMap(({ problems }) => problems).filter(isError))
    const cases = files.flatMap(({ kind, data }) => (kind === 'case' && isMap(data) ? [data] : []))
    writeFileSync(out, writeCsv(cases))
    say(`Wrote ${cases.length} ${cases.length === 1 ? 'case' : 'cases'} to ${out}.`)
  })

program
  .command('export')
  .description(
    'writes everything that is stored, one statement a line, in an order that follows from the content alone',
  )
  .argument('[file]', 'where to; the screen if left out')
  .action((file?: string) =>
    withStore(async (store) => {
      const lines = Readable.from(endedLines(store.exportRows()))
      if (!file) return pipeline(lines, process.stdout, { end: false })
      await pipeline(lines, createWriteStream(file))
      say(`Wrote ${file}.`)
    }),
  )

program
  .command('verify')
  .description('proves the history and everything that follows from it')
  .action(() => withStore(proveStore))

const importing = (paths: readonly string[]) => (paths.some(isSpreadsheet) ? importCsv : importFiles)

async function proveStore(store: GraphStore): Promise<void> {
  const problems = await store.verify()
  for (const { where, sentence } of problems) say(`${where}: ${sentence}`)
  const { seq } = await store.head()
  if (problems.length > 0) process.exitCode = 1
  else
    say(`All is well: ${seq} changes, each following from the one before, and the store is what they give.`)
}

for (const command of accessCommands(() => config().dataFolder, say)) program.addCommand(command)

program
  .command('backup')
  .description('writes the record with its history to a file, while others go on working')
  .argument('<file>', 'where to')
  .action((file: string) =>
    withStore(async (store) => {
      await store.backup(file)
      say(`Wrote ${file}.`)
    }),
  )

program
  .command('restore')
  .description('fills an empty store from a backup of either kind of store, and proves it')
  .argument('<file>', 'a file that backup wrote')
  .action((file: string) =>
    withStore(async (store) => {
      await store.restore(readBackup(file), showProgress())
      await proveStore(store)
    }),
  )

program
  .command('purge')
  .description(
    'overwrites in the files of the store what was deleted for good; says what is left to do by hand',
  )
  .action(() =>
    withStore(async (store) => {
      const left = await store.purge()
      for (const sentence of left) say(sentence)
      if (left.length === 0) say('Nothing that was deleted is left in the files of the store.')
    }),
  )

async function withStore(use: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await openStore(config())
  try {
    await use(store)
  } finally {
    await store.close()
  }
}

async function* endedLines(rows: AsyncIterable<string>): AsyncIterable<string> {
  for await (const row of rows) yield `${row}\n`
}

/** Checking must not make a store where there is none. */
async function withStoreIfAny(use: (store?: GraphStore) => Promise<Problem[]>): Promise<Problem[]> {
  const { neo4j, dataFolder } = config()
  if (!neo4j && !existsSync(join(dataFolder, 'dalil.sqlite'))) return use()
  let problems: Problem[] = []
  await withStore(async (store) => {
    problems = await use(store)
  })
  return problems
}

/** Types of events are checked against the vocabulary of the seed where the files bring none. */
function withVocabulary(files: ReadFile[]): ReadFile[] {
  const path = join(config().seedFolder, 'vocabulary.yaml')
  if (files.some(({ kind }) => kind === 'vocabulary') || !existsSync(path)) return files
  return [...files, readSeedFile(path, readFileSync(path))]
}

async function importExport(
  path: string,
  paths: number,
  store: GraphStore,
  dryRun: boolean,
): Promise<Receipt[]> {
  if (paths > 1) throw new Error('Import an export by itself: it is everything that a store holds.')
  const operations: Operation[] = []
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line++
    try {
      if (text) operations.push(JSON.parse(text))
    } catch {
      throw new Error(`${path}: Line ${line} is not a statement of an export. Nothing was imported.`)
    }
  }
  const changeSet = changeSetOf(operations, `Import of ${path}`)
  return dryRun ? store.preview([changeSet]) : store.write([changeSet], { onProgress: showProgress() })
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) say(describeProblem(problem))
  if (problems.some(isError)) process.exitCode = 1
}

function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  return `${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')}`
}

/** A line a second on standard error, for what takes longer. */
function showProgress(): (progress: Progress) => void {
  let told = performance.now()
  return ({ stage, done, total }) => {
    if (performance.now() - told < 1000) return
    told = performance.now()
    process.stderr.write(`${stage}: ${done} of ${total}\n`)
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may have had enough, as `head` does.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
