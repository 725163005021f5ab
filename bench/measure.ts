/** Times of several systems for the same question, taken in turn so that what else the machine does befalls all alike. */

/** `ask` gives the answer as it would be sent; `set` is the number of the variables. */
export type Contender = { name: string; ask: (set: number) => Promise<string> }

export type Timing = { name: string; p50: number; p95: number; p99: number; cpu: number }

/** Milliseconds a request, and of them what this process computed. The first rounds only warm up. */
export async function measureInTurn(
  contenders: readonly Contender[],
  { rounds, warmUp, sets }: { rounds: number; warmUp: number; sets: number },
): Promise<Timing[]> {
  const taken = contenders.map(() => [] as number[])
  const cpu = contenders.map(() => 0)
  for (let round = -warmUp; round < rounds; round++)
    for (let set = 0; set < sets; set++)
      for (let turn = 0; turn < contenders.length; turn++) {
        const who = (turn + round + warmUp + set) % contenders.length
        const before = process.cpuUsage()
        const start = performance.now()
        await contenders[who]?.ask(set)
        const time = performance.now() - start
        const { user, system } = process.cpuUsage(before)
        if (round < 0) continue
        taken[who]?.push(time)
        cpu[who] = (cpu[who] ?? 0) + (user + system) / 1000
      }
  return contenders.map(({ name }, who) => {
    const times = (taken[who] ?? []).sort((a, b) => a - b)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    return { name, p50: at(0.5), p95: at(0.95), p99: at(0.99), cpu: (cpu[who] ?? 0) / times.length }
  })
}
