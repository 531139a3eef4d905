// alerts bounced: a report of a mail server that came back stops the mails to the address that is dead.
import type { Command } from 'commander'
import { stopReported } from '../alerts/http/actions.ts'
import { readBounce } from '../alerts/mail/bounce.ts'
import { readBounceAddress, recipientsOf } from '../alerts/mail/bounce-address.ts'
import type { AppContext } from '../context.ts'
import { exitCodes, out, withContext } from './command.ts'
import { linesOf } from './input.ts'
import { withKey } from './with-key.ts'

/** A report quotes the mail that came back: ours have some 100 kB. */
const limits = { lineBytes: 1_000_000, bytes: 10_000_000 }
const note = 'mails to this address came back'

type Disable = (ctx: AppContext, addresses: readonly string[], note: string) => Promise<number>

/** Stops the mails to whom the mail went that came back to one of these addresses. Returns how many subscriptions. */
const stopByAddress = (ctx: AppContext, mailbox: string, recipients: readonly string[]): Promise<number> =>
  withKey(ctx, async (acting) => {
    const ids = new Set(recipients.flatMap((one) => readBounceAddress(acting.vault, mailbox, one) ?? []))
    let stopped = 0
    for (const id of ids) stopped += Number(await stopReported(acting, id, note))
    return stopped
  })

export function addBounced(alerts: Command, exit: (code: number) => void, disable: Disable): void {
  alerts
    .command('bounced')
    .description('read a report of a mail server from standard input, and stop the mails to addresses that are dead')
    .option('--to <address>', 'the address that the report came to, where its header does not say it')
    .action(async ({ to }: { to?: string }) => {
      const lines: string[] = []
      for await (const line of linesOf(process.stdin, limits, 'Give one mail at a time.')) lines.push(line)
      const mail = lines.join('\n')
      const dead = readBounce(mail)
      // a mail that is no report, or of a delay: nothing to do, and nothing that the mail server should hear of
      if (dead.length === 0) return out.line('No address failed permanently.')
      const disabled = await withContext(
        (ctx) => {
          const { bounces } = ctx.settings
          const recipients = to === undefined ? recipientsOf(mail) : [to]
          return bounces === null ? disable(ctx, dead, note) : stopByAddress(ctx, bounces, recipients)
        },
        { existing: true },
      )
      // never which: the mail server keeps what a command says
      out.line(`${dead.length} failed permanently, ${disabled} disabled.`)
      exit(exitCodes.done)
    })
}
