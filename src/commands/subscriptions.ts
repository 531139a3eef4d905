// alerts list and alerts export: subscriptions for the operator of this server, without addresses unless asked for.
import type { Command } from 'commander'
import { isKeyRight } from '../alerts/key.ts'
import { writePrivately } from '../alerts/local/list.ts'
import { createVault, type Vault } from '../alerts/vault.ts'
import type { AppContext } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import { faultWords } from '../domain/fault-words.ts'
import { SettingsError } from '../env.ts'
import { assertReplaceable, isJsonOf } from '../pipeline/regular-file.ts'
import { type Listed, listSubscriptions } from '../run/subscriptions.ts'
import { exitCodes, out, withContext } from './command.ts'

const warning =
  'These addresses say who follows what. Keep them off shared screens and disks, and erase them when you are done.'
const addressesHelp = 'open the addresses too, which needs MECHANISM_WATCH_KEY; they can put people in danger'

/** Returns the key of this server where addresses are asked for, and says what that means. */
function vaultFor(ctx: AppContext, isAsked: boolean): Vault | null {
  if (!isAsked) return null
  if (ctx.settings.key === null)
    throw new SettingsError('set MECHANISM_WATCH_KEY: without the key of this server no address can be read')
  process.stderr.write(`WARNING: ${warning}\n`)
  return createVault(ctx.settings.key)
}

/** Whether a file is an export of subscriptions. */
const isExport = (content: string): boolean =>
  isJsonOf(
    content,
    (rows) =>
      Array.isArray(rows) && rows.every((row) => typeof row?.number === 'number' && 'cadence' in (row.choice ?? {})),
  )

/** Says on standard error that the key of the settings is not that of the subscriptions; returns whether it is. */
async function checkKey({ settings, store }: AppContext): Promise<boolean> {
  if (settings.key === null || (await isKeyRight(store.alerts, createVault(settings.key)))) return true
  const { what, remedy } = faultWords('wrong_key')
  process.stderr.write(`WARNING: ${what} ${remedy}\n`)
  return false
}

/** States and topics are left out of the line: whoever looks over a shoulder reads it too. */
const lineOf = ({ number, channel, status, since, choice, narrow, mail }: Listed): string =>
  [
    `#${number}`,
    status,
    channel,
    choice.cadence,
    choice.language,
    narrow ? 'chosen' : 'everything',
    `since ${since}`,
    ...(mail === undefined ? [] : [mail ?? 'cannot be opened with this key']),
  ].join('  ')

async function collect(ctx: AppContext, isAsked: boolean): Promise<Listed[]> {
  const found: Listed[] = []
  for await (const row of listSubscriptions(ctx, vaultFor(ctx, isAsked))) found.push(row)
  return found
}

/** Stops one subscription by its number; a webhook as well. Returns the exit code. Needs no key. */
export async function disableByNumber(text: string, note: string, asJson: boolean): Promise<number> {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`--number needs a whole number of \`alerts list\`, not ${text}`)
  return withContext(
    async (ctx) => {
      const { subscriptions } = ctx.store.alerts
      const row = await subscriptions.byNumber(number)
      // one that was never confirmed gets nothing, and is erased after seven days
      const disabled = row?.status === 'active'
      if (disabled) await subscriptions.disable(number, note, null)
      if (asJson) out.json({ number, disabled })
      else
        out.line(
          disabled
            ? `Disabled #${number}. Nothing more is sent until its holder starts the alerts again.`
            : row === null
              ? `There is no subscription #${number}: see \`mechanism-watch alerts list\`.`
              : `#${number} is not active, so it gets no alerts as it is.`,
        )
      return disabled ? exitCodes.done : exitCodes.red
    },
    { existing: true },
  )
}

export function addSubscriptions(alerts: Command, exit: (code: number) => void): void {
  alerts
    .command('list')
    .description('list the subscriptions of this server: number, status, channel, rhythm and language; no address')
    .option('--addresses', addressesHelp)
    .option('--json', 'print them as JSON, with what each one chose')
    .action(async (options: { addresses?: boolean; json?: boolean }) =>
      withContext(
        async (ctx) => {
          await checkKey(ctx)
          const rows = await collect(ctx, options.addresses ?? false)
          exit(rows.some(({ mail }) => mail === null) ? exitCodes.red : exitCodes.done)
          // `--json` is one of `alerts` too, and commander gives it to that one
          if (options.json ?? alerts.opts()['json']) return out.json(rows)
          for (const row of rows) out.line(lineOf(row))
          out.line(`${rows.length} ${rows.length === 1 ? 'subscription' : 'subscriptions'}`)
        },
        { existing: true, readsOnly: true },
      ),
    )

  alerts
    .command('export')
    .description('write all subscriptions with their choices to a file that only you can read; no address')
    .requiredOption('--out <file>', 'file to write, as JSON')
    .option('--addresses', addressesHelp)
    .action(async (options: { out: string; addresses?: boolean }) =>
      withContext(
        async (ctx) => {
          await assertReplaceable(options.out, isExport)
          if (options.addresses && !(await checkKey(ctx)))
            throw new SettingsError('no address was written: set the key of these subscriptions')
          const rows = await collect(ctx, options.addresses ?? false)
          writePrivately(options.out, `${JSON.stringify(rows, null, 2)}\n`)
          out.line(`Exported ${rows.length} ${rows.length === 1 ? 'subscription' : 'subscriptions'}.`)
        },
        { existing: true, readsOnly: true },
      ),
    )
}
