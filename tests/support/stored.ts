// A server with an archive: invented files that were fetched, imported, restricted or read by nobody.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import { openStore } from '../../db/sqlite/store.ts'
import type { NewCapture, Store } from '../../db/store.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { type Archive, createArchive } from '../../src/pipeline/archive.ts'
import { createServer } from '../../src/server.ts'
import { capture } from './capture.ts'
import { stoppedClock } from './clock.ts'
import { cards } from './fill.ts'
import { indexAll } from './index-all.ts'

export type Stored = {
  app: Express
  store: Store
  archive: Archive
  folder: string
  /** keeps bytes, and what was read from them; returns their sha256 */
  put(bytes: string, over?: Partial<NewCapture>, parsed?: ParsedDocument): Promise<string>
}

const at = '2099-06-10T08:00:00.000Z'

export async function openStored(): Promise<Stored> {
  const store = await openStore({ path: ':memory:' })
  const folder = join(mkdtempSync(join(tmpdir(), 'mw-stored-')), 'archive')
  const archive = createArchive(folder)
  return {
    store,
    archive,
    folder,
    app: createServer({
      store,
      clock: stoppedClock(),
      version: '0.0.0',
      baseUrl: '',
      sources: cards,
      storedFile: archive.withFile,
    }),
    async put(bytes, over = {}, parsed) {
      const { sha256 } = await archive.put(Buffer.from(bytes))
      const { id } = await store.captures.add(
        capture({
          key: sha256,
          sha256,
          size: bytes.length,
          listing: null,
          ...(parsed && { symbol: parsed.symbol }),
          ...over,
        }),
      )
      if (parsed) await store.documents.save(parsed, (await store.captures.get(id))!, 1, over.retrievedAt ?? at)
      await indexAll(store)
      return sha256
    },
  }
}
