// A process of its own that works on a database beside others: `pg-worker.ts <url> <log> <key> stall|die`.
import { appendFileSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '../../db/postgres/store.ts'
import { workOn } from './shared-work.ts'

const [url, log, key, how] = process.argv.slice(2)
let sent = 0
const tell = (line: string) => {
  appendFileSync(log!, `${line}\n`)
  // the message is out, and the database does not know it yet
  if (how === 'die' && line.startsWith('sent ') && ++sent === 2) process.kill(process.pid, 'SIGKILL')
}
// the one that stalls is to have claimed something
while (how === 'die' && !readFileSync(log!, 'utf8').includes('stalls')) await sleep(20)
const store = await openStore({ url: url! })
await workOn(store, key!, tell, { stalls: how === 'stall' })
await store.close()
tell('done')
