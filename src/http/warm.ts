// Makes the answers that most readers begin with anew after a change, before one of them asks.
import { get } from 'node:http'

export type Warmth = { stop(): void }

const asIfRead = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const sent = get(address, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      answer.resume()
      answer.once('close', resolve)
    })
    sent.once('error', () => resolve())
  })

/** Twice the same: a stage that writes for an hour would make everything anew at each of its documents. */
const lookMilliseconds = 1500

/**
 * Asks for each of the addresses, one after the other, when the store was written to and then was quiet for a moment.
 * What is kept of it is emptied by the next write, as for everybody; a failure is left to who asks.
 */
export function keepWarm(given: { origin: string; addresses: readonly string[]; revision(): Promise<string> }): Warmth {
  let warm: string | null = null
  let before: string | null = null
  let isBusy = false
  const look = async () => {
    const present = await given.revision()
    const isQuiet = present === before
    before = present
    if (!isQuiet || present === warm) return
    warm = present
    for (const address of given.addresses) {
      await asIfRead(given.origin + address)
      // what is made now would be stale
      if ((await given.revision()) !== present) return
    }
  }
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    look()
      .catch(() => undefined)
      .finally(() => {
        isBusy = false
      })
  }, lookMilliseconds).unref()
  return { stop: () => clearInterval(timer) }
}
