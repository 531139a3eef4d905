// How the tests are run: which files share a worker, and which come first.
import { readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { compiledFiles, compiledModules } from './tests/support/compiled-modules.ts'
import { readsSources } from './tests/support/workers.ts'

const files = readdirSync(new URL('tests/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'))

/** The longest first, so that no worker is left alone with one at the end. */
const longest = [
  'tests/e2e/kill',
  'tests/e2e/mutations',
  'tests/browser/pages',
  'tests/scrapers/cat-concluding-observations/corpus',
  'tests/search-quality',
  'tests/e2e/collect',
  'tests/e2e/zones',
  'tests/scrapers/upr-outcomes/corpus',
  'tests/alerts/kill',
  'tests/e2e/announcements',
  'tests/e2e/s3-installation',
  'tests/command',
  'tests/e2e/import',
  'tests/alerts/year',
  'tests/fuzz/fuzz',
  'tests/publish/incremental',
  'tests/db/postgres',
  'tests/browser/keyboard',
  'tests/e2e/calendars',
  'tests/run/forget-kill',
  'tests/run/backup-kill',
  'tests/e2e/engines',
  'tests/cite/resolve/round-trip',
  'tests/e2e/undo-import',
  'tests/e2e/private-import',
]

/** What has a process of its own comes before what shares one: a shared worker would else end and start again between. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const at = longest.findIndex((start) => moduleId.endsWith(`${start}.test.ts`))
      return (project.name === 'shared' ? 1000 : 0) + (at < 0 ? longest.length : at)
    }
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

const setupFiles = ['tests/support/left-behind.ts']

const common = {
  // forks keep better-sqlite3 and worker threads apart
  pool: 'forks' as const,
  // as the readers of documents are started (scrapers/lib/child/spawn.ts)
  execArgv: ['--no-regexp-tier-up'],
  // one more than the cores: tests of whole commands wait for their children and for time limits
  maxWorkers: 3,
  // ends what hangs, on a machine however busy; what a test may cost is held by doing little in it, not by this
  testTimeout: 180_000,
  hookTimeout: 180_000,
}

export default defineConfig({
  test: {
    ...common,
    globalSetup: ['scripts/compile.js', 'tests/support/run-folder.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...common, name: 'sources', include: files.filter(readsSources) } },
      {
        plugins: [compiledModules()],
        test: {
          ...common,
          name: 'shared',
          isolate: false,
          setupFiles,
          server: { deps: { external: [compiledFiles] } },
          include: files.filter((file) => !readsSources(file)),
        },
      },
    ],
  },
})
