// A process of its own that works on a database beside others: `pg-worker.ts <url> <log> <key> [stall]`.
import { appendFileSync } from 'node:fs'
import { openStore } from '../../db/postgres/store.ts'
import { workOn } from './shared-work.ts'

const [url, log, key, how] = process.argv.slice(2)
const tell = (line: string) => appendFileSync(log!, `${line}\n`)
const store = await openStore({ url: url! })
await workOn(store, key!, tell, { stalls: how === 'stall' })
await store.close()
tell('done')
