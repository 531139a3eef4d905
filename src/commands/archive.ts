// archive: the stored files as one WARC file, for the tools of web archives and for whoever must prove what was there.
import type { Command } from 'commander'
import { type WarcReport, writeWarc } from '../pipeline/warc.ts'
import { version } from '../version.ts'
import { exitCodes, newFile, out, withContext } from './command.ts'

const remedies: Record<WarcReport['faults'][number]['kind'], string> = {
  missing: 'the stored file is gone',
  damaged: 'the stored file is damaged',
  full: 'the disk is full',
  unwritable: 'the archive cannot be written to',
  away: 'the store of the archive does not answer',
}

function print(file: string, { written, imported, invented, faults }: WarcReport): void {
  out.line(`written: ${file} (${written} ${written === 1 ? 'file' : 'files'} with address and time)`)
  if (imported > 0)
    out.line(`${imported} imported ${imported === 1 ? 'file was' : 'files were'} left out: no address is known`)
  if (invented > 0) out.line(`${invented} fictional ${invented === 1 ? 'example was' : 'examples were'} left out`)
  for (const { symbol, sha256, kind } of faults) out.line(`${symbol ?? sha256}: ${remedies[kind]}`)
  if (faults.length > 0) out.line('Restore these files from a copy of the archive, or run collect with --full.')
}

export function addArchive(program: Command, exit: (code: number) => void): void {
  program
    .command('archive')
    .description('write the stored files that were fetched into one WARC file, with their addresses and times')
    .requiredOption('--warc <file>', 'new file; gzipped where its name ends in .gz')
    .option('--json', 'print { written, imported, invented, faults } as JSON')
    .action(async (options: { warc: string; json?: boolean }) =>
      withContext(
        async (ctx) => {
          const file = newFile(options.warc)
          const report = await writeWarc(ctx, file, version)
          if (options.json) out.json(report)
          else print(file, report)
          exit(report.faults.length > 0 ? exitCodes.red : exitCodes.done)
        },
        { existing: true },
      ),
    )
}
