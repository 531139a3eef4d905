// announcements: dates that a person read on an official page, checked, previewed, entered and listed.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { UsageError } from '../domain/errors.ts'
import type { AnnouncementFact } from '../domain/facts.ts'
import { counting, type Entered, type Reading, withdrawing } from '../domain/keeping/entered.ts'
import { stateByCode } from '../domain/states/states.ts'
import { catSessionsPage, uprMainPage, visitsPage } from '../domain/windows/pages.ts'
import { kinds, ruleOfKind } from '../domain/windows/rules.ts'
import { FactsError } from '../pipeline/facts-csv.ts'
import { readAnnouncement, readEachAnnouncement } from '../pipeline/read-announcements.ts'
import { enter, preview, withdraw } from '../run/announcements.ts'
import { heldWithRelease, loadFactsInTime } from '../run/facts.ts'
import { type Given, type Judged, judge } from '../run/judge.ts'
import { examples, toNumber, withFields } from './announcement-options.ts'
import { entryLines, faultLine, printPlan, printPreview, problemLine, saying } from './announcement-words.ts'
import { exitCodes, out, printReports, withContext } from './command.ts'
import { stateAsked } from './state-asked.ts'

const fieldNames = [
  'mechanism',
  'state',
  'session',
  'fromSession',
  'kind',
  'status',
  'opensOn',
  'dueOn',
  'quote',
  'readOn',
  'source',
  'confidence',
  'opensCertainty',
  'dueCertainty',
] as const
type Fields = Partial<Record<(typeof fieldNames)[number], string>>

type AddOptions = Fields & {
  corrects?: number
  moves?: number
  cancels?: number
  asCorrection?: boolean
  acceptFewer?: boolean
  anyway?: boolean
  dryRun?: boolean
  alerts: boolean
  json?: boolean
}

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The official page of the kind: where the date was read, unless the person says otherwise. */
function pageOf({ mechanism, kind, state }: Fields): string {
  if (kind !== undefined && kinds.has(`${mechanism}:${kind}`)) {
    const known = state === undefined || state === '' ? undefined : stateByCode(state)
    return ruleOfKind(mechanism!, kind).page({
      iso3: state ?? '',
      iso2: known?.iso2 ?? null,
      isMember: known?.kind === 'member',
    })
  }
  return { CAT: catSessionsPage(), UPR: uprMainPage(), SRT: visitsPage() }[mechanism ?? ''] ?? ''
}

/** The fields of a row that was entered before, for another that corrects, moves or cancels it. */
const fieldsOf = (row: AnnouncementFact): Fields => ({
  mechanism: row.mechanism,
  state: row.state ?? '',
  session: row.session === null ? '' : String(row.session),
  kind: row.kind,
  quote: '',
})

/** The row of a number, where it still counts. */
function held(rows: readonly Entered[], id: number): Entered {
  const found = rows.find((one) => one.id === id)
  if (found === undefined) throw new UsageError(`there is no row ${id}: \`announcements list\` prints the numbers`)
  const { standing, other } = found
  if (standing === 'corrected')
    throw new UsageError(`row ${id} was corrected by row ${other}: give the number ${other} instead`)
  if (standing === 'withdrawn') throw new UsageError(`row ${id} was withdrawn and counts no more: enter the date anew`)
  return found
}

/** A date of two days that moves keeps none of them silently: the one that is left out may stand, or be gone. */
function checkSpan({ id, row: { opensOn, dueOn } }: Entered, given: AddOptions): void {
  if (!opensOn || !dueOn || opensOn === dueOn || (given.opensOn === undefined) === (given.dueOn === undefined)) return
  const [missing, day] = given.opensOn === undefined ? ['--opens-on', opensOn] : ['--due-on', dueOn]
  throw new UsageError(
    `row ${id} is from ${opensOn} to ${dueOn}, and ${missing} is missing: give both days, ${missing} ${day} where that one stays, or ${missing} "" where the new date is a single day`,
  )
}

/** One row from the options: what is left out is taken from the row that it changes, or is as of today's reading. */
function byHand(options: AddOptions, rows: readonly Entered[], today: string): Given {
  const id = options.corrects ?? options.moves ?? options.cancels
  const about = id === undefined ? null : held(rows, id)
  if (about !== null && options.moves !== undefined) checkSpan(about, options)
  const said = Object.fromEntries(
    fieldNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  ) as Fields
  const slip: Fields =
    about === null || options.corrects === undefined
      ? {}
      : {
          status: about.row.status,
          opensOn: about.row.opensOn ?? '',
          dueOn: about.row.dueOn ?? '',
          quote: about.row.quote ?? '',
          source: about.row.source,
          confidence: about.row.confidence,
          fromSession: about.row.fromSession ? String(about.row.fromSession) : '',
        }
  const named: Fields = {
    ...(about === null ? {} : fieldsOf(about.row)),
    ...slip,
    ...(options.moves === undefined ? {} : { status: 'moved' }),
    ...(options.cancels === undefined ? {} : { status: 'cancelled' }),
    ...said,
    ...(said.state === undefined ? {} : { state: stateAsked(said.state).iso3 }),
  }
  const whole: Required<Fields> = {
    mechanism: '',
    state: '',
    session: '',
    fromSession: '',
    kind: '',
    status: 'announced',
    opensOn: '',
    dueOn: '',
    quote: '',
    readOn: today,
    source: pageOf(named),
    confidence: 'sure',
    opensCertainty: '',
    dueCertainty: '',
    ...named,
  }
  const record = Object.fromEntries(Object.entries(whole).map(([name, value]) => [columnOf(name), value.trim()]))
  const row = readAnnouncement(record, { file: 'the options', line: null })
  return {
    rows: [{ row, line: null }],
    from: { by: 'hand', file: null, corrects: options.corrects === undefined ? undefined : about! },
  }
}

type Asked = { given: Given; faults: FactsError[] }

async function ask(
  ctx: AppContext,
  file: string | undefined,
  options: AddOptions,
  rows: readonly Entered[],
): Promise<Asked> {
  const today = dayOfInstant(instant(ctx.clock))
  const isTyped =
    fieldNames.some((name) => options[name] !== undefined) ||
    [options.corrects, options.moves, options.cancels].some(Boolean)
  if (file !== undefined) {
    if (isTyped) throw new UsageError('give a file, or the options of one row, not both')
    const from: Reading = { by: 'file', file: basename(file), correct: options.asCorrection ?? false }
    if (!existsSync(file)) throw new UsageError(`${basename(file)}: there is no such file. Look at its path`)
    const { rows: read, faults } = await readEachAnnouncement(file)
    return { given: { rows: read, from }, faults }
  }
  if (!isTyped) throw new UsageError('give a file, or the options of one row: --help has examples')
  try {
    return { given: byHand(options, rows, today), faults: [] }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    throw new UsageError(`${faultLine(error, null)}. Nothing was entered: add --help for what it takes`)
  }
}

/** Says what stands in the way; true where something does. */
function refuse(judged: Judged, faults: readonly FactsError[], file: string | null, options: AddOptions): boolean {
  const fewer = options.acceptFewer ? null : judged.fewer
  const problems = judged.problems.filter(({ level }) => level === 'wrong' || !options.anyway)
  for (const fault of faults) out.line(faultLine(fault, file))
  for (const problem of problems) out.line(problemLine(problem, file))
  if (problems.some(({ level }) => level === 'doubtful')) out.line('If it is so all the same, add --anyway.')
  if (fewer !== null)
    out.line(
      `${fewer.gone} of ${fewer.awaited} dates to come are gone from ${file} at once. Look whether the file is whole. If it is, add --accept-fewer: the rows that are gone stand all the same.`,
    )
  return faults.length > 0 || problems.length > 0 || fewer !== null
}

/** Judges and previews; enters unless it is only asked for. Returns the exit code. */
async function add(ctx: AppContext, file: string | undefined, options: AddOptions, store: boolean): Promise<number> {
  const today = dayOfInstant(instant(ctx.clock))
  if (store) await loadFactsInTime(ctx)
  const present = await heldWithRelease(ctx)
  const { given, faults } = await ask(ctx, file, options, present.held)
  const judged = await judge(ctx, present, given)
  const name = file === undefined ? null : basename(file)
  const isRefused = options.json
    ? faults.length > 0 ||
      judged.problems.some(({ level }) => level === 'wrong' || !options.anyway) ||
      (judged.fewer !== null && !options.acceptFewer)
    : refuse(judged, faults, name, options)
  const rows = judged.plan.add.map(({ row }) => row)
  const effects = isRefused || rows.length === 0 ? { effects: [], subscriptions: 0 } : await preview(ctx, judged, rows)
  if (options.json) {
    const { add: entries, known, gone } = judged.plan
    const told = {
      add: entries,
      known,
      gone,
      problems: judged.problems,
      faults: faults.map((fault) => faultLine(fault, name)),
      fewer: judged.fewer,
    }
    const runs = store && !isRefused ? await enter(ctx, entries, { alerts: options.alerts, gone: gone.length }) : []
    out.json({ ...told, ...effects, entered: store && !isRefused, runs })
    return isRefused ? exitCodes.red : runs.some(({ result }) => result === 'red') ? exitCodes.red : exitCodes.done
  }
  if (isRefused) {
    out.line('Nothing was entered.')
    return exitCodes.red
  }
  printPlan(judged, name)
  if (rows.length > 0) printPreview(effects, today)
  if (!store) {
    out.line('Nothing was entered: this was a preview.')
    return exitCodes.done
  }
  return printReports(
    await enter(ctx, judged.plan.add, { alerts: options.alerts, gone: judged.plan.gone.length }),
    false,
  )
}

/** @throws UsageError for what is no number of a row */
function rowNumber(text: string): number {
  try {
    return toNumber(text)
  } catch (error) {
    throw new UsageError(`${text}: ${(error as Error).message}`)
  }
}

type WithdrawOptions = { dryRun?: boolean; alerts: boolean; json?: boolean }

/** Shows what the windows would be without the rows; takes them out unless it is only asked. Returns the exit code. */
async function takeOut(ctx: AppContext, ids: readonly string[], options: WithdrawOptions): Promise<number> {
  const at = instant(ctx.clock)
  const present = await heldWithRelease(ctx)
  const stored = await ctx.store.announcements.all()
  const numbers = ids.map(rowNumber)
  const rows = numbers.map((id) => held(stored, id))
  const factsBy = (those: readonly Entered[]) =>
    ctx.store.facts.read({ ...present.files, announcements: counting(those) })
  const sides = { before: await factsBy(present.held), after: await factsBy(withdrawing(present.held, numbers, at)) }
  const effects = await preview(
    ctx,
    sides,
    rows.map(({ row }) => row),
  )
  if (!options.json) {
    for (const { id, row } of rows) out.line(`withdrawn: row ${id} (${saying(row)})`)
    printPreview(effects, dayOfInstant(at), 'withdrawn')
    if (options.dryRun) out.line('Nothing was taken out: this was a preview.')
  }
  const runs = options.dryRun ? [] : await withdraw(ctx, numbers, options)
  if (!options.json) return printReports(runs, false)
  out.json({ withdrawn: options.dryRun ? [] : numbers, ...effects, runs })
  return runs.some(({ result }) => result === 'red') ? exitCodes.red : exitCodes.done
}

async function list(
  ctx: AppContext,
  options: { state?: string; mechanism?: string; all?: boolean; json?: boolean },
): Promise<void> {
  const today = dayOfInstant(instant(ctx.clock))
  const state = options.state === undefined ? undefined : stateAsked(options.state).iso3
  const isChosen = (row: AnnouncementFact): boolean =>
    (state === undefined || row.state === state) &&
    (options.mechanism === undefined || row.mechanism === options.mechanism)
  const isShown = (row: AnnouncementFact): boolean =>
    isChosen(row) && (options.all === true || (row.dueOn ?? row.opensOn ?? today) >= today)
  const rows = (await ctx.store.announcements.all()).filter(
    ({ row, standing }) => isShown(row) && (options.all || standing === 'stands' || standing === 'held_back'),
  )
  const pages = (await ctx.store.facts.readPages()).filter(isShown)
  if (options.json) return out.json({ rows, pages })
  for (const row of rows) for (const line of entryLines(row)) out.line(line)
  for (const row of pages) out.line(`page  ${saying(row)}; read on ${row.readOn}: ${row.source}`)
  if (rows.length + pages.length === 0)
    out.line(
      'Nothing is announced from today on. `announcements list --all` prints what is past, corrected or withdrawn too.',
    )
}

export function addAnnouncements(program: Command, exit: (code: number) => void): void {
  const announcements = program
    .command('announcements')
    .description('enter, check and list dates that a body announced, and that you read on its page')

  withFields(announcements.command('add'))
    .description('check announcements, show which windows they change, enter them, and tell subscribers')
    .option('--dry-run', 'check and show only; enter nothing')
    .option('--no-alerts', 'leave the alerts to the next hourly run')
    .action(async (file: string | undefined, options: AddOptions) =>
      withContext(async (ctx) => exit(await add(ctx, file, options, !options.dryRun)), {
        readsOnly: options.dryRun ?? false,
      }),
    )

  withFields(announcements.command('check'))
    .description('check announcements and show which windows they would change; enter nothing')
    .action(async (file: string | undefined, options: AddOptions) =>
      withContext(async (ctx) => exit(await add(ctx, file, options, false)), { readsOnly: true }),
    )

  announcements
    .command('list')
    .description('list the announcements that stand and are still to come, with their numbers')
    .option('--state <State>', 'of this State alone')
    .addOption(new Option('--mechanism <name>', 'of this mechanism alone').choices(['CAT', 'UPR', 'SRT']))
    .option('--all', 'also what is past, corrected, withdrawn')
    .option('--json', 'print { rows, pages } as JSON')
    .addHelpText('after', examples.list)
    .action(async (options: { state?: string; mechanism?: string; all?: boolean; json?: boolean }) =>
      withContext((ctx) => list(ctx, options), { existing: true }),
    )

  announcements
    .command('withdraw')
    .description('show which windows change, and take out rows that were entered by mistake; they stay in the history')
    .argument('<rows...>', 'numbers of rows, as `announcements list` prints them')
    .option('--dry-run', 'show only; take nothing out')
    .option('--no-alerts', 'leave the alerts to the next hourly run')
    .option('--json', 'print as JSON: { withdrawn, effects, subscriptions, runs }')
    .addHelpText('after', examples.withdraw)
    .action(async (ids: string[], options: WithdrawOptions) =>
      withContext(async (ctx) => exit(await takeOut(ctx, ids, options)), {
        existing: true,
        readsOnly: options.dryRun ?? false,
      }),
    )
}
