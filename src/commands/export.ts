// export: what a filter finds as a file: rows for programs, an annex for people, or records for a reference manager.
import { createWriteStream, lstatSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { writeNewFile } from '../../db/new-file.ts'
import { createTables } from '../api/tables/open.ts'
import { askedOf, workbookOf } from '../api/tables/workbook.ts'
import { csvOf, jsonLinesOf } from '../api/tables/write.ts'
import { selectionFile } from '../cite/annex/file.ts'
import { select } from '../cite/select.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'
import { exportQuery } from '../domain/queries.ts'
import { readSelection, rowsIn, type SelectionFormat, selectionFormats } from '../domain/selection-query.ts'
import { canonicalSymbol } from '../domain/symbols/symbols.ts'
import { type TableFormat, tableFormats } from '../domain/tables/tables.ts'
import { version } from '../version.ts'
import { withContext } from './command.ts'
import { addFilters, readFilters, refusingInWords } from './filters.ts'

type Options = { format: SelectionFormat | TableFormat; out?: string } & Record<string, unknown>

const isTable = (format: Options['format']): format is TableFormat => tableFormats.some((each) => each === format)

/** Why a filter finds nothing, where that can be told: a document that is not held is none without recommendations. */
async function whyNone({ store }: AppContext, symbol: unknown): Promise<string> {
  const isUnknown =
    typeof symbol === 'string' && (await store.documents.get(canonicalSymbol(symbol) ?? symbol)) === null
  return isUnknown ? `the document ${symbol} is not held here` : 'nothing that is held here fits this filter'
}

async function bodyOf(ctx: AppContext, words: string[], options: Options): Promise<Readable> {
  const { store, reading, clock } = ctx
  const query = readFilters(exportQuery, options, words)
  const dataVersion = await reading.dataVersion()
  const { format } = options
  const today = dayOfInstant(instant(clock))
  const { total } = await select(store, readSelection(query), 1)
  if (total === 0)
    process.stderr.write(`mechanism-watch: 0 recommendations: ${await whyNone(ctx, options['symbol'])}\n`)
  if (isTable(format)) {
    const { lines } = await createTables({ store, reading, clock, baseUrl: '' }).recommendations(query, dataVersion)
    if (format !== 'xlsx') return Readable.from((format === 'csv' ? csvOf : jsonLinesOf)('recommendations', lines))
    const edition = await reading.edition()
    const note = { table: 'recommendations' as const, language: 'en' as const, edition, day: today, version }
    return workbookOf({ ...note, asked: askedOf(query) }, lines)
  }
  const selected = readSelection(query)
  const selection = await select(store, selected, rowsIn(format, selected))
  if (selection.next !== null)
    process.stderr.write(
      `mechanism-watch: only the first ${selection.rows.length} of ${selection.total} are in the file: narrow the filter, or take --format csv, xlsx or jsonl\n`,
    )
  const coverage = await reading.coverage(today)
  const input = { selection, query: selected, coverage, dataVersion, version, today, next: null, baseUrl: '' }
  const { body } = await selectionFile(format, input)
  return Readable.from([body])
}

/** Writes a new file, which only its owner may read; none that is there is written over, and a cut one gets no name. */
async function writeOut(path: string, body: () => Promise<Readable>): Promise<void> {
  const refused = () => new UsageError(`${path} is there already: name a new file with --out`)
  if (lstatSync(path, { throwIfNoEntry: false })) throw refused()
  try {
    const content = await body()
    await writeNewFile(path, (temporary) => pipeline(content, createWriteStream(temporary)))
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') throw refused()
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(code))
      throw new UsageError(`${path} cannot be written (${code}): name a file in a folder that exists and is yours`)
    throw error
  }
}

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('write what a filter finds into a file, without a server')
    .argument('[words...]', 'words, with the grammar of the search page')
  addFilters(command, exportQuery)
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: every row as the API gives it; csv, xlsx: for a spreadsheet; docx, html, md: an annex; the others: citations',
      )
        .choices([...tableFormats, ...selectionFormats])
        .default('jsonl'),
    )
    .option('--out <file>', 'a new file; standard output if left out')
    .action((words: string[], options: Options) =>
      refusingInWords(() =>
        withContext(
          async (ctx) => {
            if (options.out === undefined && process.stdout.isTTY && ['xlsx', 'docx'].includes(options.format))
              throw new UsageError(`a terminal cannot show ${options.format}: name a file with --out`)
            const body = () => bodyOf(ctx, words, options)
            if (options.out !== undefined) return writeOut(options.out, body)
            await pipeline(await body(), process.stdout, { end: false })
          },
          { existing: true },
        ),
      ),
    )
}
