// The tests of the rooms with PostgreSQL under what they open in memory: `npx vitest run -c vitest.postgres.config.ts tests/api`.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const shim = fileURLToPath(new URL('tests/support/store-on-postgres.ts', import.meta.url))

export default defineConfig({
  plugins: [
    {
      name: 'store-on-postgres',
      enforce: 'pre',
      async resolveId(source, importer) {
        if (importer === shim || !/sqlite\/store\.ts$/.test(source)) return null
        const found = await this.resolve(source, importer, { skipSelf: true })
        return found?.id.endsWith('/db/sqlite/store.ts') ? shim : found
      },
    },
  ],
  test: {
    pool: 'forks',
    execArgv: ['--no-regexp-tier-up'],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    isolate: false,
    globalSetup: ['scripts/compile.js', 'tests/support/run-folder.ts'],
    setupFiles: ['tests/support/left-behind.ts'],
    include: ['tests/**/*.test.ts'],
  },
})
