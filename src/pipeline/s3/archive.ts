// The archive on an S3-compatible store: the same names as in a folder, below the prefix, so that one can be copied to the other.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { S3Place } from '../../domain/s3-place.ts'
import { type Archive, ArchiveError, bodyPath, damaged, hashOf } from '../archive.ts'
import { unfinishedIn } from '../unfinished.ts'
import { createS3Client, headerOf, type S3Answer, type S3Client, type S3Limits } from './client.ts'
import { namesOf } from './listing.ts'

/** A body that is asked for again is written again after so long: a sweep must not take it before its capture is written. */
const renewedAfterMs = 10 * 60_000

const missing = (sha256: string): ArchiveError => new ArchiveError('missing', `the archive has no bytes ${sha256}`)

/** Milliseconds since the body was written, by the clock of the store alone. */
const ageThere = (answer: S3Answer): number =>
  Date.parse(headerOf(answer, 'date')) - Date.parse(headerOf(answer, 'last-modified'))

/** What the store says of a body without giving it; null where it has none. */
async function headOf<T>(client: S3Client, path: string, take: (answer: S3Answer) => T): Promise<T | null> {
  const taking = async (answer: S3Answer): Promise<T> => {
    await answer.body.dump()
    return take(answer)
  }
  return client.ask({ method: 'HEAD', path }, taking).catch(async (error: unknown) => {
    // a refusal of HEAD has no words: whether the body or the bucket is missing, or the key is wrong, is told to GET
    if (!(error instanceof ArchiveError) || error.cause !== undefined) throw error
    return client.ask({ method: 'GET', path }, taking)
  })
}

/**
 * The archive at a place. A body is sent with its hash, which the store compares before it keeps it: it is there whole or
 * not at all. `folder`: of this machine, where files that a reader is given are laid while they are sent.
 */
export function createS3Archive(place: S3Place, folder: string, limits?: S3Limits): Archive {
  const client = createS3Client(place, limits)
  const unfinished = unfinishedIn(folder)
  const bytesOf = (sha256: string): Promise<{ bytes: Uint8Array; age: number } | null> =>
    client.ask({ method: 'GET', path: bodyPath(sha256) }, async (answer) => ({
      bytes: new Uint8Array(await answer.body.arrayBuffer()),
      age: ageThere(answer),
    }))

  return {
    has: async (sha256) => (await headOf(client, bodyPath(sha256), () => true)) ?? false,

    async put(bytes) {
      const sha256 = hashOf(bytes)
      const there = await bytesOf(sha256)
      const isWhole = there !== null && hashOf(there.bytes) === sha256
      if (!isWhole || !(there.age < renewedAfterMs))
        await client.ask({ method: 'PUT', path: bodyPath(sha256), body: bytes }, ({ body }) => body.dump())
      return { sha256, created: !isWhole }
    },

    async get(sha256) {
      const there = await bytesOf(sha256)
      if (there === null) throw missing(sha256)
      const found = hashOf(there.bytes)
      if (found !== sha256) throw damaged(sha256, found)
      return there.bytes
    },

    async withFile(sha256, use) {
      const path = bodyPath(sha256)
      const file = unfinished.nameFor(sha256)
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      try {
        const found = await client.ask({ method: 'GET', path }, async ({ body }) => {
          const hash = createHash('sha256')
          await pipeline(
            body,
            async function* (pieces: AsyncIterable<Buffer>) {
              for await (const piece of pieces) {
                hash.update(piece)
                yield piece
              }
            },
            createWriteStream(file, { mode: 0o600 }),
          )
          return hash.digest('hex')
        })
        if (found === null) throw missing(sha256)
        if (found !== sha256) throw damaged(sha256, found)
        return await use(file)
      } finally {
        await rm(file, { force: true })
      }
    },

    async age(sha256, now) {
      const age = await headOf(client, bodyPath(sha256), ageThere)
      // `now` may be another moment than this one, of which the store knows nothing
      return age === null || Number.isNaN(age) ? Number.NEGATIVE_INFINITY : age + (now.getTime() - Date.now())
    },

    async remove(sha256) {
      await client.ask({ method: 'DELETE', path: bodyPath(sha256) }, ({ body }) => body.dump())
    },

    // nothing is unfinished in the store: only what this machine laid here to be sent
    removeUnfinished: unfinished.remove,
    sweep: unfinished.sweep,
    list: () => namesOf(client, place),
  }
}
