// up: the whole job on the embedded default: facts, example archive, every stage, server.
import { join } from 'node:path'
import type { Command } from 'commander'
import { exampleGiven } from '../../scrapers/example-given.ts'
import { sources } from '../../scrapers/index.ts'
import { replayHttp } from '../../scrapers/lib/http/index.ts'
import { type AppContext, openContext } from '../context.ts'
import { steadyClock } from '../domain/steady-clock.ts'
import { projectFolder, readSettings } from '../env.ts'
import { createLog } from '../log.ts'
import { keepSmall } from '../memory.ts'
import { importFiles } from '../pipeline/import.ts'
import type { RunReport } from '../pipeline/run.ts'
import { createProgress } from '../progress.ts'
import { alert, createAlerting } from '../run/alerting.ts'
import { collectAll, derive, underClock } from '../run/stages.ts'
import { out, printReports } from './command.ts'
import { indexOffer, takeIndex, wantsIndex } from './offer-index.ts'
import { assertPortFree, listen, untilStopped } from './serve.ts'

/** Collects the invented examples through the same http, replayed, and marks the database as holding them. */
export async function loadExamples(ctx: AppContext): Promise<RunReport[]> {
  const http = replayHttp(join(projectFolder, 'scrapers', 'example-archive'))
  const reports = await collectAll(ctx, sources, { http, given: exampleGiven, invented: true })
  for (const source of sources) {
    const files = (source.importedExamples ?? []).map((file) =>
      join(projectFolder, 'scrapers', source.id, 'examples', file),
    )
    if (files.length > 0)
      reports.push(...(await underClock(ctx, async () => [await importFiles(ctx, source, files, { invented: true })])))
  }
  await ctx.store.meta.set(
    'examples',
    'invented documents of fictional States (codes X..); remove with: mechanism-watch db remove-examples',
  )
  return reports
}

/** Pages, for a person with a browser. */
const tries = (address: string, hasExamples: boolean): string[] => [
  `  ${address}/                     the first page: search, and what comes next`,
  ...(hasExamples
    ? [`  ${address}/states/XVD           an invented State: what was recommended, what comes next`]
    : []),
  `  ${address}/states/KEN           real dates: what comes next for Kenya, and how sure that is`,
  `  ${address}/check                paste a draft: are its citations right`,
  `  ${address}/sources              what is held, and what is missing`,
]

export function addUp(program: Command, exit: (code: number) => void): void {
  program
    .command('up')
    .description('set everything up: facts, the invented example archive, every stage; then serve')
    .option('--no-serve', 'stop when everything is loaded')
    .option('--no-examples', 'leave the invented examples out')
    .option('--with-uhri', 'first download the export of the Universal Human Rights Index (some 400 MB) and take it in')
    .option('--json', 'print the runs as JSON')
    .action(async (options: { serve: boolean; examples: boolean; withUhri?: boolean; json?: boolean }) => {
      const settings = readSettings(process.env)
      if (options.serve) await assertPortFree(settings)
      const quiet = process.env['MECHANISM_WATCH_LOG'] === undefined
      const ctx = await openContext(settings, {
        progress: createProgress(process.stderr),
        log: createLog(quiet ? 'error' : settings.logLevel),
      })
      try {
        if (!options.json) process.stderr.write('Loading facts and examples, then every stage …\n')
        const wanted = await wantsIndex(ctx, options)
        // a large import, and a server in the same process after it
        const letGrow = keepSmall()
        const filling = { ...ctx, clock: steadyClock(ctx.clock) }
        const reports = options.examples ? await loadExamples(filling) : []
        if (wanted) reports.push(...(await takeIndex(filling)))
        reports.push(...(await derive(filling)))
        const alerting = createAlerting(filling)
        reports.push(...(await alert(filling, alerting)))
        alerting.close()
        letGrow()
        const code = printReports(reports, options.json ?? false)
        const offer = options.json ? [] : await indexOffer(ctx, wanted)
        if (!options.serve) {
          for (const line of offer) out.line(line)
          return exit(code)
        }
        // examples never start a run on the web: `serve` does that
        const running = await listen(ctx, { schedule: false })
        out.line(`\nMechanism Watch serves on ${running.address} (data in ${settings.dataFolder})`)
        out.line(
          'The documents of Valdoria and Norland are invented; the facts and dates of real States are real.\nTry:',
        )
        for (const line of tries(running.address, options.examples)) out.line(line)
        for (const line of offer) out.line(line)
        out.line('Stop with Ctrl-C. To collect from the official sites: npx mechanism-watch serve')
        await untilStopped(running)
      } finally {
        await ctx.close()
      }
    })
}
