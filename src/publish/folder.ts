// A folder that is written whole or not at all: under a temporary name beside its own, then renamed.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'

/** The file that says which files are there; a folder that has it was written by us. */
export const sumsFile = 'SHA256SUMS'

const namesIn = async (folder: string): Promise<string[] | null> =>
  readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null
    if (errorCode(error) === 'ENOTDIR') throw new UsageError(`${folder} is a file: name a folder`)
    throw error
  })

/** Paths of all files of a folder, with `/`, sorted by their characters. */
export async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(resolve(folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1))
}

export type FileSum = { path: string; sha256: string; bytes: number }

export async function sumOf(folder: string, path: string): Promise<FileSum> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(folder, path)), hash)
  return { path, sha256: hash.digest('hex'), bytes: (await stat(join(folder, path))).size }
}

/** Writes the checksums of all files, as `sha256sum -c` reads them. */
export async function writeSums(folder: string): Promise<FileSum[]> {
  const sums: FileSum[] = []
  for (const path of await filesOf(folder)) if (path !== sumsFile) sums.push(await sumOf(folder, path))
  await writeFile(join(folder, sumsFile), sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''))
  return sums
}

/** Throws UsageError for a folder with files of somebody else. `mark`: a file that each of ours has. */
async function assertOurs(folder: string, mark: string): Promise<void> {
  const names = await namesIn(folder)
  if (names === null || names.length === 0 || (names.includes(mark) && names.includes(sumsFile))) return
  throw new UsageError(
    `${folder} has files that this command did not write: name a new or empty folder, or empty it first`,
  )
}

/**
 * Lets `fill` write into a temporary folder, adds the checksums, and puts it in the place of `folder`. Whoever reads meets
 * the old one or the new one. `compare` may look at both when the new one has its checksums. Killed on the way, it leaves the old one and a temporary folder that the next call removes;
 * killed between the two renames at the end, it leaves the old one under another name, from which the next call takes it back.
 */
export async function writeFolder(
  folder: string,
  mark: string,
  fill: (temporary: string) => Promise<void>,
  compare: (temporary: string) => Promise<void> = async () => undefined,
): Promise<FileSum[]> {
  const out = resolve(folder)
  await assertOurs(out, mark)
  await mkdir(dirname(out), { recursive: true })
  const [temporary, old] = ['.partial', '.replaced'].map((ending) => join(dirname(out), `.${basename(out)}${ending}`))
  if ((await namesIn(out)) === null && (await namesIn(old!)) !== null) await rename(old!, out)
  for (const left of [temporary!, old!]) await rm(left, { recursive: true, force: true })
  try {
    await mkdir(temporary!)
    await fill(temporary!)
    const sums = await writeSums(temporary!)
    await compare(temporary!)
    // asked again: it may have been filled meanwhile
    await assertOurs(out, mark)
    const isThere = (await namesIn(out)) !== null
    if (isThere) await rename(out, old!)
    await rename(temporary!, out)
    await rm(old!, { recursive: true, force: true })
    return sums
  } finally {
    await rm(temporary!, { recursive: true, force: true })
  }
}
