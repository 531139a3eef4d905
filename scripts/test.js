// Runs every test and ends with one line that counts them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mechanism-watch-'))
const report = join(folder, 'report.json')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const done = spawnSync(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CI: 'true' } },
)
let counts = { passed: 0, failed: 1, skipped: 0 }
try {
  const read = JSON.parse(readFileSync(report, 'utf8'))
  counts = {
    passed: read.numPassedTests,
    failed: read.numFailedTests,
    skipped: read.numPendingTests + (read.numTodoTests ?? 0),
  }
  // a file that could not even be loaded holds no failed test
  if (counts.failed === 0 && done.status !== 0) counts.failed = Math.max(1, read.numFailedTestSuites ?? 1)
} catch (error) {
  console.error(`the test report could not be read: ${error instanceof Error ? error.message : error}`)
}
rmSync(folder, { recursive: true, force: true })
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 && counts.passed > 0 ? (done.status ?? 1) : 1)
