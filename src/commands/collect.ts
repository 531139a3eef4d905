// collect, import, parse: from the web or from files to units.
import type { Command } from 'commander'
import { UsageError } from '../domain/errors.ts'
import { indexUnits } from '../pipeline/index-units.ts'
import { assertFew, assertNoWholeDisk } from '../pipeline/meant-folders.ts'
import { filesIn } from '../pipeline/saved-files.ts'
import { acceptDoubtful } from '../run/accept-fewer.ts'
import { calendarAddresses, collectCalendars, partIds } from '../run/calendars.ts'
import { failedIds } from '../run/failed.ts'
import {
  collectAll,
  derive,
  importAll,
  parseAll,
  pickSources,
  readGiven,
  sourcesHelp,
  underClock,
  webHttp,
} from '../run/stages.ts'
import { collectIndexes, importExport, indexAddresses, indexById } from '../run/uhri.ts'
import { out, printReports, tellMisnamed, withContext } from './command.ts'

type CollectWords = { full?: boolean; acceptFewer?: boolean; retry?: boolean; dryRun?: boolean; json?: boolean }
type ImportOptions = {
  source: string
  yes?: boolean
  all?: boolean
  acceptFewer?: boolean
  older?: boolean
  json?: boolean
}

export function addCollect(program: Command, exit: (code: number) => void): void {
  program
    .command('collect')
    .description('ask the official sites for new documents, archive them, and run every later stage')
    .argument('[source...]', 'sources, calendars and the index (uhri, some 400 MB) to ask; default all but the index')
    .option('--full', 'ask for every document again (conditionally), not only new ones')
    .option('--accept-fewer', 'take a list that is much shorter than the last one for true')
    .option('--retry', 'only those whose last run failed or was broken off')
    .option('--dry-run', 'list what is announced and fetch no document')
    .option('--json', 'print the runs as JSON')
    .action(async (ids: string[], options: CollectWords) =>
      withContext(async (ctx) => {
        const wanted = options.retry ? await failedIds(ctx, ids) : ids
        // nothing failed: no name would mean all
        if (options.retry && wanted.length === 0) return exit(printReports([], options.json ?? false))
        const parted = partIds(wanted)
        const chosen = parted.sources === 'none' ? [] : pickSources(parted.sources === 'all' ? [] : parted.sources)
        const given = await readGiven(ctx)
        const http = webHttp(ctx)
        if (options.dryRun) {
          const rows: { source: string; key: string; addresses: string[] }[] = []
          for (const calendar of parted.calendars)
            for (const address of calendarAddresses(ctx, calendar))
              rows.push({ source: calendar.id, key: address, addresses: [address] })
          for (const index of parted.indexes)
            rows.push({ source: index.id, key: index.id, addresses: indexAddresses(ctx, index) })
          for (const source of chosen)
            for await (const { key, routes } of source.list(http, given))
              rows.push({ source: source.id, key, addresses: routes.map((route) => route.address) })
          if (options.json) out.json(rows)
          else for (const row of rows) out.line(`${row.source}  ${row.key}  ${row.addresses.join('  ')}`)
          return
        }
        const collected = await collectAll(ctx, chosen, {
          http,
          given,
          full: options.full ?? false,
          acceptFewer: options.acceptFewer ?? false,
        })
        if (parted.calendars.length > 0)
          collected.push(
            ...(await collectCalendars(ctx, parted.calendars, http, { acceptFewer: options.acceptFewer ?? false })),
          )
        if (parted.indexes.length > 0) collected.push(...(await collectIndexes(ctx, parted.indexes, http, options)))
        exit(printReports([...collected, ...(await derive(ctx, chosen))], options.json ?? false))
      }),
    )

  program
    .command('import')
    .description(
      'take files that you saved yourself (PDF, Word, HTML) into the archive, or the export of an index, and run every later stage',
    )
    .argument('<files...>', 'files or folders')
    .requiredOption('--source <id>', 'which source they belong to (list below)')
    .option('--all', 'of the export of an index: every record, not only those on torture and of the UPR')
    .option(
      '--accept-fewer',
      'take a file with fewer recommendations than the version that is held, or with other dates, or an export that has lost many records, for true',
    )
    .option('--older', 'of the export of an index: take one that is older than the one taken last')
    .option('--yes', 'also a whole disk or home, or more than 500 documents: you mean all of them')
    .option('--json', 'print the runs as JSON')
    .addHelpText('after', () => sourcesHelp(true))
    .action(async (paths: string[], options: ImportOptions) => {
      const index = indexById(options.source)
      if (index)
        return withContext(async (ctx) => {
          const { acceptFewer, older } = options
          const given = { scope: options.all ? ('all' as const) : undefined, acceptFewer, older }
          exit(printReports(await importExport(ctx, index, paths, given), options.json ?? false))
        })
      if (options.all) throw new UsageError('--all goes with --source uhri')
      if (options.older) throw new UsageError('--older goes with --source uhri')
      const [source] = pickSources([options.source])
      if (!source) throw new UsageError('name a source with --source')
      // a mistyped path must not make a data folder
      if (!options.yes) assertNoWholeDisk(paths)
      const { misnamed, files } = await filesIn(paths)
      if (!options.yes) assertFew(files.length)
      await withContext(async (ctx) => {
        const { acceptFewer = false } = options
        const code = printReports(await importAll(ctx, source, paths, { acceptFewer }), options.json ?? false)
        exit(tellMisnamed(misnamed, code))
      })
    })

  program
    .command('parse')
    .description('read archived captures that this version has not read yet')
    .argument('[source...]', 'sources; default all')
    .option(
      '--accept-fewer <symbol-or-sha256>',
      'take the doubtful version of a document that has fewer recommendations than the one held, or other dates, and run every later stage',
    )
    .option('--json', 'print the runs as JSON')
    .action(async (ids: string[], options: { acceptFewer?: string; json?: boolean }) =>
      withContext(async (ctx) => {
        const accepted = options.acceptFewer === undefined ? null : await acceptDoubtful(ctx, options.acceptFewer)
        const read = async () => [...(await parseAll(ctx, pickSources(ids))), await indexUnits(ctx)]
        const reports = accepted ?? (await underClock(ctx, read))
        exit(printReports(reports, options.json ?? false))
      }),
    )
}
