// The stages in their order, for `up`, the schedule and the single commands.
import { join } from 'node:path'
import { indexes, sourceById, sources } from '../../scrapers/index.ts'
import { closeIdle } from '../../scrapers/lib/child/pool.ts'
import { type Bases, officialBases } from '../../scrapers/lib/http/bases.ts'
import { createHttp, type HttpClient, officialHosts, systemClock } from '../../scrapers/lib/http/index.ts'
import type { Given, Source } from '../../scrapers/source.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { UsageError } from '../domain/errors.ts'
import { languageWords } from '../domain/mechanisms.ts'
import { projectFolder } from '../env.ts'
import { classify } from '../pipeline/classify.ts'
import { type CollectOptions, collect } from '../pipeline/collect.ts'
import { correct, readCorrections } from '../pipeline/correct.ts'
import { importFiles } from '../pipeline/import.ts'
import { indexUnits } from '../pipeline/index-units.ts'
import { joinReviews } from '../pipeline/join.ts'
import { exclusively } from '../pipeline/lock.ts'
import { parse } from '../pipeline/parse.ts'
import { type RunReport, recordRun } from '../pipeline/run.ts'
import { assertClock, readClock } from '../pipeline/trusted-clock.ts'
import { compareUhri } from '../pipeline/uhri/compare.ts'
import { updateWindows } from '../pipeline/windows.ts'
import { classifier } from './classifier.ts'
import { loadFacts, loadFactsInTime } from './facts.ts'
import { httpStateFile, notesIn, turnsIn } from './host-files.ts'
import { createLabeller } from './labels/labeller.ts'
import { notesOf, sharedHosts } from './shared-hosts.ts'

/** The sources named, or all. An unknown name raises and tells the known ones. */
export function pickSources(ids: string[]): Source[] {
  if (ids.length === 0) return [...sources]
  return ids.map((id) => {
    const source = sourceById(id)
    if (!source) throw new UsageError(`there is no source ${id}; there are: ${sources.map((s) => s.id).join(', ')}`)
    return source
  })
}

/** What `--help` tells of the sources: id, title, and the languages whose texts are read. */
export function sourcesHelp(isWithIndexes = false): string {
  const known = [
    ...sources.map(({ id, title, languages }) => [id, title, languages.map((code) => languageWords[code]).join(', ')]),
    ...(isWithIndexes ? indexes.map(({ id, title }) => [id, `Export of the ${title}`, 'English']) : []),
  ] as [string, string, string][]
  const width = Math.max(...known.map(([id]) => id.length))
  const lines = known.map(([id, title, languages]) => `  ${id.padEnd(width)}  ${title} (${languages})`)
  return ['\nSources, and the languages of the texts that are read:', ...lines].join('\n')
}

/** The one way out to the web, with the pace, the contact and the sites of the settings. */
export function webHttp(ctx: AppContext): HttpClient {
  const { sites } = ctx.settings
  return createHttp({
    contact: ctx.settings.contact,
    intervalMs: ctx.settings.pauseSeconds * 1000,
    dailyBudget: ctx.settings.dailyBudget,
    clock: { ...systemClock, now: () => ctx.clock.now() },
    state: sharedHosts(
      ctx.store.turns === null
        ? { turns: turnsIn(ctx.settings.dataFolder), notes: notesIn(httpStateFile(ctx.settings.dataFolder)) }
        : { turns: ctx.store.turns, notes: notesOf(ctx.store.meta) },
    ),
    ...(sites
      ? {
          allowLocal: true,
          allowedHosts: [...officialHosts, ...Object.values(sites).map((address) => new URL(address).hostname)],
        }
      : {}),
  })
}

/** The addresses of the sites: those of the settings, or the official ones. */
export const basesOf = ({ settings }: AppContext): Bases => settings.sites ?? officialBases

/** What this installation gives to its sources: its sites, its facts and its day. */
export async function readGiven(ctx: AppContext): Promise<Given> {
  await loadFactsInTime(ctx)
  return { bases: basesOf(ctx), facts: await ctx.store.facts.read(), today: dayOfInstant(instant(ctx.clock)) }
}

/** Runs the stages, or leaves one red run that says what to do where the clock cannot be believed. */
export async function underClock(ctx: AppContext, stages: () => Promise<RunReport[]>): Promise<RunReport[]> {
  if ((await readClock(ctx)).kind === 'right') return stages()
  return [await recordRun(ctx, 'windows', 'windows', async (run) => assertClock(run.clock))]
}

/** Collects the sources one after the other, with no other collect beside it in this data folder. */
export async function collectAll(
  ctx: AppContext,
  chosen: readonly Source[],
  options: CollectOptions,
): Promise<RunReport[]> {
  return exclusively({ folder: ctx.settings.dataFolder, store: ctx.store }, 'collect', () =>
    underClock(ctx, async () => {
      const reports: RunReport[] = []
      for (const source of chosen) reports.push(await collect(ctx, source, options))
      return reports
    }),
  )
}

export async function parseAll(ctx: AppContext, chosen: readonly Source[]): Promise<RunReport[]> {
  const reports: RunReport[] = []
  for (const source of chosen) reports.push(await parse(ctx, source))
  closeIdle()
  // what the index says of an answer hangs on the paragraph that has its words
  if ((await ctx.store.uhri.lastImport()) !== null) reports.push(await compareUhri(ctx))
  reports.push(await joinReviews(ctx))
  return reports
}

/** The rules first, then what people corrected. */
export async function classifyAll(ctx: AppContext): Promise<RunReport[]> {
  const corrections = await readCorrections(
    ctx.settings.corrections ?? join(projectFolder, 'db', 'facts', 'corrections.yml'),
  )
  const labeller = createLabeller()
  try {
    const classified = await classify(ctx, classifier, labeller)
    if (corrections.length === 0) return [classified]
    return [classified, await correct(ctx, classifier, corrections, labeller)]
  } finally {
    await labeller.close()
  }
}

/** Everything after collect, over whatever lacks its output. */
export async function derive(ctx: AppContext, chosen: readonly Source[] = sources): Promise<RunReport[]> {
  return underClock(ctx, async () => [
    await loadFacts(ctx),
    ...(await parseAll(ctx, chosen)),
    ...(await classifyAll(ctx)),
    await indexUnits(ctx),
    await updateWindows(ctx),
  ])
}

/** Imports saved files, and runs every later stage where one of them was taken. */
export async function importAll(
  ctx: AppContext,
  source: Source,
  paths: string[],
  options: { acceptFewer?: boolean } = {},
): Promise<RunReport[]> {
  return underClock(ctx, async () => {
    const imported = await importFiles(ctx, source, paths, options)
    return imported.result === 'red' ? [imported] : [imported, ...(await derive(ctx, [source]))]
  })
}
