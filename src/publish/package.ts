// The data package: everything that the lists show, as plain files of one edition; the same edition gives the same bytes.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPublicCopy, type PublicCopy } from '../../db/sqlite/public-copy.ts'
import { cards } from '../../scrapers/index.ts'
import { shapeCoverage } from '../api/status-rows.ts'
import { createTables } from '../api/tables/open.ts'
import type { Line, Opened } from '../api/tables/table.ts'
import type { AppContext } from '../context.ts'
import type { Coverage } from '../domain/coverage.ts'
import { csvLine } from '../domain/csv.ts'
import { UsageError } from '../domain/errors.ts'
import { jsonText } from '../domain/printable.ts'
import { allStates } from '../domain/states/states.ts'
import { dictionaryCells, dictionaryColumns } from '../domain/tables/dictionary.ts'
import { type TableName, tableNames } from '../domain/tables/tables.ts'
import type { Edition } from '../reading/edition.ts'
import { ofWhole } from '../run/whole.ts'
import { version } from '../version.ts'
import { citationFile, describePackage, type PackageFacts } from './descriptor.ts'
import { type FileSum, filesOf, sumOf, writeFolder } from './folder.ts'
import { writeTable } from './table-files.ts'
import { licenceText, method, readme } from './texts.ts'

/** What every package of ours has; a folder without it is somebody else's. */
export const packageMark = 'datapackage.json'

export type PackageReport = { edition: string; rows: Record<TableName, number>; files: number; bytes: number }

const csv = (head: readonly string[], rows: (string | number | null)[][]): string =>
  [[...head], ...rows].map(csvLine).join('')

const coverageCsv = (coverage: readonly Coverage[]): string =>
  csv(
    ['mechanism', 'period_kind', 'period', 'held', 'missing', 'unknown', 'list_whole'],
    coverage
      .map((row) => shapeCoverage(row))
      .flatMap(({ mechanism, periods }) =>
        periods.map(({ kind, number, held, missing, unknown, listWhole }) => [
          mechanism,
          kind,
          number,
          held,
          missing,
          unknown,
          String(listWhole),
        ]),
      ),
  )

const gapsCsv = (coverage: readonly Coverage[]): string =>
  csv(
    ['mechanism', 'state', 'symbol', 'date', 'source'],
    coverage.flatMap(({ gaps }) =>
      gaps.flatMap((gap) => gap.states.map((state) => [gap.mechanism, state, gap.symbol, gap.date, gap.source])),
    ),
  )

const fictional = (): string[] =>
  allStates()
    .filter(({ kind }) => kind === 'fictional')
    .map(({ iso3 }) => iso3)

async function* both(...opened: Opened[]): AsyncIterable<Line> {
  for (const { lines } of opened) yield* lines
}

/** Lines of every table, of the whole edition; with the fictional examples behind the rest where they are asked for. */
async function linesOf(ctx: AppContext, day: string, dataVersion: string, examples: boolean) {
  // what a window says depends on the day: it is the day of the edition, not of the clock
  const clock = { now: () => new Date(`${day}T12:00:00Z`) }
  const open = createTables({ ...ctx, clock, baseUrl: '' })
  const flagged = (await ctx.store.states.counts()).filter((row) => row.criminalisation > 0).map((row) => row.state)
  const invented = fictional()
  const real = [...new Set(flagged)].filter((state) => !invented.includes(state))
  const only = examples ? [{ state: invented }] : []
  const all = async (list: (filter: { state?: string[] }) => Promise<Opened>) =>
    both(await list({}), ...(await Promise.all(only.map(list))))
  return {
    recommendations: () => all((filter) => open.recommendations(filter, dataVersion)),
    documents: () => all((filter) => open.documents(filter, dataVersion)),
    windows: () => all((filter) => open.windows(filter, dataVersion)),
    states: async () => both(await open.states({}, dataVersion)),
    criminalisation: async () => {
      const state = [...real, ...(examples ? invented : [])]
      return state.length === 0 ? both() : both(await open.criminalisation({ state }, dataVersion))
    },
  } satisfies Record<TableName, () => Promise<AsyncIterable<Line>>>
}

async function* told(lines: AsyncIterable<Line>, progress: AppContext['progress']): AsyncIterable<Line> {
  for await (const line of lines) {
    yield line
    progress.tick()
  }
}

async function writeTables(
  folder: string,
  lines: Record<TableName, () => Promise<AsyncIterable<Line>>>,
  copy: PublicCopy,
  progress: AppContext['progress'],
): Promise<Record<TableName, number>> {
  const rows = {} as Record<TableName, number>
  for (const name of tableNames) {
    progress.begin(`write ${name}`, null)
    rows[name] = await writeTable(folder, name, told(await lines[name](), progress), copy)
    progress.end()
  }
  const insert = copy.table(
    'dictionary',
    dictionaryColumns.map((name) => ({ name, type: 'text', isKey: false })),
  )
  for (const cells of dictionaryCells()) insert(cells)
  return rows
}

type PackageOptions = { examples?: boolean }

/** Writes the files of the package into `folder`, which is empty. The caller holds the database to what was written in it. */
export async function fillPackage(
  ctx: AppContext,
  edition: Edition,
  folder: string,
  options: PackageOptions = {},
): Promise<Record<TableName, number>> {
  const day = dayOfEdition(edition)
  const facts: PackageFacts = { edition, day, version, cards }
  await mkdir(join(folder, 'data'), { recursive: true })
  const copy = createPublicCopy(join(folder, 'mechanism-watch.sqlite'))
  let rows: Record<TableName, number>
  try {
    const lines = await linesOf(ctx, day, edition.version, options.examples ?? false)
    rows = await writeTables(folder, lines, copy, ctx.progress)
  } finally {
    copy.close()
  }
  const coverage = await ctx.reading.coverage(day)
  const texts: Record<string, string> = {
    'coverage.csv': coverageCsv(coverage),
    'gaps.csv': gapsCsv(coverage),
    'dictionary.csv': csv(dictionaryColumns, dictionaryCells()),
    'README.md': readme(facts, rows),
    'METHOD.md': method(facts),
    'LICENCE.md': licenceText(),
    'CITATION.cff': citationFile(facts),
  }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
  const written: FileSum[] = []
  for (const path of await filesOf(folder)) written.push(await sumOf(folder, path))
  await writeFile(join(folder, packageMark), `${jsonText(describePackage(facts, written), 2)}\n`)
  return rows
}

/** The day of the last change. Throws UsageError for an empty database. */
export function dayOfEdition({ changedAt }: Edition): string {
  if (changedAt === null)
    throw new UsageError('there is no data yet: run `mechanism-watch up`, `collect` or `import` first')
  return changedAt.slice(0, 10)
}

/**
 * Writes the package into `folder`, whole or not at all. Throws DamageError for a database that a disk changed, UsageError for a folder with other files, and where the
 * data changed meanwhile: its files would be of two editions.
 */
export async function writePackage(
  ctx: AppContext,
  folder: string,
  options: PackageOptions = {},
): Promise<PackageReport> {
  const edition = await ctx.reading.edition()
  dayOfEdition(edition)
  let rows = {} as Record<TableName, number>
  const sums = await writeFolder(folder, packageMark, (temporary) =>
    ofWhole(ctx.store, async () => {
      rows = await fillPackage(ctx, edition, temporary, options)
      if ((await ctx.reading.dataVersion()) !== edition.version)
        throw new UsageError('the data changed while the package was written: run the command again')
    }),
  )
  return {
    edition: edition.version,
    rows,
    files: sums.length + 1,
    bytes: sums.reduce((total, sum) => total + sum.bytes, 0),
  }
}
