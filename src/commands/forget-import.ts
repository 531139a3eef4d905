// db forget --import: takes back all that one import brought; the versions that stood before are read again.
import { sourceById } from '../../scrapers/index.ts'
import type { AppContext } from '../context.ts'
import { databasePath } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import { earlierDatabases, earlierWords } from '../run/earlier.ts'
import { derive, pickSources } from '../run/stages.ts'
import { nameOf, takeOut } from '../run/take-out.ts'
import { exitCodes, out, printReports } from './command.ts'

/** Returns the number of the import that is meant. Throws UsageError for what is no import of files. */
async function pickImport(ctx: AppContext, asked: string): Promise<number> {
  if (asked === 'last') {
    const last = await ctx.store.captures.lastImport()
    if (last !== null) return last
    throw new UsageError('no import is held that can be taken back: `db forget <symbol-or-sha256>` takes out one file')
  }
  const run = /^\d{1,15}$/.test(asked) ? await ctx.store.runs.get(Number(asked)) : null
  if (run?.stage === 'import') return run.id
  throw new UsageError(`there is no import ${asked}: \`db forget --import last\` shows the number of the last one`)
}

/** Documents that the files of an import are shown as, by symbol: with an earlier version that is read again, or without. */
async function readOf(ctx: AppContext, ids: ReadonlySet<number>, sha256: readonly string[]) {
  const [back, gone] = [new Set<string>(), new Set<string>()]
  for (const one of sha256)
    for (const { documentId } of await ctx.store.documents.readFrom(one)) {
      const document = await ctx.store.documents.get(documentId)
      if (document === null || document.sha256 === null || !sha256.includes(document.sha256)) continue
      const others = await ctx.store.captures.named(document.symbol)
      const isBack = others.some(({ id, withdrawnAt }) => !ids.has(id) && withdrawnAt === null)
      ;(isBack ? back : gone).add(document.symbol)
    }
  return { gone: [...gone].sort(), back: [...back].sort() }
}

const listed = (names: readonly string[]): string =>
  names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ')

/** Shows what an import brought, and takes it back where `yes` is said with its number. Returns the exit code. */
export async function forgetImport(
  ctx: AppContext,
  asked: string,
  { yes = false, json = false }: { yes?: boolean; json?: boolean },
): Promise<number> {
  // the import before is another one: said again after a kill, "last" would take that back too
  if (yes && asked === 'last')
    throw new UsageError('name the import by its number: `db forget --import last` shows it, and what would go')
  const run = await pickImport(ctx, asked)
  const brought = await ctx.store.captures.ofImport(run)
  const ids = new Set(brought.map(({ id }) => id))
  const { gone, back } = await readOf(
    ctx,
    ids,
    brought.map(({ sha256 }) => sha256),
  )
  const files = brought.map(nameOf)
  if (!yes) {
    if (json) out.json({ import: run, files, gone, back, done: false })
    else {
      out.line(`import ${run} brought ${files.length} ${files.length === 1 ? 'file' : 'files'}: ${listed(files)}`)
      if (gone.length > 0) out.line(`these documents would go: ${listed(gone)}`)
      if (back.length > 0) out.line(`of these, the version before it would stand again: ${listed(back)}`)
      out.line(`Nothing was done. To take it back: mechanism-watch db forget --import ${run} --yes`)
    }
    return exitCodes.done
  }
  const removed = await takeOut(ctx, brought)
  const concerned = [...new Set(brought.map(({ sourceId }) => sourceId))].filter((id) => sourceById(id))
  // where an earlier one was killed, its stages are still to be run: all of them, for its source is not known any more
  const reports = await derive(ctx, pickSources(concerned))
  const earlier = await earlierDatabases(databasePath(ctx.settings))
  if (json) {
    out.json({ import: run, files, gone, back, ...removed, earlier, done: true })
    return exitCodes.done
  }
  out.line(
    brought.length === 0
      ? `nothing is held any more of what import ${run} brought`
      : `taken back: import ${run}, ${files.length} ${files.length === 1 ? 'file' : 'files'}, with all that was read of ${files.length === 1 ? 'it' : 'them'}`,
  )
  if (back.length > 0) out.line(`the version before it stands again: ${listed(back)}`)
  const words = earlierWords(earlier)
  if (words !== null) out.line(words)
  return printReports(
    reports.filter(({ result }) => result !== 'green'),
    false,
  )
}
