// One import of the index in a process of its own: prints what it took, for bench/uhri.ts. Words: database, export.
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../db/sqlite/store.ts'
import { indexes } from '../../scrapers/index.ts'
import { keepSmall } from '../../src/memory.ts'
import { createArchive } from '../../src/pipeline/archive.ts'
import { silent } from '../../src/pipeline/context.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { importUhri } from '../../src/pipeline/uhri/import.ts'
import { cpuMs } from '../lib/cpu.ts'

const [folder, file] = process.argv.slice(2) as [string, string]
const store = await openStore({ path: join(folder, 'mechanism-watch.sqlite') })
const log = { info() {}, warn() {} }
const ctx = {
  store,
  archive: createArchive(join(folder, 'archive')),
  clock: { now: () => new Date() },
  log,
  progress: silent,
}
const letGrow = keepSmall()
const open = () => createReadStream(file, { highWaterMark: 256 * 1024 })
const [begun, cpu] = [performance.now(), cpuMs()]
const report = await importUhri(ctx, indexes[0]!, { address: 'bench', open }, { scope: 'torture' })
const read = cpuMs()
await indexUnits(ctx)
letGrow()
const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
console.log(
  JSON.stringify({
    result: report.result,
    counts: report.counts,
    seconds: (performance.now() - begun) / 1000,
    importCpu: (read - cpu) / 1000,
    indexCpu: (cpuMs() - read) / 1000,
    peak,
  }),
)
await store.close()
