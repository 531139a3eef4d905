// alerts, world, watch: telling people in time, on a server or on their own machine.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { disableAddress } from '../alerts/http/actions.ts'
import { assertAsked } from '../alerts/local/asked.ts'
import { assertOurCalendar, calendarPlace, wipeCommand, wipeEarlier, wipeKept } from '../alerts/local/kept.ts'
import { listFileName, newList, readList, writeList, writePrivately } from '../alerts/local/list.ts'
import { printWatched, watch } from '../alerts/local/watch.ts'
import { readWorld, WorldError, writeWorld } from '../alerts/local/world.ts'
import { wordsIn } from '../alerts/words.ts'
import type { AppContext } from '../context.ts'
import { dayOfInstant, isDay } from '../domain/days/days.ts'
import { UsageError } from '../domain/errors.ts'
import { oneForm } from '../domain/mail-address.ts'
import { assertArgument, assertTarget, isJsonOf, readArgument, writeTarget } from '../pipeline/regular-file.ts'
import { assertClock, readClock } from '../pipeline/trusted-clock.ts'
import { alert, createAlerting } from '../run/alerting.ts'
import { makeWorld } from '../run/world.ts'
import { addBounced } from './alerts-bounced.ts'
import { addKey } from './alerts-key.ts'
import { exitCodes, out, printReports, withContext } from './command.ts'
import { type DryRunOptions, rehearseHere } from './dry-run.ts'
import { fetchText, linesOf } from './input.ts'
import { tell } from './printed.ts'
import { addSubscriptions, disableByNumber } from './subscriptions.ts'
import { withKey } from './with-key.ts'

/** A folder whose name says nothing. */
const defaultList = (): string =>
  join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'dates', listFileName)

const split = (text: string | undefined): string[] | null =>
  text === undefined
    ? null
    : text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)

/** Bytes: some thirty times the largest world file that we know. */
const maxWorld = 100_000_000
const maxWorldMs = 120_000
const maxList = 10_000_000
/** A line with a mail address has at most 254 characters, and blanks. */
const maxAddresses = { lineBytes: 1000, bytes: 10_000_000 }

async function readSource(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readArgument(place, maxWorld, 'Name a file that `mechanism-watch world` wrote.')
  return fetchText(place, { bytes: maxWorld, ms: maxWorldMs })
}

/** Reads the world file; a fault of it names the file. */
function readWorldAt(place: string, content: string): ReturnType<typeof readWorld> {
  try {
    return readWorld(content)
  } catch (error) {
    throw error instanceof WorldError ? new WorldError(`${place}: ${error.message}`, { cause: error }) : error
  }
}

type WatchOptions = {
  world?: string
  list: string
  states?: string
  mechanisms?: string
  purposes?: string
  topics?: string
  leads?: string
  language?: string
  plain?: boolean
  discreet?: boolean
  title?: string
  show?: string
  calendar?: string
  today?: string
  wipe?: boolean
}

/** Returns the exit code. */
async function watchLocally(options: WatchOptions): Promise<number> {
  if (options.plain && options.discreet) throw new UsageError('give --plain or --discreet, not both')
  for (const path of [options.list, options.calendar]) if (path !== undefined) await assertTarget(path)
  if (existsSync(options.list)) await assertArgument(options.list, maxList, 'Name your own list with --list.')
  if (options.wipe) {
    const isNamedAway = !existsSync(options.list) && options.list !== resolve(defaultList())
    const { gone, others } = wipeKept(options.list, options.calendar)
    // "nothing to wipe" would send a person over a border with the list that she meant
    if (gone.length === 0 && others.length === 0 && isNamedAway)
      throw new UsageError(`nothing was wiped: there is no list ${options.list}. Name the list as it was first printed`)
    if (gone.length > 0 || others.length === 0)
      out.line(gone.length > 0 ? `wiped: ${gone.join(', ')}` : 'there was nothing to wipe')
    if (others.length > 0)
      throw new UsageError(
        `not wiped, since nothing in it says that this command wrote it: ${others.join(', ')}. Name your own list with --list, or remove the file yourself.`,
      )
    return exitCodes.done
  }
  if (!options.world)
    throw new UsageError(
      'name a world file with --world: from `mechanism-watch world`, from /world.json of a server, or from a stick',
    )
  const before = readList(options.list)
  const calendarPath = calendarPlace(options.list, options.calendar, before)
  await assertTarget(calendarPath)
  assertOurCalendar(calendarPath)
  const given = {
    states: split(options.states),
    mechanisms: split(options.mechanisms),
    purposes: split(options.purposes),
    topics: split(options.topics),
    leads: split(options.leads)?.map(Number),
    language: options.language,
  }
  const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined))
  assertAsked({ ...before?.choice, ...asked })
  const isPlain = options.discreet ? false : (options.plain ?? !(before?.discreet ?? true))
  const changed = Object.keys(asked).length > 0 || isPlain === (before?.discreet ?? true) || options.title !== undefined
  const list =
    before && !changed
      ? before
      : {
          ...newList(
            { ...before?.choice, ...asked },
            {
              discreet: !isPlain,
              title: options.title ?? before?.title ?? null,
            },
          ),
          told: before?.told ?? [],
          ...(before === null ? {} : { secret: before.secret }),
          // other States are other dates: what stands is shown again
          started: false,
          calendar: before?.calendar ?? null,
          lastChange: before?.lastChange ?? 0,
        }
  if (options.today !== undefined && !isDay(options.today))
    throw new UsageError(`--today needs a day YYYY-MM-DD, not ${options.today}`)
  const { world, sealed } = readWorldAt(options.world, await readSource(options.world))
  const watched = watch(list, world, options.today ?? dayOfInstant(new Date().toISOString()))
  if (!sealed) process.stderr.write(`${wordsIn(watched.list.choice.language).notSealed}\n\n`)
  for (const line of printWatched(watched, world, options.show ?? null)) out.line(line)
  // nothing is told, forgotten or taken out of a calendar by a day that cannot be right
  if (watched.age?.kind === 'far') return exitCodes.broken
  if (options.show) return exitCodes.done
  // the list first: it says where the calendar is
  writeList(options.list, { ...watched.list, calendar: options.calendar ? calendarPath : list.calendar })
  writePrivately(calendarPath, watched.calendar)
  // a calendar that is written elsewhere now would stay for ever
  if (before) wipeEarlier(calendarPlace(options.list, undefined, before), calendarPath)
  const words = wordsIn(list.choice.language)
  if (options.plain) process.stderr.write(`\n${words.writtenOut} --discreet\n`)
  if (!before) {
    const wipe = wipeCommand(options.list, options.list === resolve(defaultList()))
    tell(`\n${words.keptIn(options.list, calendarPath)} ${words.seized}\n${words.wipeWith} ${wipe}`)
  }
  return exitCodes.done
}

/** Addresses without the process list or the shell's history knowing them: one a line on standard input. */
async function readAddresses(given: string | undefined, input: AsyncIterable<Buffer | string>): Promise<string[]> {
  const addresses: string[] = []
  const lines = linesOf(given === undefined ? input : [given], maxAddresses, 'Write one mail address per line.')
  for await (const line of lines) if (line.trim() !== '') addresses.push(line.trim())
  const wrong = addresses.findIndex((address) => oneForm(address) === null)
  if (addresses.length === 0)
    throw new UsageError('no address given: name one, or write one per line on standard input')
  // the address itself is not repeated: what a command prints may end in a log
  if (wrong >= 0) throw new UsageError(`address ${wrong + 1} of ${addresses.length} is not a mail address`)
  return addresses
}

/** Stops the mails to addresses that bounced. Returns how many had a subscription. Needs the key of this server. */
export const disableAddresses = (ctx: AppContext, addresses: readonly string[], note: string): Promise<number> =>
  withKey(ctx, async (acting) => {
    let disabled = 0
    for (const address of addresses) disabled += Number(await disableAddress(acting, address, note))
    return disabled
  })

/** Whether a file is a world file, of whichever version. */
const isWorld = (content: string): boolean =>
  isJsonOf(content, (world) => (world as { format?: unknown } | null)?.format === 'dates-of-the-world')

export function addAlerts(program: Command, exit: (code: number) => void): void {
  const alerts = program
    .command('alerts')
    .description('raise the alerts that are due and send what is ready to subscribers of this server')
    .option('--dry-run', 'print what would go to which subscription, without an address; sends and writes nothing')
    .option('--today <day>', 'with --dry-run: as if today were this day (YYYY-MM-DD)')
    .option('--full', 'with --dry-run: print each letter as it would be read')
    .option('--json', 'print the runs as JSON; with --dry-run the messages')
    .action(async (options: { json?: boolean } & DryRunOptions) => {
      if (options.dryRun) return rehearseHere(options)
      if (options.today !== undefined || options.full)
        throw new UsageError('--today and --full rehearse only: add --dry-run')
      await withContext(async (ctx) => {
        const alerting = createAlerting(ctx)
        try {
          exit(printReports(await alert(ctx, alerting), options.json ?? false))
        } finally {
          alerting.close()
        }
      })
    })
  addSubscriptions(alerts, exit)
  addKey(alerts, exit)

  addBounced(alerts, exit, disableAddresses)

  alerts
    .command('disable')
    .description(
      'stop a subscription, by an address that bounced or by its number; its holder can start it again by its link',
    )
    .argument('[address]', 'the mail address; left out, addresses are read from standard input, one per line')
    .option(
      '--note <words>',
      'the reason, which the subscription page shows to its holder',
      'mails to this address came back',
    )
    .option('--number <number>', 'the number of one subscription, as `alerts list` shows it, instead of an address')
    .option('--json', 'print { addresses, disabled } as JSON; with --number { number, disabled }')
    .action(async (address: string | undefined, given: { note: string; number?: string; json?: boolean }) => {
      // `--json` is one of `alerts` too, and commander gives it to that one
      const options = { ...given, ...alerts.opts<{ json?: boolean }>() }
      if (options.number !== undefined) {
        if (address !== undefined) throw new UsageError('give an address or --number, not both')
        return exit(await disableByNumber(options.number, options.note, options.json ?? false))
      }
      const addresses = await readAddresses(address, process.stdin)
      await withContext(
        async (ctx) => {
          const disabled = await disableAddresses(ctx, addresses, options.note)
          const counts = { addresses: addresses.length, disabled }
          if (options.json) out.json(counts)
          else
            out.line(
              `Disabled ${disabled} of ${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}. ${
                disabled < addresses.length ? 'The others have no subscription by mail here. ' : ''
              }Nothing more is sent until its holder starts the alerts again.`,
            )
          exit(disabled === 0 ? exitCodes.red : exitCodes.done)
        },
        { existing: true },
      )
    })

  program
    .command('world')
    .description('write the world file: every window and change, the same for everybody, for `watch` on any machine')
    .requiredOption('--out <file>', 'file to write')
    .action(async (options: { out: string }) =>
      withContext(async (ctx) => {
        // its day goes to everybody who takes the file
        assertClock(await readClock(ctx))
        await writeTarget(options.out, writeWorld(await makeWorld(ctx)), isWorld)
        out.line(`written: ${resolve(options.out)}`)
      }),
    )

  program
    .command('watch')
    .description('show what is due for the States you follow, from a world file; nothing about you leaves this machine')
    .option('--world <file or address>', 'the world file: of `world`, of a server (/world.json), or from a stick')
    .option('--list <file>', 'where your watch list is kept', defaultList())
    .option('--states <codes>', 'States to watch, such as KEN,TGO; all if never given')
    .option('--mechanisms <names>', 'CAT, UPR, SRT; all if never given')
    .option('--purposes <names>', 'act, duties, sessions, outcomes; all if never given: act is what you can act on')
    .option('--topics <names>', 'tell of new recommendations on these topics, such as criminalisation')
    .option('--leads <days>', 'days before a date at which you want to hear of it, such as 180,30,7')
    .option('--language <code>', 'en, fr or es')
    .option('--plain', 'write States and subjects out, from now on; without it titles and names say nothing')
    .option('--discreet', 'go back from --plain: titles and names say nothing, from now on')
    .option('--title <words>', 'your own title for calendar entries and notifications')
    .option('--show <mark>', 'show one date in full, by its mark')
    .option('--calendar <file>', 'where the calendar file is written; beside the list if left out')
    .option('--today <day>', 'as if today were this day (YYYY-MM-DD)')
    .option('--wipe', 'overwrite and remove the list and the calendar that it names, and nothing else')
    // what is printed of them must hold in every folder
    .action(async ({ list, calendar, ...rest }: WatchOptions) =>
      exit(
        await watchLocally({
          ...rest,
          list: resolve(list),
          ...(calendar === undefined ? {} : { calendar: resolve(calendar) }),
        }),
      ),
    )
}
