// db: backup, check, and taking the invented examples out.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { AppContext } from '../context.ts'
import { exitCodes, out, UsageError, withContext } from './command.ts'

/** What is wrong with the database or its archive; an empty list is sound. */
export async function checkAll(ctx: AppContext): Promise<string[]> {
  const faults = await ctx.store.check()
  for await (const capture of ctx.store.captures.all())
    await ctx.archive
      .get(capture.sha256)
      .catch((error: Error) => faults.push(`${capture.symbol ?? capture.key}: ${error.message}`))
  return faults
}

/** Removes every row and every archived body of the examples. */
export async function removeExamples(ctx: AppContext): Promise<{ documents: number; captures: number }> {
  const { unusedSha256, ...removed } = await ctx.store.removeExamples()
  for (const sha256 of unusedSha256)
    await rm(join(ctx.settings.dataFolder, 'archive', sha256.slice(0, 2), sha256.slice(2, 4), sha256), { force: true })
  return removed
}

export function addDatabase(program: Command, exit: (code: number) => void): void {
  const db = program.command('db').description('look after the database')
  db.command('backup')
    .description('write a copy of the database while it is in use; the archive folder is copied by you')
    .argument('<file>', 'new file')
    .action(async (file: string) =>
      withContext(
        async (ctx) => {
          if (existsSync(file)) throw new UsageError(`${file} is there already: name a new file`)
          await ctx.store.backup(resolve(file))
          out.line(`written: ${resolve(file)}`)
        },
        { existing: true },
      ),
    )
  db.command('check')
    .description('check the database, and every archived body against its hash')
    .option('--json', 'print { sound, faults } as JSON')
    .action(async (options: { json?: boolean }) =>
      withContext(
        async (ctx) => {
          const faults = await checkAll(ctx)
          if (options.json) {
            out.json({ sound: faults.length === 0, faults })
            return exit(faults.length === 0 ? exitCodes.done : exitCodes.red)
          }
          for (const fault of faults) out.line(fault)
          out.line(
            faults.length === 0
              ? 'sound'
              : `${faults.length} faults: restore a backup, or collect with --full to mend the archive`,
          )
          exit(faults.length === 0 ? exitCodes.done : exitCodes.red)
        },
        { existing: true },
      ),
    )
  db.command('remove-examples')
    .description('take every invented example out, without a trace')
    .action(async () =>
      withContext(
        async (ctx) => {
          const { documents, captures } = await removeExamples(ctx)
          out.line(`removed: ${documents} documents, ${captures} captures of the invented examples`)
        },
        { existing: true },
      ),
    )
}
