// The command `mechanism-watch`: one sub-command a job, with exit codes that a script can trust.
import { Command, CommanderError } from 'commander'
import { exitCodes } from './commands/command.ts'
import { addPlace, keepSettings } from './commands/place.ts'
import { printed, rememberGiven, tell } from './commands/printed.ts'
import { UsageError } from './domain/errors.ts'
import { readSettings } from './env.ts'
import { scrub } from './log.ts'
import { version } from './version.ts'

type Add = (program: Command, exit: (code: number) => void) => void

/** Which file holds which commands: only that of the command asked for is loaded, for a quick start and a small process. */
const groups: { names: string[]; load(): Promise<Add> }[] = [
  { names: ['up'], load: async () => (await import('./commands/up.ts')).addUp },
  { names: ['collect', 'import', 'parse'], load: async () => (await import('./commands/collect.ts')).addCollect },
  {
    names: ['derive', 'classify', 'index', 'windows'],
    load: async () => (await import('./commands/derive.ts')).addDerive,
  },
  { names: ['alerts', 'world', 'watch'], load: async () => (await import('./commands/alerts.ts')).addAlerts },
  { names: ['announcements'], load: async () => (await import('./commands/announcements.ts')).addAnnouncements },
  { names: ['serve'], load: async () => (await import('./commands/serve.ts')).addServe },
  { names: ['status'], load: async () => (await import('./commands/status.ts')).addStatus },
  { names: ['doctor'], load: async () => (await import('./commands/doctor.ts')).addDoctor },
  { names: ['extract'], load: async () => (await import('./commands/extract.ts')).addExtract },
  { names: ['archive'], load: async () => (await import('./commands/archive.ts')).addArchive },
  { names: ['package'], load: async () => (await import('./commands/package.ts')).addPackage },
  { names: ['publish'], load: async () => (await import('./commands/publish.ts')).addPublish },
  { names: ['verify'], load: async () => (await import('./commands/verify.ts')).addVerify },
  { names: ['resolve'], load: async () => (await import('./commands/resolve.ts')).addResolve },
  { names: ['search'], load: async () => (await import('./commands/search.ts')).addSearch },
  { names: ['export'], load: async () => (await import('./commands/export.ts')).addExport },
  { names: ['cite'], load: async () => (await import('./commands/cite.ts')).addCite },
  { names: ['ledger'], load: async () => (await import('./commands/ledger.ts')).addLedger },
  {
    names: ['completion'],
    load: async () => {
      const { addCompletion } = await import('./commands/completion.ts')
      return (program) => addCompletion(program, () => createProgram(() => {}))
    },
  },
  { names: ['mcp'], load: async () => (await import('./commands/mcp.ts')).addMcp },
  { names: ['db'], load: async () => (await import('./commands/database.ts')).addDatabase },
]

const isCommand = (name: string): boolean =>
  name.startsWith('-') || name === 'help' || groups.some(({ names }) => names.includes(name))

/** The program with all commands, or with those of the group that holds `only`; `exit` is told the exit code. */
export async function createProgram(exit: (code: number) => void, only?: string): Promise<Command> {
  const program = new Command('mechanism-watch')
    .description('Recommendations of UN human-rights mechanisms on torture, and the review windows of every State.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(printed(text)) })
    .showHelpAfterError('(add --help for what it takes)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 a run was red or a check failed, 2 usage error, 3 fix the reported problem first.\nSettings are read from the environment: docs/deploy.md. --data and --port, written behind a command, count before them.',
    )
  const group = groups.find(({ names }) => only !== undefined && names.includes(only))
  const needed = only === '--version' || only === '-V' ? [] : group ? [group] : groups
  for (const { load } of needed) (await load())(program, exit)
  addPlace(program)
  return program
}

/** Runs one command and gives its exit code; errors are told in one line, with what to do. */
export async function main(argv: string[]): Promise<number> {
  let code: number = exitCodes.done
  const putBack = keepSettings(process.env)
  rememberGiven(argv, process.env)
  try {
    const asked = argv[0] === 'help' ? argv[1] : undefined
    if (asked !== undefined && !isCommand(asked))
      throw new UsageError(`there is no command ${asked}: \`mechanism-watch --help\` lists them`)
    const program = await createProgram((given) => {
      code = given
    }, argv[0])
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (raised) {
    // `context.ts` is loaded here alone: a quick start needs none of it
    const { explain } = await import('./context.ts')
    const error = explain(raised, () => readSettings(process.env))
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    const message = error instanceof Error ? error.message : String(error)
    tell(`mechanism-watch: ${scrub(message)}`)
    if (process.env['MECHANISM_WATCH_LOG'] === 'debug' && error instanceof Error) tell(scrub(error.stack ?? ''))
    return error instanceof UsageError ? exitCodes.usage : exitCodes.broken
  } finally {
    putBack()
  }
}
