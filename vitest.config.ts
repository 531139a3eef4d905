// How the tests are run: which files share a worker, and which come first.
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { compiledFiles, compiledModules } from './tests/support/compiled-modules.ts'
import { readsSources } from './tests/support/workers.ts'

const files = readdirSync(new URL('tests/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'))

/** The longest first, so that no worker is left alone with one at the end. */
const longest = [
  'tests/e2e/mutations',
  'tests/e2e/kill',
  'tests/browser/pages',
  'tests/search-quality',
  'tests/scrapers/cat-concluding-observations/corpus',
  'tests/e2e/collect',
  'tests/e2e/zones',
  'tests/e2e/import',
  'tests/scrapers/list/mutations',
  'tests/alerts/kill',
  'tests/command',
  'tests/e2e/undo-import',
  'tests/e2e/s3-archive',
  'tests/e2e/official-dates',
  'tests/run/forget-kill',
  'tests/e2e/s3-installation',
  'tests/e2e/uhri-kill',
  'tests/db/postgres',
  'tests/alerts/year',
  'tests/scrapers/child/pool',
  'tests/e2e/harmless',
  'tests/run/hostile-restore',
  'tests/installed',
  'tests/pipeline/announcements',
  'tests/e2e/announcements',
  'tests/fuzz/fuzz',
  'tests/e2e/private-import',
  'tests/publish/incremental',
  'tests/run/lost-changes',
  'tests/e2e/calendars',
  'tests/run/changed-index',
  'tests/publish/package',
  'tests/domain/search/runs',
  'tests/publish/hostile-names',
  'tests/cite/resolve/round-trip',
  'tests/domain/windows/properties',
  'tests/http/faults',
  'tests/browser/keyboard',
  'tests/e2e/engines',
  'tests/http/known-damage',
  'tests/publish/edition',
  'tests/alerts/in-time',
  'tests/http/connections',
  'tests/run/backup-kill',
  'tests/alerts/kill-postgres',
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
  // two more than the cores: tests of whole commands wait for their children and for time limits
  maxWorkers: availableParallelism() + 2,
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
