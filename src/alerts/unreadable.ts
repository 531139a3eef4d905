// Subscriptions that cannot be opened: one damaged row, or a key that is not the one they were sealed with.
import { ZodError } from 'zod'
import type { AlertsStore, DeliveryRow } from '../../db/alerts-store.ts'
import { readChoice } from './choice.ts'
import { sampled } from './key.ts'
import { KeyError, type Vault } from './vault.ts'

/** Nothing can be sent to a subscription, now or later: its row is damaged. */
export class DamagedRowError extends Error {
  override name = 'DamagedRowError'
}

type Sampled = Awaited<ReturnType<AlertsStore['subscriptions']['sealed']>>[number]

/** Whether most of the other rows pass. Where there is no other, none does: a key or a program may be wrong, and that loses nothing. */
async function isAlone(store: AlertsStore, except: number, read: (row: Sampled) => unknown): Promise<boolean> {
  const others = (await store.subscriptions.sealed(sampled)).filter(({ number }) => number !== except)
  let passed = 0
  for (const row of others) {
    try {
      await read(row)
      passed++
    } catch {
      // the reason does not matter here: it is counted
    }
  }
  return passed * 2 > others.length
}

/** A choice that is no JSON, or no choice of this version. */
const isOfChoice = (error: unknown): boolean => error instanceof SyntaxError || error instanceof ZodError

/**
 * Returns the error of a message as what it means: `DamagedRowError` where its row alone cannot be opened or read. Where
 * most rows cannot, the key or the program is wrong, and the error is returned as it is.
 */
export async function whatFailed(error: unknown, row: DeliveryRow, store: AlertsStore, vault: Vault): Promise<unknown> {
  const readings: [boolean, (row: Sampled) => unknown][] = [
    [error instanceof KeyError, ({ mailSealed, id }) => vault.open(mailSealed, id)],
    [isOfChoice(error), async ({ number }) => readChoice((await store.subscriptions.byNumber(number))?.choice)],
  ]
  for (const [applies, read] of readings)
    if (applies && (await isAlone(store, row.subscription, read)))
      return new DamagedRowError('the row of the subscription is damaged', { cause: error })
  return error
}
