// What the machine under a request may refuse: a full disk, a wrong clock, and a database that another command holds for long or that does not answer, or is no longer in its place.
import { setTimeout as pause } from 'node:timers/promises'
import type { Request, RequestHandler, Response } from 'express'
import { errorCode } from '../../domain/error-code.ts'
import { machineFault } from '../../domain/machine-fault.ts'
import { isOfDisk } from '../../http/problem.ts'
import type { AlertsContext } from '../context.ts'
import { gonePage, inUsePage, notStoredPage } from './pages.ts'

/** Each call of the store waits ten seconds for the lock by itself. */
const limits = { betweenMs: 5000, tries: 20 }

const isInUse = (error: unknown): boolean => machineFault(error, true) === 'database_busy'
const isGone = (error: unknown): boolean =>
  ['database_gone', 'database_moved'].includes(machineFault(error, true) ?? '')

/** Returns the page that says that nothing was done, and why; null where the fault is the server's to answer. */
export const notDonePage = (error: unknown): typeof notStoredPage | null => {
  if (isOfDisk(error)) return notStoredPage
  if (isInUse(error)) return inUsePage
  return isGone(error) ? gonePage : null
}

/** Does what was answered already, again and again while another command holds the database, or its server does not answer: some five minutes in all. */
export async function untilFree(work: () => Promise<void>, betweenMs = limits.betweenMs): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return await work()
    } catch (error) {
      if (!(isInUse(error) || isGone(error)) || tries === limits.tries) throw error
      await pause(betweenMs)
    }
}

/** Refuses what would be answered first and stored then, where it cannot be stored; true where it did. */
export const refusesToStore =
  (
    ctx: Pick<AlertsContext, 'hasRoom' | 'isInPlace'>,
    refuse: Record<'full' | 'moved', (request: Request, response: Response) => unknown>,
  ) =>
  async (request: Request, response: Response): Promise<boolean> => {
    const why = (await ctx.isInPlace()) ? ((await ctx.hasRoom()) ? null : 'full') : 'moved'
    if (why !== null) await refuse[why](request, response)
    return why !== null
  }

/** The kind of an error for the log, without its words. */
export const nameOf = (error: unknown) => ({ error: errorCode(error) || (error as Error).name })

/**
 * Lets nobody change anything under a clock that cannot be believed, but leave: a request of a wrong day would count
 * against a mailbox, and wait for its confirmation, for years.
 */
export const whileClockRight =
  (
    { isClockRight }: Pick<AlertsContext, 'isClockRight'>,
    isLeaving: (request: Request) => boolean,
    refuse: (request: Request, response: Response) => unknown,
  ): RequestHandler =>
  async (request, response, next) => {
    if (request.method !== 'POST' || isLeaving(request) || (await isClockRight())) return next()
    await refuse(request, response)
  }
