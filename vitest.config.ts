import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take the module build of graphql and Node's own loader the other: one schema, two libraries.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [
      'schema/**/*.test.ts',
      'server/**/*.test.ts',
      'client/**/*.test.ts',
      'tests/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    // The stores under test are real: one Neo4j holds one database, and two cores hold one heavy file at a time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
