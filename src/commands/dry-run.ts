// alerts --dry-run: prints what the next run would send, as of a day.
import { isDay } from '../domain/days/days.ts'
import { UsageError } from '../domain/errors.ts'
import { assertClockRead } from '../pipeline/trusted-clock.ts'
import { type Rehearsed, rehearse } from '../run/rehearsal.ts'
import { out, withContext } from './command.ts'

export type DryRunOptions = { dryRun?: boolean; today?: string; full?: boolean; json?: boolean }

function linesOf({ subscription, channel, cadence, language, kind, subject, rows, text }: Rehearsed, full: boolean) {
  const head = `#${subscription}  ${channel}  ${cadence}  ${language}  ${kind}${subject === null ? '' : `: ${subject}`}`
  if (full && text !== null) return [head, '', ...text.split('\n').map((line) => `    ${line}`)]
  return [
    head,
    ...rows.map(({ event, leadDays, state, day }) =>
      [`    ${event}`, state, day, leadDays === null ? null : `${leadDays} days before`]
        .filter((part) => part !== null)
        .join('  '),
    ),
  ]
}

/** Rehearses one run. Throws UsageError for a day that is none. */
export async function rehearseHere(options: DryRunOptions): Promise<void> {
  const { today } = options
  if (today !== undefined && !isDay(today)) throw new UsageError(`--today needs a day YYYY-MM-DD, not ${today}`)
  await withContext(
    async (ctx) => {
      if (today === undefined) await assertClockRead(ctx)
      const now = today === undefined ? ctx.clock.now() : new Date(`${today}T06:00:00Z`)
      const sent = await rehearse(ctx, now)
      if (options.json) return out.json({ messages: sent })
      for (const message of sent) for (const line of linesOf(message, options.full ?? false)) out.line(line)
      out.line(
        `${sent.length} ${sent.length === 1 ? 'message' : 'messages'} would be sent. Nothing was sent or written.`,
      )
    },
    { existing: true, readsOnly: true },
  )
}
