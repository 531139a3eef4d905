// How the tests are run: which files share a worker, and which come first.
import { readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { isShared } from './tests/support/workers.ts'

const files = readdirSync(new URL('tests/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'))

/** The longest first, so that no worker is left alone with one at the end. */
const longest = [
  'tests/e2e/kill',
  'tests/browser/pages',
  'tests/e2e/mutations',
  'tests/e2e/collect',
  'tests/e2e/announcements',
  'tests/e2e/import',
  'tests/e2e/uhri-kill',
  'tests/e2e/undo-import',
  'tests/e2e/private-import',
  'tests/e2e/engines',
  'tests/e2e/calendars',
  'tests/publish/incremental',
  'tests/scrapers/cat-concluding-observations/corpus',
  'tests/search-quality',
  'tests/scrapers/upr-outcomes/corpus',
  'tests/domain/windows/corpus-reports',
  'tests/alerts/year',
  'tests/alerts/kill',
  'tests/command',
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
      { test: { ...common, name: 'alone', include: files.filter((file) => !isShared(file)) } },
      { test: { ...common, name: 'shared', isolate: false, setupFiles, include: files.filter(isShared) } },
    ],
  },
})
