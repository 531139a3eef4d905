// derive, classify, index and windows: what is made from what is held.
import { type Command, Option } from 'commander'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant, isDay } from '../domain/days/days.ts'
import { UsageError } from '../domain/errors.ts'
import { phasesOf } from '../domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../domain/phases/sentence.ts'
import { jsonText } from '../domain/printable.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { indexUnits, makeIndexAnew } from '../pipeline/index-units.ts'
import { acceptClock, assertClockRead } from '../pipeline/trusted-clock.ts'
import { updateWindows, windowsOf } from '../pipeline/windows.ts'
import { acceptLosses, checkDatabase } from '../run/check.ts'
import { factsOfFiles, loadFacts } from '../run/facts.ts'
import { classifyLine } from '../run/lines.ts'
import { classifyAll, derive, underClock } from '../run/stages.ts'
import { windowLines, windowRows } from '../run/window-lines.ts'
import { columnLines } from './columns.ts'
import { exitCodes, out, printReports, withContext } from './command.ts'
import { linesOf } from './input.ts'
import { stateAsked } from './state-asked.ts'

/** A text that the rules read has at most 20,000 characters, with escapes some 120,000 bytes. */
const lineLimits = { lineBytes: 1_000_000, bytes: 1_000_000_000 }

/** Answers each line that can be read, names the others, and returns 3 where one could not be. */
async function classifyLines(): Promise<number> {
  let number = 0
  let faults = 0
  for await (const line of linesOf(process.stdin, lineLimits, 'Divide it, and write one object per line.')) {
    number++
    if (line.trim() === '') continue
    const { fault, value } = classifyLine(line)
    if (fault) {
      faults++
      process.stderr.write(`line ${number}: ${fault.message}\n`)
    } else process.stdout.write(`${jsonText(value)}\n`)
  }
  return faults > 0 ? exitCodes.broken : exitCodes.done
}

type WindowsOptions = {
  state?: string
  all?: boolean
  today?: string
  language?: WindowLanguage
  acceptClock?: boolean
  acceptCancellations?: boolean
  acceptLosses?: boolean
  json?: boolean
}

/** Prints windows by the files of facts as they are now, and stores nothing. */
async function printWindows(ctx: AppContext, options: WindowsOptions): Promise<void> {
  const known = options.state === undefined ? undefined : stateAsked(options.state)
  const state = known?.iso3
  if (options.today === undefined) await assertClockRead(ctx)
  const today = options.today ?? dayOfInstant(instant(ctx.clock))
  const files = await factsOfFiles(ctx)
  const windows = await windowsOf(ctx, today, files)
  const rows = windows.filter((row) => (state ? row.state === state : !row.invented))
  if (rows.length === 0)
    throw new UsageError(`no window is known for ${known?.names.en.short ?? 'any State'}: it is under no review here`)
  if (options.json) return out.json(rows)
  if (state) {
    for (const phase of phasesOf(rows, files.standings, state, today)) {
      const language = options.language ?? 'en'
      const name = phaseWords[language].mechanism[phase.mechanism]
      out.line(`${name}${language === 'fr' ? ' : ' : ': '}${sayPhase(phase, language, today).sentence}`)
    }
    for (const line of windowLines(rows, today, options.language ?? 'en')) out.line(line)
    return
  }
  const language = options.language ?? 'en'
  const { titles, cells } = windowRows(rows, today, language)
  for (const line of columnLines(titles, cells)) out.line(line)
}

export function addDerive(program: Command, exit: (code: number) => void): void {
  program
    .command('derive')
    .description('run every stage after collect over whatever lacks its output, as the schedule does every hour')
    .option('--json', 'print the runs as JSON')
    .action(async (options: { json?: boolean }) =>
      withContext(async (ctx) => exit(printReports(await derive(ctx), options.json ?? false))),
    )

  program
    .command('classify')
    .description('label what is not labelled at this version of the rules')
    .option(
      '--jsonl',
      'read {id,text,language?,unitType?,mechanism?,heading?,stem?} lines from standard input and write {id,criminalisation,subtags,evidence,rules} lines; a line without unitType is read as a recommendation; no database',
    )
    .option('--json', 'print the run as JSON')
    .action(async (options: { jsonl?: boolean; json?: boolean }) => {
      if (options.jsonl) return exit(await classifyLines())
      return withContext(async (ctx) =>
        exit(
          printReports(
            await underClock(ctx, async () => [...(await classifyAll(ctx)), await indexUnits(ctx)]),
            options.json ?? false,
          ),
        ),
      )
    })

  program
    .command('index')
    .description('rebuild the search index where it is missing or outdated')
    .option('--anew', 'make all of it anew, where a disk changed it; what it is made from is checked afterwards')
    .option('--json', 'print the run as JSON')
    .action(async (options: { anew?: boolean; json?: boolean }) =>
      withContext(async (ctx) => {
        const work = options.anew
          ? async () => [await makeIndexAnew(ctx), await checkDatabase(ctx)]
          : async () => [await indexUnits(ctx)]
        exit(printReports(await underClock(ctx, work), options.json ?? false))
      }),
    )

  program
    .command('windows')
    .description("compute every State's review windows, or print those of one")
    .option('--state <State>', 'print the windows of this State: its code or its name')
    .option('--all', 'print a table of the windows of every State, in words')
    .addOption(new Option('--language <language>', 'of the sentences').choices(['en', 'fr', 'es']).default('en'))
    .option('--today <day>', 'as if today were this day (YYYY-MM-DD); nothing is stored')
    .option('--accept-clock', 'take the clock of this machine for right, after a message that it cannot be believed')
    .option('--accept-cancellations', 'take a mass of dates that end at once for true')
    .option('--accept-losses', 'go on although changes that were written last are lost, after a message that they are')
    .option('--json', 'print as JSON')
    .action(async (options: WindowsOptions) => {
      if (options.today !== undefined && !isDay(options.today))
        throw new UsageError(`--today needs a day YYYY-MM-DD, not ${options.today}`)
      if (options.state && options.all)
        throw new UsageError('--state is one State, --all a table of every one: give one of them')
      if (options.state || options.all) return withContext((ctx) => printWindows(ctx, options), { readsOnly: true })
      if (options.today) throw new UsageError('--today goes with --state or --all')
      const acceptCancellations = options.acceptCancellations ?? false
      return withContext(async (ctx) => {
        if (options.acceptClock) await acceptClock(ctx)
        const reports = await underClock(ctx, async () => {
          const checked = options.acceptLosses ? [await acceptLosses(ctx)] : []
          const loaded = await loadFacts(ctx)
          const windows = await updateWindows(ctx, { acceptCancellations })
          // facts that could not be loaded, or that disagree, are never passed over
          return [...checked, ...(loaded.result === 'green' ? [windows] : [loaded, windows])]
        })
        exit(printReports(reports, options.json ?? false))
      })
    })
}
