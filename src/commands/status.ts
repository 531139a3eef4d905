// status: how every source is doing, for a person or a machine.
import type { Command } from 'commander'
import { cards } from '../../scrapers/index.ts'
import { instant } from '../domain/clock.ts'
import { coverageWords, periodsOf, periodWords } from '../domain/coverage.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { withPlace } from '../domain/fault-words.ts'
import type { Against, SourceStatus } from '../reading/status.ts'
import { out, withContext } from './command.ts'

function countsOf({ counted, count, lowest, highest, min, max }: Against): string {
  const each = counted === 'recommendations' ? ' a document' : ''
  const found = count === null ? 'not counted yet' : String(count)
  const range = each === '' || lowest === null ? '' : `, ${lowest} to ${highest}${each}`
  return `${counted}: ${found}${range} (expected ${min} to ${max}${each})`
}

/** A line a kind of fault, with what it means, what to do, and the first of its messages. */
function faultsOf({ faults }: SourceStatus): string[] {
  const kinds = new Map(faults.map((fault) => [`${fault.stage} ${fault.fault}`, fault]))
  return [...kinds.keys()].map((kind) => {
    const own = faults.filter((fault) => `${fault.stage} ${fault.fault}` === kind)
    const { fault, meaning, remedy, message: whole, where, file } = own[0]!
    const message = whole.replace(`${fault}: `, '')
    const times = own.length === 1 ? '' : ` (${own.length} times)`
    return `${kind}${times}: ${meaning} ${remedy} ${own.length === 1 ? '' : 'The first: '}${withPlace({ message, where, ...(file === undefined ? {} : { file }) })}`
  })
}

export function addStatus(program: Command): void {
  program
    .command('status')
    .description('per source: last run, last success, counts against what is expected, routes, faults in plain words')
    .option('--json', 'print as JSON: { sources, coverage, … }')
    .action(async (options: { json?: boolean }) =>
      withContext(
        async (ctx) => {
          const rows = await ctx.reading.ownSources([...cards], ctx.clock.now())
          const heldBack = await ctx.reading.heldBack(ctx.clock)
          const coverage = await ctx.reading.coverage(dayOfInstant(instant(ctx.clock)))
          if (options.json) {
            const examples = await ctx.store.meta.get('examples')
            out.json({
              sources: rows,
              coverage,
              heldBack,
              database: { ...(await ctx.store.meta.counts()), schema: await ctx.store.meta.schemaVersion() },
              holdsExamples: examples !== null,
            })
            return
          }
          for (const { meaning, remedy } of heldBack) out.line(`HELD BACK: ${meaning} ${remedy}`)
          for (const row of rows) {
            const runs =
              row.lastRun === null ? '' : `; last run ${row.lastRun}, last success ${row.lastSuccess ?? 'never'}`
            out.line(`${row.id}: ${row.result.replace('_', ' ')}${runs}; ${row.captures} captures`)
            for (const against of row.against) out.line(`  ${countsOf(against)}`)
            const routes = row.routes.map(({ id, evidence, answered }) => `${id} ${answered} (${evidence})`)
            if (routes.length > 0) out.line(`  answers of the last run by route: ${routes.join(', ')}`)
            for (const line of faultsOf(row)) out.line(`  ${line}`)
            for (const { file, message } of row.unread)
              out.line(`  not read: ${file === null ? '' : `${file}: `}${message}`)
          }
          for (const one of coverage) {
            out.line(`coverage ${one.mechanism}: ${coverageWords(one)}`)
            for (const period of periodsOf(one).slice(0, 4)) out.line(`  ${periodWords(period)}`)
          }
          if (coverage.some(({ gaps }) => gaps.length > 0))
            out.line(
              'What is missing, each with its reason, is in `mechanism-watch status --json` and on the page /sources.',
            )
          if (await ctx.store.meta.get('examples'))
            out.line(
              'The database holds fictional examples, which the figures above do not count; `mechanism-watch db remove-examples` removes them.',
            )
        },
        { existing: true },
      ),
    )
}
