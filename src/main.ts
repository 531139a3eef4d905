// The command `mechanism-watch`: one sub-command a job, with exit codes that a script can trust.
import { Command, CommanderError } from 'commander'
import { addAlerts } from './commands/alerts.ts'
import { addCollect } from './commands/collect.ts'
import { exitCodes, UsageError } from './commands/command.ts'
import { addDatabase } from './commands/database.ts'
import { addDerive } from './commands/derive.ts'
import { addExtract } from './commands/extract.ts'
import { addServe } from './commands/serve.ts'
import { addStatus } from './commands/status.ts'
import { addUp } from './commands/up.ts'
import { scrub } from './log.ts'
import { version } from './version.ts'

/** All commands; `exit` is told the exit code of the one that ran. */
export function createProgram(exit: (code: number) => void): Command {
  const program = new Command('mechanism-watch')
    .description('Recommendations of UN human-rights mechanisms on torture, and the review windows of every State.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 a run was red or a check failed, 2 wrong use, 3 something must be mended first.\nSettings are read from the environment: docs/deploy.md.',
    )
  addUp(program, exit)
  addCollect(program, exit)
  addDerive(program, exit)
  addAlerts(program, exit)
  addServe(program)
  addStatus(program)
  addExtract(program, exit)
  addDatabase(program, exit)
  return program
}

/** Runs one command and gives its exit code; errors are told in one line, with what to do. */
export async function main(argv: string[]): Promise<number> {
  let code: number = exitCodes.done
  const program = createProgram((given) => {
    code = given
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`mechanism-watch: ${scrub(message)}\n`)
    if (process.env['MECHANISM_WATCH_LOG'] === 'debug' && error instanceof Error)
      process.stderr.write(`${scrub(error.stack ?? '')}\n`)
    return error instanceof UsageError ? exitCodes.usage : exitCodes.broken
  }
}
