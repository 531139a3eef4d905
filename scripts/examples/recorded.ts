// Turns a recording of `doctor --live --record` into fixtures that the replica of the tests serves in place of its own pages.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type RecordedEntry, readIndex } from '../../scrapers/lib/http/recording.ts'
import { type Fixture, fixtureIndex } from '../../tests/support/replica/recorded.ts'

/** Bodies are kept as they came; a length or an encoding of the transport is not theirs any more. */
const transport = ['content-length', 'content-encoding', 'transfer-encoding', 'connection']

const toFixture = (entry: RecordedEntry): Fixture => {
  const { pathname, search } = new URL(entry.address)
  return {
    method: entry.method,
    form: entry.form,
    path: `${pathname}${search}`,
    status: entry.status,
    headers: Object.fromEntries(Object.entries(entry.headers).filter(([name]) => !transport.includes(name))),
    file: entry.file === null ? null : basename(entry.file),
    origin: `${entry.address}, ${entry.retrievedAt.slice(0, 10)}`,
  }
}

/**
 * Writes `fixtures.json` and the bodies of a recording to `target`, and returns what was written and what was left out:
 * questions without an answer. Throws for a folder that is no recording.
 */
export function makeFixtures(recording: string, target: string): { written: Fixture[]; leftOut: string[] } {
  const entries = readIndex(recording)
  const whole = entries.filter(({ fault }) => fault === null)
  const leftOut = entries
    .filter((entry) => !whole.includes(entry))
    .map(({ address, fault }) => `${address}: ${fault?.fault}`)
  mkdirSync(target, { recursive: true })
  // the last answer to a question stands
  const written = [
    ...new Map(whole.map((entry) => [`${entry.method} ${entry.address} ${entry.form}`, toFixture(entry)])).values(),
  ]
  for (const { file } of whole)
    if (file !== null && existsSync(join(recording, file)))
      copyFileSync(join(recording, file), join(target, basename(file)))
  writeFileSync(join(target, fixtureIndex), `${JSON.stringify(written, null, 2)}\n`)
  return { written, leftOut }
}
