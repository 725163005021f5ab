/** `npm run dalil -- token …` and `opened`: giving and taking access from a terminal. */
import { Command } from 'commander'
import { levelNames, roles } from '../../schema/levels.ts'
import { type AccessBook, describeToken, openAccessBook } from './accessBook.ts'

type Say = (line: string) => void

/** @param folder asked when a command runs, since only then the configuration has to be right */
export function accessCommands(folder: () => string, say: Say): Command[] {
  const withBook = (use: (book: AccessBook) => void): void => {
    const book = openAccessBook(folder())
    try {
      use(book)
    } finally {
      book.close()
    }
  }
  const token = new Command('token').description('gives people access, lists it, and takes it away')
  token
    .command('create')
    .description('prints a token, this once; whoever holds it acts under its name')
    .requiredOption('--name <name>', 'under which changes are recorded')
    .requiredOption('--role <role>', roles.join(', '))
    .requiredOption('--level <level>', `the highest that they see: ${levelNames.join(', ')}`)
    .option('--days <days>', 'after which it ends', Number)
    .action((options: { name: string; role: string; level: string; days?: number }) =>
      withBook((book) => {
        say(book.create(options))
        say('Hand it over in a safe way: it is not shown again, and cannot be found out from what is stored.')
      }),
    )
  token
    .command('list')
    .description('who has access')
    .action(() =>
      withBook((book) => {
        const tokens = book.tokens()
        for (const one of tokens) say(describeToken(one))
        if (tokens.length === 0) say('Nobody has a token. Make one with: npm run dalil -- token create')
      }),
    )
  token
    .command('revoke')
    .description('ends a token, and every session that it began, at once')
    .argument('<name>')
    .action((name: string) =>
      withBook((book) => {
        if (!book.revoke(name)) throw new Error(`There is no valid token named "${name}".`)
        say(`${name} has no access any more.`)
      }),
    )
  const opened = new Command('opened')
    .description('who opened which restricted record, latest first, by keys that say no name')
    .option('--first <count>', 'how many', Number, 100)
    .action(({ first }: { first: number }) =>
      withBook((book) => {
        for (const { at, name, key } of book.opened(first)) say(`${at} ${name} ${key}`)
      }),
    )
  return [token, opened]
}
