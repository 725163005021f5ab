import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { ChangeSet } from '../changeSet.ts'
import { randomFrom } from '../contract/randomGraph.ts'
import { exported } from '../contract/writes.ts'
import { openSqlite } from '../sqlite/openStore.ts'
import { exportOf } from './exportOf.ts'
import { numberedSet } from './numberedSet.ts'
import { ownFolder } from './ownFolder.ts'
import { seedOfRun } from './seedOfRun.ts'
import { startWriter } from './startWriter.ts'

const rounds = Number(process.env.DALIL_CRASH_ROUNDS ?? 10)

it(`keeps what it accepted and nothing by halves when it is killed (${rounds} rounds, SEED=${seedOfRun})`, async () => {
  const random = randomFrom(seedOfRun)
  const folder = ownFolder()
  const kept: ChangeSet[] = []
  for (let round = 0; round < rounds; round++) {
    const writer = startWriter(folder, round, Number.MAX_SAFE_INTEGER)
    await writer.started
    await wait(random() * 250)
    writer.process.kill('SIGKILL')
    const { ids, complaint } = await writer.ended
    expect(complaint).toBe('')

    const store = openSqlite({ folder })
    const added = (await store.head()).seq - kept.length
    // One more may have been accepted and not said: the kill fell between the two.
    expect(added - ids.length, `round ${round}`).toBeOneOf([0, 1])
    expect(ids).toEqual(Array.from(ids, (_, number) => numberedSet(round, number).id))
    for (let number = 0; number < added; number++) kept.push(numberedSet(round, number))
    const again = await store.write(kept)
    expect(again.map(({ seq, repeated }) => [seq, repeated])).toEqual(kept.map((_, at) => [at + 1, true]))
    expect(await store.verify()).toEqual([])
    expect(await exported(store), `round ${round}`).toEqual(await exportOf(kept))
    await store.close()
  }
})
