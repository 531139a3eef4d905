// What several programs on one data folder share of the hosts: turns by lock files, and one file of notes that each of them adds to.
import { randomUUID } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { lock } from 'proper-lockfile'
import type { Turns } from '../../db/store.ts'
import { type HttpState, hostNote, readHttpState, stateFrom } from '../../scrapers/lib/http/index.ts'
import { lockIn } from '../pipeline/lock.ts'
import type { HostNotes } from './shared-hosts.ts'

/** Where a data folder keeps what is noted of the hosts. */
export const httpStateFile = (dataFolder: string): string => join(dataFolder, 'http-state.json')

/** The turns of the programs on a folder; that of one that was killed is free after ten seconds. */
export const turnsIn = (folder: string): Turns => ({
  async take(name) {
    let lose = () => {}
    const lost = new Promise<void>((resolve) => (lose = resolve))
    const release = await lockIn(folder, `turn-${encodeURIComponent(name)}`, () => lose())
    return release === null ? null : { lost, release: () => release().catch(() => {}) }
  },
})

/** Notes of the hosts in one file, which several programs write: one at a time, each its own host. */
export function notesIn(file: string): HostNotes {
  const write = (state: HttpState): void => {
    const temporary = `${file}.${randomUUID()}.tmp`
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}\n`)
    renameSync(temporary, file)
  }
  return {
    read: async (host) => hostNote(host, readHttpState(file)),
    write: async (host, note) => {
      await mkdir(dirname(file), { recursive: true })
      const retries = { retries: 200, minTimeout: 5, maxTimeout: 50 }
      const release = await lock(file, { stale: 10_000, realpath: false, retries })
      try {
        const { closures, spent } = readHttpState(file)
        const { [host]: _, ...others } = spent
        const ofHost = stateFrom([note])
        write({
          closures: [...closures.filter((one) => one.host !== host), ...ofHost.closures],
          spent: { ...others, ...ofHost.spent },
        })
      } finally {
        await release().catch(() => {})
      }
    },
  }
}
