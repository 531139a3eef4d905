// Reads a UPR paper of the real corpus once in a run of the tests, whichever file asks first; nothing outlives the run.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { parseUpr } from '../../scrapers/upr-outcomes/parse.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../src/domain/documents.ts'

export const corpus = new URL('../../../shared/corpus/upr/', import.meta.url)

const parseNow = async (file: string): Promise<ParsedDocument> =>
  parsedDocumentSchema.parse(
    await parseUpr({
      bytes: new Uint8Array(readFileSync(new URL(file, corpus))),
      sha256: '',
      address: file,
      symbol: null,
      retrievedAt: '',
      listing: null,
    }),
  )

/** False where another file of this run reads the paper at this moment, or has read it. */
const claim = (mark: string): boolean => {
  try {
    writeFileSync(mark, '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Gives the paper at `file`, below `corpus`, as the parser and its schema leave it. Rejects with the error of the parser. */
export async function parsedOnce(file: string): Promise<ParsedDocument> {
  const kept = join(inject('readings'), `${file.replaceAll('/', '~')}.json`)
  const mark = `${kept}.claimed`
  while (!existsSync(kept)) {
    if (!claim(mark)) {
      await sleep(50)
      continue
    }
    try {
      writeFileSync(`${kept}.tmp`, JSON.stringify(await parseNow(file)))
      renameSync(`${kept}.tmp`, kept)
    } catch (error) {
      // the next that asks fails by itself, and says why
      rmSync(mark, { force: true })
      throw error
    }
  }
  return JSON.parse(readFileSync(kept, 'utf8')) as ParsedDocument
}

/** Reads papers, those first that no other file of this run is at: two that begin together share the work. */
export async function parsedAll(files: readonly string[]): Promise<ParsedDocument[]> {
  const read = new Map<string, ParsedDocument>()
  const isFree = (file: string): boolean =>
    !existsSync(join(inject('readings'), `${file.replaceAll('/', '~')}.json.claimed`))
  for (let left = [...files]; left.length > 0; left = left.filter((file) => !read.has(file))) {
    const file = left.find(isFree) ?? left[0]!
    read.set(file, await parsedOnce(file))
  }
  return files.map((file) => read.get(file)!)
}
