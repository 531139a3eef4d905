// status: how every source is doing, for a person or a machine.
import type { Command } from 'commander'
import { cards } from '../../scrapers/index.ts'
import { instant } from '../domain/clock.ts'
import { periodsOf } from '../domain/coverage.ts'
import { coverageWords, periodWords } from '../domain/coverage-words.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { UsageError } from '../domain/errors.ts'
import { withPlace } from '../domain/fault-words.ts'
import { unreadLines } from '../domain/not-classified.ts'
import type { Outlook } from '../domain/outlook/outlook.ts'
import { deadlineLines, lookForGroups, lookForLine, outlookLines, outlookWords } from '../domain/outlook/say.ts'
import { pageLanguages } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
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

/** Every page that may bring a date, by body and month, the soonest first. */
function printLookFor({ lookFor }: Outlook, json: boolean, language: WindowLanguage): void {
  if (json) {
    out.json(lookFor)
    return
  }
  for (const { heading, rows } of lookForGroups(lookFor, language)) {
    out.line(heading)
    for (const { title, pages } of rows) {
      out.line(`  ${title}`)
      for (const { page, states } of pages) out.line(`    ${states}  ${page}`)
    }
  }
}

function languageAsked({ language = 'en', lookFor }: { language?: string; lookFor?: boolean }): WindowLanguage {
  const found = pageLanguages.find((one) => one === language)
  if (found === undefined) throw new UsageError(`--language is en, fr or es, not ${language}`)
  if (found !== 'en' && !lookFor) throw new UsageError('--language is for --look-for: give both')
  return found
}

export function addStatus(program: Command): void {
  program
    .command('status')
    .description('per source: last run, last success, counts against what is expected, routes, faults in plain words')
    .option(
      '--look-for',
      'print only what to look for on the official pages: by body and month, each State with its page',
    )
    .option('--language <code>', 'language of --look-for: en, fr or es')
    .option('--json', 'print as JSON: { sources, coverage, outlook, … }')
    .action(async (options: { json?: boolean; lookFor?: boolean; language?: string }) => {
      const language = languageAsked(options)
      await withContext(
        async (ctx) => {
          const rows = await ctx.reading.ownSources([...cards], ctx.clock.now())
          const heldBack = await ctx.reading.heldBack(ctx.clock)
          const unread = await ctx.reading.unread()
          const today = dayOfInstant(instant(ctx.clock))
          const coverage = await ctx.reading.coverage(today)
          const outlook = await ctx.reading.outlook(today)
          if (options.lookFor) return printLookFor(outlook, options.json ?? false, language)
          if (options.json) {
            const examples = await ctx.store.meta.get('examples')
            out.json({
              sources: rows,
              coverage,
              outlook,
              heldBack,
              notClassified: unread,
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
          for (const line of unreadLines(unread)) out.line(line)
          for (const one of coverage) {
            out.line(`coverage ${one.mechanism}: ${coverageWords(one)}`)
            for (const period of periodsOf(one).slice(0, 4)) out.line(`  ${periodWords(period)}`)
          }
          if (coverage.some(({ gaps }) => gaps.length > 0))
            out.line(
              'What is missing, each with its reason, is in `mechanism-watch status --json` and on the page /sources.',
            )
          for (const line of [...outlookLines(outlook, 'en'), ...deadlineLines(outlook, 'en')]) out.line(line)
          out.line(`${outlookWords.en.lookForHeading}:`)
          const now = outlook.lookFor.filter((row) => row.now)
          for (const row of now) out.line(`  ${lookForLine(row, 'en')}`)
          if (now.length === 0) out.line(`  ${outlookWords.en.nothingNow}`)
          out.line('Every State with its page, and what comes later: `mechanism-watch status --look-for`.')
          if (await ctx.store.meta.get('examples'))
            out.line(
              'The database holds fictional examples, which the figures above do not count; `mechanism-watch db remove-examples` removes them.',
            )
        },
        { existing: true },
      )
    })
}
