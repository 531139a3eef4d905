// alerts bounced: a report of a mail server that came back stops the mails to the address that is dead.
import type { Command } from 'commander'
import { readBounce } from '../alerts/mail/bounce.ts'
import type { AppContext } from '../context.ts'
import { exitCodes, out, withContext } from './command.ts'
import { linesOf } from './input.ts'

/** A report quotes the mail that came back: ours have some 100 kB. */
const limits = { lineBytes: 1_000_000, bytes: 10_000_000 }

type Disable = (ctx: AppContext, addresses: readonly string[], note: string) => Promise<number>

export function addBounced(alerts: Command, exit: (code: number) => void, disable: Disable): void {
  alerts
    .command('bounced')
    .description('read a report of a mail server from standard input, and stop the mails to addresses that are dead')
    .action(async () => {
      const lines: string[] = []
      for await (const line of linesOf(process.stdin, limits, 'Give one mail at a time.')) lines.push(line)
      const dead = readBounce(lines.join('\n'))
      // a mail that is no report, or of a delay: nothing to do, and nothing that the mail server should hear of
      if (dead.length === 0) return out.line('No address failed permanently.')
      const disabled = await withContext((ctx) => disable(ctx, dead, 'mails to this address came back'), {
        existing: true,
      })
      // never which: the mail server keeps what a command says
      out.line(`${dead.length} failed permanently, ${disabled} disabled.`)
      exit(exitCodes.done)
    })
}
