// npm run bench: every benchmark in turn, each as ratios within its own run.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
/** such as `--rows=27000`, for the bench that takes them */
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const benches = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'run.ts')
for (const name of benches) {
  if (wanted.length > 0 && !wanted.some((one) => name.startsWith(one))) continue
  console.log(`\n== ${name}`)
  // each in a process of its own: memory and warm code of one must not help another
  const done = spawnSync(process.execPath, ['--import', 'tsx', '--expose-gc', join(folder, name), ...flags], {
    stdio: 'inherit',
  })
  if (done.status !== 0) process.exitCode = 1
}
