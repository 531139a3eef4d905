// A process of its own that raises and delivers until it is killed: `victim.ts <database> <log of sends> <instant>`.
import { appendFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../../db/sqlite/open.ts'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { runAlerts } from '../../../src/alerts/raise.ts'
import { createVault } from '../../../src/alerts/vault.ts'
import { createBench } from './fixtures.ts'

const [path, log, instant] = process.argv.slice(2)
const bench = createBench(
  {
    vault: createVault(process.env.MECHANISM_WATCH_KEY!),
    mail: {
      send: async (mail) => {
        appendFileSync(log!, `${mail.messageId} ${mail.to}\n`)
        await wait(2)
      },
    },
  },
  openDatabase(path!),
)
bench.at(instant!)
process.stdout.write('ready\n')
await runAlerts(bench.ctx)
await runDeliveries(bench.ctx)
process.stdout.write('done\n')
