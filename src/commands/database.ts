// db: forgetting a file that was imported by mistake, and taking the invented examples out.
import type { Command } from 'commander'
import type { CaptureRow } from '../../db/store.ts'
import { sourceById } from '../../scrapers/index.ts'
import { type AppContext, databasePath } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import { importRoute } from '../domain/imported.ts'
import { canonicalSymbol } from '../domain/symbols/symbols.ts'
import { earlierDatabases, earlierWords } from '../run/earlier.ts'
import { derive, pickSources } from '../run/stages.ts'
import { nameOf, removeBodies, takeOut } from '../run/take-out.ts'
import { out, printReports, withContext } from './command.ts'
import { forgetImport } from './forget-import.ts'
import { addSafekeeping } from './safekeeping.ts'

/** Removes archived bodies that begin with these figures and that no capture names: a killed run or a restore left them. */
async function removeUnnamed(ctx: AppContext, figures: string): Promise<number> {
  const named = new Set(await ctx.store.captures.hashes())
  const unnamed: string[] = []
  for await (const sha256 of ctx.archive.list())
    if (sha256.startsWith(figures) && !named.has(sha256)) unnamed.push(sha256)
  await removeBodies(ctx, unnamed)
  return unnamed.length + (await ctx.archive.removeUnfinished(figures))
}

/** Removes every row and every archived body of the examples. */
export async function removeExamples(
  ctx: AppContext,
): Promise<{ documents: number; captures: number; records: number }> {
  const { unusedSha256, ...removed } = await ctx.store.removeExamples()
  await removeBodies(ctx, unusedSha256)
  return removed
}

/** The beginning of a sha256, or all of it. */
const figures = /^[0-9a-f]{8,64}$/i

/** Takes out what is said of a refused file, and a file that nothing names; returns what there was, in words. */
async function forgetUnnamed(ctx: AppContext, figures: string): Promise<string[]> {
  const said = await ctx.store.forgetRefused(figures)
  const bodies = await removeUnnamed(ctx, figures)
  return [
    ...(said > 0 ? [`what was said of the refused file ${figures}`] : []),
    ...(bodies > 0 ? [`an archived file ${figures} that nothing named`] : []),
  ]
}

/**
 * Takes out the files of a symbol or of a sha256 that were imported by hand, with all that was read of them. Throws
 * UsageError when there is none, or when they came from an official site and `force` is not said.
 */
export async function forget(ctx: AppContext, name: string, force: boolean) {
  const found = await ctx.store.captures.named(canonicalSymbol(name) ?? name.toLowerCase())
  const files = found.length === 0 && figures.test(name) ? await forgetUnnamed(ctx, name.toLowerCase()) : []
  if (files.length > 0)
    return { documents: 0, captures: 0, files, kept: 0, sourceIds: [], indexed: 0, isOfIndex: false }
  const indexed = await ctx.store.uhri.countOf(canonicalSymbol(name) ?? name)
  if (found.length === 0 && indexed > 0) return forgetIndexed(ctx, canonicalSymbol(name) ?? name, indexed, force)
  if (found.length === 0)
    throw new UsageError(`no file has the symbol or sha256 ${name}: a sha256 takes its first eight figures or more`)
  const chosen = force ? found : found.filter(({ route }) => route === importRoute)
  if (chosen.length === 0)
    throw new UsageError(
      `${name} came from ${nameOf(found[0]!)}, not from an import: with --force it is forgotten, and the next collect asks for it again`,
    )
  return {
    ...(await takeOut(ctx, chosen)),
    files: chosen.map(nameOf),
    kept: found.length - chosen.length,
    sourceIds: [...new Set(chosen.map(({ sourceId }) => sourceId))],
    indexed: await countIndexed(ctx, chosen),
    isOfIndex: false,
  }
}

/** Records of the index that stand in the place of what was taken out. */
async function countIndexed(ctx: AppContext, chosen: readonly CaptureRow[]): Promise<number> {
  let records = 0
  for (const symbol of new Set(chosen.flatMap((one) => one.symbol ?? []))) {
    // another file of the same symbol is read instead
    const others = await ctx.store.captures.named(symbol)
    if (others.length === 0) records += await ctx.store.uhri.countOf(symbol)
  }
  return records
}

/** A document that is known from the index alone: nobody imported it by mistake, and every later export has it. */
async function forgetIndexed(ctx: AppContext, symbol: string, records: number, force: boolean) {
  if (!force)
    throw new UsageError(
      `${symbol} is known from the Universal Human Rights Index alone (${records} records): with --force they are taken out, and an export that is taken in later brings them again`,
    )
  const files = [`${await ctx.store.forgetIndexed(symbol)} records of the Universal Human Rights Index`]
  return { documents: 1, captures: 0, files, kept: 0, sourceIds: [], indexed: 0, isOfIndex: true }
}

type ForgetOptions = { import?: string; yes?: boolean; force?: boolean; json?: boolean }

export function addDatabase(program: Command, exit: (code: number) => void): void {
  const db = program.command('db').description('back up, restore, check and clean the database')
  addSafekeeping(db, exit)
  db.command('forget')
    .description('take out a file that was imported by mistake, with its document and all that was read of it')
    .argument(
      '[symbol-or-sha256]',
      'symbol of the document, or the sha256 of the file (its first eight figures will do)',
    )
    .option('--import <number>', 'all that one import brought: "last" shows which it was, its number takes it back')
    .option('--yes', 'with --import: take it back; without it, what would go is shown and nothing is done')
    .option('--force', 'also a file that came from an official site; the next collect asks for it again')
    .option('--json', 'print { documents, captures, files, kept, indexed, isOfIndex, earlier } as JSON')
    .action(async (name: string | undefined, options: ForgetOptions) =>
      withContext(
        async (ctx) => {
          if ((name === undefined) === (options.import === undefined))
            throw new UsageError('name a symbol or sha256, or an import: `db forget --import last`')
          if (name === undefined) return exit(await forgetImport(ctx, options.import!, options))
          const { sourceIds, ...forgotten } = await forget(ctx, name, options.force ?? false)
          const concerned = sourceIds.filter((id) => sourceById(id))
          const reports = await derive(ctx, pickSources(concerned))
          const earlier = await earlierDatabases(databasePath(ctx.settings))
          if (options.json) return out.json({ ...forgotten, earlier })
          const { documents } = forgotten
          const what =
            documents === 0
              ? 'of which nothing had been read'
              : `and ${documents} document${documents === 1 ? '' : 's'} read of it`
          out.line(`forgotten: ${forgotten.files.join(', ')}, ${what}`)
          const words = earlierWords(earlier)
          if (words !== null) out.line(words)
          if (forgotten.indexed > 0)
            out.line(
              `${forgotten.indexed} records of the Universal Human Rights Index stand in its place: they are public, and are taken out by the same words with --force`,
            )
          if (forgotten.isOfIndex) out.line('an export of the index that is taken in later brings them again')
          if (forgotten.kept > 0)
            out.line(`what came from an official site stays (${forgotten.kept} of that name); --force takes it out too`)
          exit(
            printReports(
              reports.filter(({ result }) => result !== 'green'),
              false,
            ),
          )
        },
        { existing: true },
      ),
    )
  db.command('remove-examples')
    .description('remove the fictional examples completely')
    .action(async () =>
      withContext(
        async (ctx) => {
          const { documents, captures, records } = await removeExamples(ctx)
          const ofIndex = records > 0 ? `, ${records} records of an invented export of the index` : ''
          out.line(`removed: ${documents} documents, ${captures} captures of the invented examples${ofIndex}`)
        },
        { existing: true },
      ),
    )
}
