// status: how every source is doing, for a person or a machine.
import type { Command } from 'commander'
import { readSources } from '../../db/status.ts'
import { cards } from '../../scrapers/index.ts'
import { out, withContext } from './command.ts'

export function addStatus(program: Command): void {
  program
    .command('status')
    .description('per source: last run, last success, counts against what is expected, routes, faults in plain words')
    .option('--json', 'print as JSON: { sources: […] }')
    .action(async (options: { json?: boolean }) =>
      withContext(
        async (ctx) => {
          const rows = await readSources(ctx.store, [...cards], ctx.clock.now())
          if (options.json) {
            const examples = await ctx.store.meta.get('examples')
            out.json({
              sources: rows,
              database: { ...(await ctx.store.meta.counts()), schema: await ctx.store.meta.schemaVersion() },
              holdsExamples: examples !== null,
            })
            return
          }
          for (const row of rows) {
            out.line(
              `${row.id}: ${row.result.replace('_', ' ')}; last run ${row.lastRun ?? 'never'}, last success ${row.lastSuccess ?? 'never'}; ${row.captures} captures`,
            )
            for (const against of row.against)
              out.line(
                `  ${against.counted}: ${against.count ?? 'not counted yet'}${against.lowest === null ? '' : `, ${against.lowest} to ${against.highest} a document`} (expected ${against.min} to ${against.max}${against.counted === 'recommendations' ? ' a document' : ''})`,
              )
            for (const fault of row.faults.slice(0, 10))
              out.line(`  ${fault.stage} ${fault.fault}: ${fault.meaning} ${fault.remedy} (${fault.where})`)
            for (const unread of row.unread) out.line(`  not read: ${unread.message}`)
          }
          if (await ctx.store.meta.get('examples'))
            out.line('The database holds invented examples; `mechanism-watch db remove-examples` takes them out.')
        },
        { existing: true },
      ),
    )
}
