// What the pages of an edition were made from, kept in the data folder: a later edition takes over the pages whose inputs are the same.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { projectFolder } from '../../env.ts'
import type { Place } from './places.ts'

const place = z.object({
  path: z.string(),
  query: z.array(z.tuple([z.string(), z.string()])),
  language: z.enum(['en', 'fr', 'es']).nullable(),
})
const inputs = z.object({
  /** program, address and Node.js */
  maker: z.string(),
  /** edition and scope: what is made of everything at once hangs on them */
  edition: z.string(),
  /** of the checksums of the edition that these inputs belong to */
  sums: z.string(),
  /** each read with what it answered */
  reads: z.array(z.tuple([z.string(), z.string()])),
  /** each path that a link leads to, and whether the edition had it */
  paths: z.array(z.tuple([z.string(), z.boolean()])),
  /** by file: its reads and paths by their place in the lists above, and the further parts that it leads to */
  pages: z.record(z.string(), z.tuple([z.array(z.number()), z.array(z.number()), z.array(place)])),
})

export type Inputs = z.infer<typeof inputs>
/** Of one page; a read that cannot be repeated has no digest. */
export type PageInputs = {
  reads: [read: string, digest: string][]
  paths: [path: string, has: boolean][]
  further: Place[]
}

/** Of one folder of this installation, whose inputs are nobody else's. */
const inputsFile = (dataFolder: string, folder: string): string =>
  join(dataFolder, 'editions', `${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}.json`)

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
export function readInputs(dataFolder: string, folder: string, sums: string | null): Inputs | null {
  if (sums === null) return null
  try {
    const read = inputs.safeParse(JSON.parse(readFileSync(inputsFile(dataFolder, folder), 'utf8')))
    return read.success && read.data.sums === digestOfText(sums) ? read.data : null
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
  const joined: Inputs = { ...about, reads: [], paths: [], pages: {} }
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

/** Keeps them for the next edition; whoever reads meanwhile meets the earlier ones. */
export async function keepInputs(dataFolder: string, folder: string, kept: Inputs): Promise<void> {
  const path = inputsFile(dataFolder, folder)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.partial`, JSON.stringify(kept), { mode: 0o600 })
  await rename(`${path}.partial`, path)
}
