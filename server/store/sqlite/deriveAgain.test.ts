import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { randomFrom, randomGraph } from '../contract/randomGraph.ts'
import { change } from '../contract/smallGraph.ts'
import { Database } from './driver.ts'
import { openSqlite } from './openStore.ts'

it('takes a store over that knows less of what filters look at', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dalil-test-'))
  const store = openSqlite({ folder })
  await store.write([change(randomGraph(randomFrom(3), 6))])
  await store.close()
  const database = new Database(join(folder, 'dalil.sqlite'))
  database.run(
    "DROP TABLE claim_text; DROP TABLE link_value; DELETE FROM entity_value WHERE property = 'disputed'; PRAGMA user_version = 3",
  )
  database.close()
  const again = openSqlite({ folder })
  expect(await again.verify()).toEqual([])
  await again.close()
  rmSync(folder, { recursive: true })
})
