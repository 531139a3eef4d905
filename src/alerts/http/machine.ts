// What the machine under a request may refuse: a full disk, and a database that another command holds for long.
import { setTimeout as pause } from 'node:timers/promises'
import { machineFault } from '../../domain/machine-fault.ts'
import { isOfDisk } from '../../http/problem.ts'
import { inUsePage, notStoredPage } from './pages.ts'

/** Each call of the store waits ten seconds for the lock by itself. */
const limits = { betweenMs: 5000, tries: 20 }

const isInUse = (error: unknown): boolean => machineFault(error, true) === 'database_busy'

/** Returns the page that says that nothing was done, and why; null where the fault is the server's to answer. */
export const notDonePage = (error: unknown): typeof notStoredPage | null => {
  if (isOfDisk(error)) return notStoredPage
  return isInUse(error) ? inUsePage : null
}

/** Does what was answered already, again and again while another command holds the database: some five minutes in all. */
export async function untilFree(work: () => Promise<void>, betweenMs = limits.betweenMs): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return await work()
    } catch (error) {
      if (!isInUse(error) || tries === limits.tries) throw error
      await pause(betweenMs)
    }
}
