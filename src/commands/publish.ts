// publish: the pages, feeds, calendars, world file and data package as plain files, for any host, onion service or USB stick.
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { assertClock, readClock } from '../pipeline/trusted-clock.ts'
import { writeEdition } from '../publish/edition/edition.ts'
import { exitCodes, out, withContext } from './command.ts'
import { statesAsked } from './state-asked.ts'

export function addPublish(program: Command, exit: (code: number) => void): void {
  program
    .command('publish')
    .description('write a static edition: pages in three languages, calendars, feeds and data package as plain files')
    .requiredOption('--out <folder>', 'new or empty folder, or one that this command wrote before')
    .option('--state <codes>', 'only these States, by name or code, separated by commas; the data package is whole')
    .option('--json', 'print { edition, day, files, changed, rendered, isNew } as JSON')
    .action(async (options: { out: string; state?: string; json?: boolean }) =>
      withContext(
        async (ctx) => {
          // its day goes to everybody who takes the files
          assertClock(await readClock(ctx))
          const folder = resolve(options.out)
          const report = await writeEdition(ctx, folder, {
            states: options.state === undefined ? undefined : statesAsked(options.state).map(({ iso3 }) => iso3),
          })
          if (options.json) out.json(report)
          else if (!report.isNew) out.line(`${folder} has this edition already (${report.edition}, ${report.day})`)
          else
            out.line(
              `written: ${folder} (edition ${report.edition} of ${report.day}, ${report.files} files, ${report.changed} of them new or changed; ${report.rendered} made anew)`,
            )
          exit(exitCodes.done)
        },
        { existing: true },
      ),
    )
}
