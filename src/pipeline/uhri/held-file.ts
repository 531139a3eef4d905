// The file of an export that is on its way, or that came and is not taken in yet: its bytes, and which version they are of.
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const versionSchema = z.strictObject({
  /** as asked */
  address: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** bytes of the whole file; null where the site did not say */
  total: z.number().int().nonnegative().nullable(),
  isWhole: z.boolean(),
})
export type FileVersion = z.output<typeof versionSchema>

export type HeldFile = {
  path: string
  /** null where nothing is held, or nobody knows what */
  read(): Promise<(FileVersion & { bytes: number }) | null>
  /** begins an empty file of this version */
  begin(version: FileVersion): Promise<void>
  /** bytes are on the disk of the system when it resolves */
  append(chunks: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): Promise<void>
  finish(version: FileVersion): Promise<void>
  remove(): Promise<void>
}

/** The file of one route. Whatever a run that was killed left is the beginning of the version that is named beside it. */
export function heldFile(folder: string, routeId: string): HeldFile {
  const path = join(folder, `${routeId}.part`)
  const about = join(folder, `${routeId}.json`)

  async function name(version: FileVersion): Promise<void> {
    await writeFile(`${about}.tmp`, JSON.stringify(version))
    await rename(`${about}.tmp`, about)
  }

  return {
    path,
    read: async () => {
      try {
        const version = versionSchema.parse(JSON.parse(await readFile(about, 'utf8')))
        return { ...version, bytes: (await stat(path)).size }
      } catch {
        // missing or damaged: begun afresh
        return null
      }
    },
    begin: async (version) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // the old name goes first: no moment has the bytes of one version under the name of another
      await rm(about, { force: true })
      await writeFile(path, '')
      await name(version)
    },
    append: async (chunks, onBytes) => {
      const file = await open(path, 'a')
      try {
        for await (const chunk of chunks) {
          await file.writeFile(chunk)
          onBytes(chunk.length)
        }
      } finally {
        await file.close()
      }
    },
    finish: name,
    remove: async () => {
      for (const one of [about, path]) await rm(one, { force: true })
    },
  }
}

/** The first and the last byte of a file that are no blanks, as characters; empty where there is none near. */
export async function endsOf(path: string): Promise<{ first: string; last: string }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const read = async (position: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, position)
      return buffer.subarray(0, bytesRead).toString('latin1')
    }
    const opening = (await read(0)).replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
    const closing = (await read(Math.max(0, size - 1024))).trimEnd()
    return { first: opening.slice(0, 1), last: closing.slice(-1) }
  } finally {
    await file.close()
  }
}
