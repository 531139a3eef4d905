// A process of its own that raises and delivers, and kills itself: `victim.ts <database> <log of sends> <instant> [sends]`.
import { appendFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openDatabase } from '../../../db/sqlite/open.ts'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { runAlerts } from '../../../src/alerts/raise.ts'
import { createVault } from '../../../src/alerts/vault.ts'
import { createBench } from './fixtures.ts'

const [path, log, instant, killAfter] = process.argv.slice(2)
let sends = 0
const bench = createBench(
  {
    vault: createVault(process.env.MECHANISM_WATCH_KEY!),
    mail: {
      send: async (mail) => {
        appendFileSync(log!, `${mail.messageId} ${mail.to}\n`)
        // the mail is out, and the database does not know it yet
        if (++sends === Number(killAfter)) process.kill(process.pid, 'SIGKILL')
        await nextTurn()
      },
    },
  },
  openDatabase(path!),
)
bench.at(instant!)
await runAlerts(bench.ctx)
await runDeliveries(bench.ctx)
process.stdout.write('done\n')
