// What the pages of an edition were made from, kept in the data folder: a later edition takes over the pages whose inputs are the same.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { projectFolder } from '../../env.ts'
import type { Place } from './places.ts'

const place = z.object({
  path: z.string(),
  query: z.array(z.tuple([z.string(), z.string()])),
  language: z.enum(['en', 'fr', 'es']).nullable(),
})
const about = z.object({
  /** program, address and Node.js */
  maker: z.string(),
  /** edition and scope: what is made of everything at once hangs on them */
  edition: z.string(),
  /** of the checksums of the edition that these inputs belong to */
  sums: z.string(),
})
/** The file has a line about the edition, then one of each of these: all of it in one text may be longer than a text can be. The last is a digest of those before. */
const line = z.union([
  /** a read with what it answered */
  z.tuple([z.literal('read'), z.string(), z.string()]),
  /** a path that a link leads to, and whether the edition had it */
  z.tuple([z.literal('path'), z.string(), z.boolean()]),
  /** a file: its reads and paths by their place among those lines, and the further parts that it leads to */
  z.tuple([z.literal('page'), z.string(), z.array(z.number()), z.array(z.number()), z.array(place)]),
  z.tuple([z.literal('end'), z.string()]),
])

export type Inputs = z.infer<typeof about> & {
  reads: [read: string, digest: string][]
  paths: [path: string, has: boolean][]
  pages: Record<string, [reads: number[], paths: number[], further: Place[]]>
}
/** Of one page; a read that cannot be repeated has no digest. */
export type PageInputs = {
  reads: [read: string, digest: string][]
  paths: [path: string, has: boolean][]
  further: Place[]
}

const keptIn = (dataFolder: string): string => join(dataFolder, 'editions')
const ending = '.jsonl'
/** Folders whose inputs are kept: those that were written last. */
const keptFolders = 8
const dayMs = 86_400_000

/** Of one folder of this installation, whose inputs are nobody else's. */
const inputsFile = (dataFolder: string, folder: string): string =>
  join(keptIn(dataFolder), `${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}${ending}`)

export const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Names this program as it stands, what it is run by, and the address that its pages name: another one makes other pages. */
export function makerOf(baseUrl: string): string {
  const hash = createHash('sha256').update(JSON.stringify([baseUrl, process.versions]))
  const here = fileURLToPath(new URL('../../../', import.meta.url))
  const paths = ['src', 'db', 'scrapers'].flatMap((room) =>
    readdirSync(join(here, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const path of [...paths.sort(), join(projectFolder, 'package.json')])
    hash.update(path.slice(here.length)).update(readFileSync(path))
  return hash.digest('hex')
}

/** Returns the inputs of the edition that is in this folder; null where none are known of it as it stands. */
export async function readInputs(dataFolder: string, folder: string, sums: string | null): Promise<Inputs | null> {
  if (sums === null) return null
  let read: Inputs | null = null
  let isWhole = false
  const hash = createHash('sha256')
  try {
    for await (const text of createInterface({ input: createReadStream(inputsFile(dataFolder, folder)) })) {
      const given: unknown = JSON.parse(text)
      if (read === null) {
        read = { ...about.parse(given), reads: [], paths: [], pages: Object.create(null) }
        if (read.sums !== digestOfText(sums)) return null
      } else {
        const [kind, name, ...rest] = line.parse(given)
        if (kind === 'read') read.reads.push([name, rest[0] as string])
        else if (kind === 'path') read.paths.push([name, rest[0] as boolean])
        else if (kind === 'page') read.pages[name] = rest as Inputs['pages'][string]
        else isWhole = name === hash.copy().digest('hex')
      }
      hash.update(`${text}\n`)
    }
    return isWhole ? read : null
  } catch {
    // none were kept, or a disk changed them: every page is made anew
    return null
  }
}

/** Puts the lists of the pages together, each entry once. */
export function joinInputs(
  about: Pick<Inputs, 'maker' | 'edition' | 'sums'>,
  pages: ReadonlyMap<string, PageInputs>,
): Inputs {
  const reads = new Map<string, number>()
  const paths = new Map<string, number>()
  const joined: Inputs = { ...about, reads: [], paths: [], pages: Object.create(null) }
  const at = <V>(places: Map<string, number>, list: [string, V][], [name, value]: [string, V]): number => {
    const before = places.get(name)
    if (before !== undefined) return before
    places.set(name, list.length)
    list.push([name, value])
    return list.length - 1
  }
  for (const [file, page] of pages)
    joined.pages[file] = [
      page.reads.map((read) => at(reads, joined.reads, read)),
      page.paths.map((path) => at(paths, joined.paths, path)),
      page.further.map(({ path, query, language }) => ({ path, query: query.map(([a, b]) => [a, b]), language })),
    ]
  return joined
}

function* linesOf({ reads, paths, pages, ...described }: Inputs): Generator<string> {
  yield JSON.stringify(described)
  for (const read of reads) yield JSON.stringify(['read', ...read])
  for (const path of paths) yield JSON.stringify(['path', ...path])
  for (const [file, page] of Object.entries(pages)) yield JSON.stringify(['page', file, ...page])
}

function* withDigest(lines: Iterable<string>): Generator<string> {
  const hash = createHash('sha256')
  for (const line of lines) {
    hash.update(`${line}\n`)
    yield `${line}\n`
  }
  yield `${JSON.stringify(['end', hash.digest('hex')])}\n`
}

/** Removes what was kept of other folders but those that were written last, and what a killed run or an earlier release left. */
async function removeOthers(dataFolder: string): Promise<void> {
  const found = await Promise.all(
    (await readdir(keptIn(dataFolder))).map(async (name) => {
      const path = join(keptIn(dataFolder), name)
      return { path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 }
    }),
  )
  const newest = found.filter(({ path }) => path.endsWith(ending)).sort((a, b) => b.at - a.at)
  const stays = new Set(newest.slice(0, keptFolders).map(({ path }) => path))
  const begun = Math.max(0, ...found.map(({ at }) => at)) - dayMs
  // another run may be writing its own
  for (const { path, at } of found)
    if (!stays.has(path) && !(path.endsWith('.partial') && at >= begun)) await rm(path, { force: true })
}

/** Keeps them for the next edition; whoever reads meanwhile meets the earlier ones. */
export async function keepInputs(dataFolder: string, folder: string, kept: Inputs): Promise<void> {
  const path = inputsFile(dataFolder, folder)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await pipeline(Readable.from(withDigest(linesOf(kept))), createWriteStream(`${path}.partial`, { mode: 0o600 }))
  await rename(`${path}.partial`, path)
  await removeOthers(dataFolder)
}
