// package: everything that the lists show, as a data package of plain files.
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { writePackage } from '../publish/package.ts'
import { exitCodes, out, withContext } from './command.ts'

export function addPackage(program: Command, exit: (code: number) => void): void {
  program
    .command('package')
    .description('write a data package: CSV, JSON Lines, Parquet and SQLite of everything that the lists show')
    .requiredOption('--out <folder>', 'new or empty folder, or one that this command wrote before')
    .option('--examples', 'also the fictional examples, marked as such')
    .option('--json', 'print { edition, rows, files, bytes } as JSON')
    .action(async (options: { out: string; examples?: boolean; json?: boolean }) =>
      withContext(
        async (ctx) => {
          const report = await writePackage(ctx, resolve(options.out), { examples: options.examples ?? false })
          if (options.json) out.json(report)
          else {
            out.line(`written: ${resolve(options.out)} (edition ${report.edition}, ${report.files} files)`)
            for (const [table, rows] of Object.entries(report.rows)) out.line(`${table}: ${rows}`)
          }
          exit(exitCodes.done)
        },
        { existing: true },
      ),
    )
}
