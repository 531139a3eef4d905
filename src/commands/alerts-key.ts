// alerts key: is the key of the settings that of the subscriptions, and a way on where that key is lost.
import type { Command } from 'commander'
import { fits, sampled } from '../alerts/key.ts'
import { createVault, type Vault } from '../alerts/vault.ts'
import type { AppContext } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import { SettingsError } from '../env.ts'
import { sortByKey } from '../run/subscriptions.ts'
import { exitCodes, out, withContext } from './command.ts'

type Judged = { right: boolean; opened: number; others: number; erased: number }

const times = (n: number): string => `${n} ${n === 1 ? 'subscription' : 'subscriptions'}`

/** Erases those that the key does not open, where `given` is their number: nobody erases more than they were shown. */
async function eraseOthers(ctx: AppContext, vault: Vault, others: readonly number[], given: string): Promise<void> {
  const { subscriptions } = ctx.store.alerts
  if (Number(given) !== others.length)
    throw new UsageError(
      `this key does not open ${times(others.length)}, not ${given}: nothing was erased. See that it is the right key, and name that number`,
    )
  for (const number of others) await subscriptions.erase(number)
  await subscriptions.noteKey(vault.keyMark())
}

async function judgeKey(ctx: AppContext, given: string | undefined): Promise<Judged> {
  if (ctx.settings.key === null) throw new SettingsError('set MECHANISM_WATCH_KEY: there is no key to look at')
  const vault = createVault(ctx.settings.key)
  const { subscriptions } = ctx.store.alerts
  const { opened, others } = await sortByKey(ctx, vault)
  if (given !== undefined) await eraseOthers(ctx, vault, others, given)
  const known = { mark: await subscriptions.keyMark(), rows: await subscriptions.sealed(sampled) }
  return {
    right: fits(vault, known),
    opened: opened.length,
    others: given === undefined ? others.length : 0,
    erased: given === undefined ? 0 : others.length,
  }
}

function linesOf({ right, opened, others, erased }: Judged): string[] {
  const first = `MECHANISM_WATCH_KEY opens ${opened} of ${times(opened + others)}.`
  if (erased > 0) return [`Erased ${times(erased)} that this key does not open. ${first}`]
  const lost = `If the key of the others is lost, nobody can reach them: “mechanism-watch alerts key --erase ${others}” erases them, and this key is then the key of this server. Copies in backups stay.`
  if (right) return [`${first} It is the key of this server.`, ...(others > 0 ? [lost] : [])]
  return [`${first} It is not the key of this server: set the one that the subscriptions were sealed with.`, lost]
}

export function addKey(alerts: Command, exit: (code: number) => void): void {
  alerts
    .command('key')
    .description('say whether the key that is set is that of the subscriptions; where theirs is lost, begin anew')
    .option('--erase <number>', 'erase the subscriptions that this key does not open; name how many there are')
    .option('--json', 'print { right, opened, others, erased } as JSON')
    .action(async (given: { erase?: string; json?: boolean }) =>
      withContext(
        async (ctx) => {
          const judged = await judgeKey(ctx, given.erase)
          // `--json` is one of `alerts` too, and commander gives it to that one
          if (given.json ?? alerts.opts()['json']) out.json(judged)
          else for (const line of linesOf(judged)) out.line(line)
          exit(judged.right && judged.others === 0 ? exitCodes.done : exitCodes.red)
        },
        { existing: true },
      ),
    )
}
