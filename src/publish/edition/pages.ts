// Writes the pages and files of an edition: by the application, or taken over from the earlier edition where their inputs are the same.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cards } from '../../../scrapers/index.ts'
import type { AppContext } from '../../context.ts'
import { pageLanguages } from '../../domain/queries.ts'
import type { WindowLanguage } from '../../domain/windows/rule.ts'
import { createFeeds } from '../../feeds/routes.ts'
import { createServer } from '../../server.ts'
import { version } from '../../version.ts'
import { html } from '../../web/html.ts'
import { framed } from '../../web/index.ts'
import { createAsker } from './ask.ts'
import { type Frame, frameName, frameOf, withFrame } from './frame.ts'
import type { Inputs, PageInputs } from './inputs.ts'
import { searchPage, serverPage } from './own-pages.ts'
import { addressOf, fileOf, type Place } from './places.ts'
import { createReads } from './reads.ts'
import { type Rewriting, searchFile, serverFile, staticPage } from './rewrite.ts'

export async function writeInto(folder: string, file: string, body: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), body)
}

/** The edition that is there: its folder, the checksum of each file, and what its pages were made from. */
export type Earlier = { folder: string; sums: ReadonlyMap<string, string>; inputs: Inputs | null }

/** The file of the earlier edition, as that wrote it; null where it is gone or was changed. */
export async function unchangedFile({ folder, sums }: Earlier, file: string): Promise<Buffer | null> {
  const bytes = await readFile(join(folder, file)).catch(() => null)
  if (bytes === null) return null
  return createHash('sha256').update(bytes).digest('hex') === sums.get(file) ? bytes : null
}

export type PagesMade = { inputs: Map<string, PageInputs>; rendered: number }

/** `day`: that of the edition; `queue`: its places, which grow by the parts that pages lead to. Returns what each was made from. */
export async function writePages(
  folder: string,
  ctx: AppContext,
  day: string,
  queue: Place[],
  earlier: Earlier,
): Promise<PagesMade> {
  const reads = createReads(ctx.store, ctx.clock, day)
  const { store, reading, clock } = reads
  const { baseUrl } = ctx.settings
  const { log: _log, ...quiet } = { ...ctx, store, reading, clock, version, baseUrl, sources: [...cards] }
  // the foot is put in for all pages at once
  const footEdition = async () => null
  const feeds = createFeeds({ store, clock, baseUrl })
  const ask = createAsker(createServer({ ...quiet, footEdition, keeps: false, routers: [feeds] }))
  const service = /\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]?/.test(`${baseUrl}/`) ? null : baseUrl
  const paths = new Set(queue.map(({ path }) => path))
  // the last of each language are made behind the queue
  const ownFiles = pageLanguages.flatMap((language) => [serverFile(language), searchFile(language)])
  const seen = new Set([...queue.map(fileOf), ...ownFiles])
  const enqueue = (place: Place) => {
    const file = fileOf(place)
    if (seen.has(file)) return
    queue.push(place)
    seen.add(file)
    ctx.progress.more(1)
  }
  let asked = new Map<string, boolean>()
  let further: Place[] = []
  const rewriting: Rewriting = {
    day,
    service,
    has(place: Place) {
      const has = paths.has(place.path)
      asked.set(place.path, has)
      if (!has) return false
      if (place.query.length > 0) further.push(place)
      enqueue(place)
      return true
    },
  }

  const frame = framed({ reading: ctx.reading, version, sources: cards })
  const frames = new Map<string, Frame>()
  const frameFor = async (file: string, language: WindowLanguage): Promise<Frame> => {
    const name = frameName(file, language)
    const made =
      frames.get(name) ??
      frameOf(staticPage(await frame({ title: '', children: html`` }, language, null), file, language, rewriting))
    frames.set(name, made)
    return made
  }

  const inputs = new Map<string, PageInputs>()
  /** What the earlier edition made the file from, where all of it is as it was. */
  const sameInputs = async (file: string): Promise<PageInputs | null> => {
    const known = earlier.inputs?.pages[file]
    if (earlier.inputs === null || known === undefined) return null
    const before: PageInputs = {
      reads: known[0].map((at) => earlier.inputs!.reads[at]!),
      paths: known[1].map((at) => earlier.inputs!.paths[at]!),
      further: known[2],
    }
    if (before.paths.some(([path, has]) => paths.has(path) !== has)) return null
    for (const [read, digest] of before.reads) if ((await reads.digestOf(read)) !== digest) return null
    return before
  }

  const takeOver = async (file: string, language: WindowLanguage | null): Promise<boolean> => {
    const before = await sameInputs(file)
    const bytes = before && (await unchangedFile(earlier, file))
    if (!before || !bytes) return false
    before.further.forEach(enqueue)
    inputs.set(file, before)
    const isPage = language !== null && file.endsWith('.html')
    await writeInto(folder, file, isPage ? withFrame(bytes.toString(), await frameFor(file, language)) : bytes)
    return true
  }

  const render = async (place: Place, file: string): Promise<void> => {
    const { made, reads: noted } = await reads.note(() => ask(addressOf(place)))
    const { status, type, body } = made
    if (status !== 200) throw new Error(`the page ${place.path} could not be made (status ${status}): run \`doctor\``)
    asked = new Map()
    further = []
    const isPage = place.language !== null && type.startsWith('text/html')
    const page = isPage && staticPage(body.toString(), file, place.language!, rewriting)
    const digests = await Promise.all(noted.map(async (read) => [read, await reads.digestOf(read)] as const))
    const repeatable = digests.flatMap(([read, digest]) =>
      digest === null ? [] : [[read, digest] as [string, string]],
    )
    if (repeatable.length === noted.length)
      inputs.set(file, { reads: repeatable, paths: [...asked].sort(([a], [b]) => (a < b ? -1 : 1)), further })
    await writeInto(folder, file, page ? withFrame(page, await frameFor(file, place.language!)) : body)
  }

  let rendered = 0
  ctx.progress.begin('pages', queue.length)
  // the queue grows while it is walked
  for (const place of queue) {
    const file = fileOf(place)
    if (!(await takeOver(file, place.language))) {
      await render(place, file)
      rendered += 1
    }
    ctx.progress.tick()
  }
  ctx.progress.end()
  for (const language of pageLanguages) {
    const own = [
      [serverFile(language), serverPage(language, service), '/server'],
      [searchFile(language), searchPage(language), '/search-here'],
    ] as const
    paths.add('/server').add('/search-here')
    for (const [file, page, address] of own)
      await writeInto(folder, file, staticPage(await frame(page, language, address), file, language, rewriting))
  }
  return { inputs, rendered }
}
