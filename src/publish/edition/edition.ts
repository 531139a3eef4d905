// The static edition: the pages in three languages, feeds, calendars, world file and data package as plain files.
import { readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppContext } from '../../context.ts'
import { instant } from '../../domain/clock.ts'
import { dayOfInstant } from '../../domain/days/days.ts'
import { UsageError } from '../../domain/errors.ts'
import { jsonText } from '../../domain/printable.ts'
import type { Edition } from '../../reading/edition.ts'
import { createReading } from '../../reading/reading.ts'
import { assertWhole, ofWhole } from '../../run/whole.ts'
import { worldFile } from '../../run/world.ts'
import { version } from '../../version.ts'
import { sumsFile, writeFolder, writeSums } from '../folder.ts'
import { dayOfEdition, fillPackage, packageMark } from '../package.ts'
import { filtersOf, listPlaces, readScope, type Scope } from './addresses.ts'
import { digestOfText, joinInputs, keepInputs, makerOf, readInputs } from './inputs.ts'
import { firstPage, searchClient } from './own-pages.ts'
import { type Earlier, type PagesMade, unchangedFile, writeInto, writePages } from './pages.ts'
import { writeSearchIndex } from './search-index.ts'

/** Says which edition a folder is; one that has it was written by us. */
const editionMark = 'edition.json'

/** `changed`: files that are not as they were; `rendered`: pages and feeds that were made anew. */
export type EditionReport = {
  edition: string
  day: string
  files: number
  changed: number
  rendered: number
  isNew: boolean
}

const read = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null)

/** Path and checksum of each line of a file of checksums. */
const sumsIn = (text: string | null): Map<string, string> =>
  new Map((text ?? '').split('\n').flatMap((line) => (line === '' ? [] : [[line.slice(66), line.slice(0, 64)]])))

type Filters = ReturnType<typeof filtersOf>

async function* allRows(ctx: AppContext, filters: Filters) {
  for (const filter of filters) yield* ctx.store.recommendations.stream(filter)
}

/** What is made of all rows at once: the index of the search, and the data package. */
async function writeWhole(folder: string, ctx: AppContext, edition: Edition, scope: Scope, filters: Filters) {
  await writeSearchIndex(join(folder, 'search'), allRows(ctx, filters))
  const path = join(folder, 'data', 'package')
  await fillPackage(ctx, edition, path, { examples: scope.fictional.length > 0 })
  await writeSums(path)
}

/** Takes over what the earlier edition made of the same rows; false where a file of it is not as it was. */
async function takeWhole(folder: string, earlier: Earlier): Promise<boolean> {
  const files = [...earlier.sums.keys()].filter((file) => /^(search|data\/package)\//.test(file))
  if (!files.includes(`data/package/${packageMark}`)) return false
  for (const file of files) {
    const bytes = await unchangedFile(earlier, file)
    if (bytes === null) return false
    await writeInto(folder, file, bytes)
  }
  return true
}

/** Gives files that are as they were their old time, so that a tool that copies the folder leaves them. */
async function keepTimes(fresh: string, { folder, sums }: Earlier): Promise<number> {
  let changed = 0
  for (const [path, sum] of sumsIn(await read(join(fresh, sumsFile)))) {
    if (sums.get(path) !== sum) {
      changed += 1
      continue
    }
    const { atime, mtime } = await stat(join(folder, path)).catch(() => ({ atime: null, mtime: null }))
    if (mtime !== null) await utimes(join(fresh, path), atime, mtime)
  }
  return changed
}

/** What the edition is of. The counts tell where a command took rows out, which the version does not. */
async function describe(ctx: AppContext, states: readonly string[] | undefined) {
  const { documents, units, review_windows: windows } = await ctx.store.meta.counts()
  const edition = await ctx.reading.dataVersion()
  return {
    edition,
    program: version,
    address: ctx.settings.baseUrl,
    states: states ?? 'all',
    rows: { documents, units, windows },
  }
}

/**
 * Writes the static edition of this day into `folder`, whole or not at all; nothing where it is there already. Pages whose inputs are
 * those of the edition that is there are taken over from it. Throws DamageError for a database that a disk changed.
 */
export async function writeEdition(
  ctx: AppContext,
  folder: string,
  options: { states?: readonly string[] } = {},
): Promise<EditionReport> {
  const day = dayOfInstant(instant(ctx.clock))
  const edition = await ctx.reading.edition()
  dayOfEdition(edition)
  const described = await describe(ctx, options.states)
  const mark = `${jsonText({ ...described, day }, 2)}\n`
  const known = await read(join(folder, sumsFile))
  const earlier: Earlier = {
    folder,
    sums: sumsIn(known),
    inputs: await readInputs(ctx.settings.dataFolder, folder, known),
  }
  const about = { edition: edition.version, day }
  if ((await read(join(folder, editionMark))) === mark && known !== null) {
    await assertWhole(ctx.store)
    return { ...about, files: earlier.sums.size + 1, changed: 0, rendered: 0, isNew: false }
  }
  const maker = makerOf(ctx.settings.baseUrl)
  if (earlier.inputs?.maker !== maker) earlier.inputs = null
  // ages and "today" are of the day, not of the hour: the same edition and day give the same bytes
  const clock = { now: () => new Date(`${day}T12:00:00Z`) }
  const still: AppContext = { ...ctx, clock, reading: createReading(ctx.store) }
  let changed = 0
  let pages: PagesMade = { inputs: new Map(), rendered: 0 }
  const rows = jsonText(described)
  const fill = async (temporary: string) => {
    // first: it says in seconds whether a disk changed what dates rest on
    await writeInto(temporary, 'world.json', await worldFile(still))
    const scope = await readScope(still, options.states)
    const filters = filtersOf(scope, options.states === undefined)
    pages = await writePages(temporary, still, day, await listPlaces(still, scope, filters), earlier)
    if (earlier.inputs?.edition !== rows || !(await takeWhole(temporary, earlier)))
      await writeWhole(temporary, still, edition, scope, filters)
    await writeInto(temporary, 'assets/search.js', searchClient())
    await writeInto(temporary, 'index.html', firstPage())
    await writeInto(temporary, editionMark, mark)
    if (jsonText(await describe(ctx, options.states)) !== rows)
      throw new UsageError('the data changed while the edition was written: run the command again')
  }
  const sums = await writeFolder(
    folder,
    editionMark,
    (temporary) => ofWhole(ctx.store, () => fill(temporary)),
    async (temporary) => {
      changed = await keepTimes(temporary, earlier)
    },
  )
  const written = digestOfText((await read(join(folder, sumsFile))) ?? '')
  await keepInputs(ctx.settings.dataFolder, folder, joinInputs({ maker, edition: rows, sums: written }, pages.inputs))
  return { ...about, files: sums.length + 1, changed, rendered: pages.rendered, isNew: true }
}
