// A program of its own that runs `parse` over a data folder, and dies of the document whose symbol it is given.
import { join } from 'node:path'
import { openStore } from '../../db/sqlite/store.ts'
import { createArchive } from '../../src/pipeline/archive.ts'
import { silent } from '../../src/pipeline/context.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { stoppedClock } from './clock.ts'
import { inventedObservations } from './parsed.ts'
import { fakeSource } from './pipeline.ts'

const [folder, deadly] = process.argv.slice(2) as [string, string]
const report = await parse(
  {
    store: await openStore({ path: join(folder, 'test.sqlite') }),
    archive: createArchive(join(folder, 'archive')),
    clock: stoppedClock('2099-06-01T06:00:00.000Z'),
    log: { info: () => {}, warn: () => {} },
    progress: silent,
    fictionalIsReal: true,
  },
  fakeSource({
    parse: async ({ symbol }) => {
      if (symbol === deadly) process.kill(process.pid, 'SIGKILL')
      return inventedObservations({ symbol: symbol! })
    },
  }),
)
console.log(JSON.stringify(report))
