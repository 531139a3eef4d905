// A process of its own that indexes a database and kills itself after so many batches: `index-victim.ts <database> <batches>`.
import { openStore } from '../../db/sqlite/store.ts'
import { silent } from '../../src/pipeline/context.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'

const [path, batches] = process.argv.slice(2)
const store = await openStore({ path: path! })
const { index } = store.search
let done = 0
store.search.index = async (...given) => {
  if (done++ === Number(batches)) process.kill(process.pid, 'SIGKILL')
  return index(...given)
}
await indexUnits({
  store,
  archive: null as never,
  clock: { now: () => new Date('2099-06-01T06:00:00.000Z') },
  log: { info: () => undefined, warn: () => undefined },
  progress: silent,
})
