// kill -9 at many points of a collect: run again, it ends with the same rows, nothing lost and nothing doubled. EVERY_POINT=1: at some 90, of 30 documents.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createArchive } from '../../src/pipeline/archive.ts'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { createFolder, databaseIn, keepLockFresh, letLockAge, run, runHere } from './support/command.ts'
import { type Rows, rowsOf } from './support/rows.ts'

const preload = pathToFileURL(fileURLToPath(new URL('../support/kill-at.mjs', import.meta.url))).href
const words = ['collect', 'cat-concluding-observations']
const documents = process.env['EVERY_POINT'] ? 30 : 16
/** Kills of one chain after which a run may end, and by how much the steps between them are shorter. */
const [most, finer] = process.env['EVERY_POINT'] ? [30, 4] : [8, 1]

let replica: Replica
let root: string
/** facts and windows are loaded; nothing was collected yet */
let base: string
let truth: Rows
let counts: Record<'request' | 'archive' | 'sql', number>

const environment = (more: Record<string, string>) => ({ NODE_OPTIONS: `--import ${preload}`, ...more })

async function bodiesIn(folder: string): Promise<string[]> {
  const found: string[] = []
  for await (const sha256 of createArchive(join(folder, 'archive')).list()) found.push(sha256)
  return found
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mw-kill-'))
  base = join(root, 'base')
  replica = await createReplica({ documents })
  await createFolder(base)
  const prepared = await runHere(['windows'], { folder: base })
  expect(prepared.code, prepared.err).toBe(0)
  const whole = join(root, 'whole')
  cpSync(base, whole, { recursive: true })
  const file = join(root, 'counts.json')
  const ended = await run(words, { folder: whole, replica, environment: environment({ KILL_COUNTS: file }) })
  expect(ended.code, ended.out + ended.err).toBe(0)
  truth = rowsOf(databaseIn(whole))
  expect(truth.documents).toHaveLength(documents)
  counts = JSON.parse(readFileSync(file, 'utf8'))
  expect(counts.request).toBeGreaterThan(documents)
  expect(counts.archive).toBeGreaterThanOrEqual(2 * documents)
})

afterAll(async () => {
  await replica.close()
  rmSync(root, { recursive: true, force: true })
})

type Kind = keyof typeof counts

/**
 * Kills run after run in one folder, each so many steps of a kind further on, until one gets to its end. Gives the
 * number of kills, and what stands then.
 */
async function killAgainAndAgain(kind: Kind, parts: number) {
  const folder = join(root, kind)
  cpSync(base, folder, { recursive: true })
  const stride = Math.ceil(counts[kind] / (parts * finer))
  let kills = 0
  for (;;) {
    // after these kills a run may end: the rest is done in one go
    const doomed = kills < most ? { environment: environment({ KILL_AT: `${kind} ${stride + kills}` }) } : {}
    const ended = await run(words, { folder, replica, ...doomed })
    if (ended.signal !== 'SIGKILL') {
      const rows = rowsOf(databaseIn(folder))
      return { kills, ended, rows, bodies: await bodiesIn(folder) }
    }
    kills++
    letLockAge(folder)
  }
}

// requests end first: a run that has less left to ask for is not killed any more
const chains: [Kind, number][] = [
  ['request', 14],
  ['archive', 9],
  ['sql', 10],
]

// the three chains run beside each other, each with a limit of its own
describe.concurrent('SIGKILL at 20 points and more: the next runs complete it', () => {
  let all = 0
  test.each(chains)('in the middle of a step of kind %s', { timeout: 900_000 * finer }, async (kind, parts) => {
    const shas = truth.captures.map((text) => (JSON.parse(text) as { sha256: string }).sha256).sort()
    const { kills, ended, rows, bodies } = await killAgainAndAgain(kind, parts)
    expect(ended.code, `${kind}: ${ended.out}${ended.err}`).toBe(0)
    expect(rows, kind).toEqual(truth)
    expect(bodies, kind).toEqual(shas)
    all += kills
  })
  afterAll(() => {
    console.log(`${all} times SIGKILL`)
    expect(all).toBeGreaterThanOrEqual(20)
  })
})

test('a second run beside one that was just killed waits its turn, and says so', async () => {
  const folder = join(root, 'busy')
  cpSync(base, folder, { recursive: true })
  const killed = await run(words, { folder, replica, environment: environment({ KILL_AT: 'archive 5' }) })
  expect(killed.signal).toBe('SIGKILL')
  keepLockFresh(folder)
  const beside = await run(words, { folder, replica })
  expect(beside.code).toBe(3)
  expect(beside.err).toContain('another run is busy with collect')
})
