// The static edition: the pages in three languages, feeds, calendars, world file and data package as plain files.
import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cards } from '../../../scrapers/index.ts'
import type { AppContext } from '../../context.ts'
import { instant } from '../../domain/clock.ts'
import { dayOfInstant } from '../../domain/days/days.ts'
import { UsageError } from '../../domain/errors.ts'
import { jsonText } from '../../domain/printable.ts'
import { pageLanguages } from '../../domain/queries.ts'
import { createFeeds } from '../../feeds/routes.ts'
import { createReading } from '../../reading/reading.ts'
import { assertWhole } from '../../run/whole.ts'
import { worldFile } from '../../run/world.ts'
import { createServer } from '../../server.ts'
import { version } from '../../version.ts'
import { framed } from '../../web/index.ts'
import { sumsFile, writeFolder } from '../folder.ts'
import { writePackage } from '../package.ts'
import { filtersOf, listPlaces, readScope, type Scope } from './addresses.ts'
import { createAsker } from './ask.ts'
import { firstPage, searchClient, searchPage, serverPage } from './own-pages.ts'
import { addressOf, fileOf, type Place } from './places.ts'
import { type Rewriting, searchFile, serverFile, staticPage } from './rewrite.ts'
import { writeSearchIndex } from './search-index.ts'

/** Says which edition a folder is; one that has it was written by us. */
const editionMark = 'edition.json'

export type EditionReport = { edition: string; day: string; files: number; changed: number; isNew: boolean }

const read = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null)

async function write(folder: string, file: string, body: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), body)
}

/** Pages and files of the application, and what is found on the way. */
async function writePlaces(
  folder: string,
  ctx: AppContext,
  day: string,
  scope: Scope,
  filters: Filters,
): Promise<void> {
  const context = { ...ctx, version, baseUrl: ctx.settings.baseUrl, sources: [...cards] }
  const feeds = createFeeds({ store: ctx.store, clock: ctx.clock, baseUrl: ctx.settings.baseUrl })
  const { log: _log, ...quiet } = context
  const ask = createAsker(createServer({ ...quiet, routers: [feeds] }))
  const service = /\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]?/.test(`${ctx.settings.baseUrl}/`)
    ? null
    : ctx.settings.baseUrl
  const queue = await listPlaces(ctx, scope, filters)
  const paths = new Set(queue.map(({ path }) => path))
  const seen = new Set(queue.map(fileOf))
  const rewriting: Rewriting = {
    day,
    service,
    has(place: Place) {
      if (!paths.has(place.path)) return false
      const file = fileOf(place)
      if (!seen.has(file)) queue.push(place)
      seen.add(file)
      return true
    },
  }
  // the queue grows while it is walked
  for (const place of queue) {
    const { status, type, body } = await ask(addressOf(place))
    if (status !== 200) throw new Error(`the page ${place.path} could not be made (status ${status}): run \`doctor\``)
    const isPage = place.language !== null && type.startsWith('text/html')
    await write(
      folder,
      fileOf(place),
      isPage ? staticPage(body.toString(), fileOf(place), place.language!, rewriting) : body,
    )
  }
  const frame = framed({ reading: ctx.reading, version })
  for (const language of pageLanguages) {
    const own = [
      [serverFile(language), serverPage(language, service), '/server'],
      [searchFile(language), searchPage(language), '/search-here'],
    ] as const
    paths.add('/server').add('/search-here')
    for (const [file, page, address] of own)
      await write(folder, file, staticPage(await frame(page, language, address), file, language, rewriting))
  }
}

type Filters = ReturnType<typeof filtersOf>

async function* allRows(ctx: AppContext, filters: Filters) {
  for (const filter of filters) yield* ctx.store.recommendations.stream(filter)
}

/** Gives files that are as they were their old time, so that a tool that copies the folder leaves them. */
async function keepTimes(fresh: string, old: string): Promise<number> {
  const sums = async (folder: string) =>
    new Map(((await read(join(folder, sumsFile))) ?? '').split('\n').map((line) => [line.slice(66), line.slice(0, 64)]))
  const [before, after] = [await sums(old), await sums(fresh)]
  let changed = 0
  for (const [path, sum] of after) {
    if (path === '') continue
    if (before.get(path) !== sum) {
      changed += 1
      continue
    }
    const { atime, mtime } = await stat(join(old, path)).catch(() => ({ atime: null, mtime: null }))
    if (mtime !== null) await utimes(join(fresh, path), atime, mtime)
  }
  return changed
}

/** Writes the static edition of this day into `folder`, whole or not at all; nothing where it is there already. Throws DamageError for a database that a disk changed. */
export async function writeEdition(
  ctx: AppContext,
  folder: string,
  options: { states?: readonly string[] } = {},
): Promise<EditionReport> {
  const day = dayOfInstant(instant(ctx.clock))
  const { version: edition, changedAt } = await ctx.reading.edition()
  if (changedAt === null)
    throw new UsageError('there is no data yet: run `mechanism-watch up`, `collect` or `import` first')
  await assertWhole(ctx.store)
  const mark = `${jsonText({ edition, day, program: version, address: ctx.settings.baseUrl, states: options.states ?? 'all' }, 2)}\n`
  if ((await read(join(folder, editionMark))) === mark && (await read(join(folder, sumsFile))) !== null) {
    const files = ((await read(join(folder, sumsFile))) ?? '').split('\n').length
    return { edition, day, files, changed: 0, isNew: false }
  }
  // ages and "today" are of the day, not of the hour: the same edition and day give the same bytes
  const clock = { now: () => new Date(`${day}T12:00:00Z`) }
  const still: AppContext = { ...ctx, clock, reading: createReading(ctx.store) }
  let changed = 0
  const sums = await writeFolder(
    folder,
    editionMark,
    async (temporary) => {
      const scope = await readScope(still, options.states)
      const filters = filtersOf(scope, options.states === undefined)
      await writePlaces(temporary, still, day, scope, filters)
      await writeSearchIndex(join(temporary, 'search'), allRows(still, filters))
      await write(temporary, 'assets/search.js', searchClient())
      await write(temporary, 'world.json', await worldFile(still))
      await write(temporary, 'index.html', firstPage())
      await mkdir(join(temporary, 'data'), { recursive: true })
      await writePackage(still, join(temporary, 'data', 'package'), { examples: scope.fictional.length > 0 })
      await write(temporary, editionMark, mark)
      if ((await ctx.reading.dataVersion()) !== edition)
        throw new UsageError('the data changed while the edition was written: run the command again')
    },
    async (temporary) => {
      changed = await keepTimes(temporary, folder)
    },
  )
  return { edition, day, files: sums.length + 1, changed, isNew: true }
}
