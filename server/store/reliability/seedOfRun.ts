/** Stands in the names of random tests, so that a red one can be run again with `SEED=`. */
export const seedOfRun = Number(process.env.SEED ?? Date.now() % 100_000)
