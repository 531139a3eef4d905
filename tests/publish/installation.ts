// An installation with documents, labels and a subscriber, in a folder of its own: what is published must not name the subscriber.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'

const packed = new URL('../db/fixtures/installation-2026-11.sqlite.gz', import.meta.url)

export async function openInstallation(): Promise<{ ctx: AppContext; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-publish-'))
  writeFileSync(join(folder, 'mechanism-watch.sqlite'), gunzipSync(readFileSync(packed)))
  const settings = readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent' })
  return { folder, ctx: await openContext(settings, { clock: { now: () => new Date('2026-11-27T12:00:00Z') } }) }
}
