import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['scripts/compile.js'],
    // two cores: forks keep better-sqlite3 and worker threads apart
    pool: 'forks',
    maxWorkers: 2,
    // ends what hangs, on a machine however busy; what a test may cost is held by doing little in it, not by this
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
