/** Gives a new server its password, and keeps it beside the data for the next start. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fastJava } from './serverProcess.ts'

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/**
 * The password of the server in this folder. A new one is random and is set before the first start, so that there is
 * no moment in which a password that everybody knows is good.
 * @param java the program
 * @param lib the folder of jars
 * @throws Error where the folder has data whose password is not known, or with the words of the tool that sets it
 */
export async function passwordOf(home: string, java: string, lib: string): Promise<string> {
  const file = join(home, 'password')
  if (await exists(file)) return (await readFile(file, 'utf8')).trim()
  if (await exists(join(home, 'data/databases/system')))
    throw new Error(`${home} has data, but the file "password" that belongs to it is gone.`)

  const password = randomBytes(18).toString('base64url')
  // What a start that was cut short may have left.
  await rm(join(home, 'data/dbms/auth.ini'), { force: true })
  // Java reads its arguments from a file, so that the word is not on show in the list of processes.
  const argumentFile = join(home, 'run/set-password')
  await writeFile(argumentFile, `org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`, {
    mode: 0o600,
  })
  try {
    await promisify(execFile)(java, [...fastJava, '-cp', `${lib}/*`, `@${argumentFile}`], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    })
  } finally {
    await rm(argumentFile, { force: true })
  }
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}
