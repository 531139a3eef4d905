// The whole program in other time zones and languages of the machine, at an hour that is another day there: every byte is the same.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFolder } from './support/command.ts'

const support = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** `OUT` is a folder for what is compared, `KEPT` one for what holds a secret; the clock says 28 November 2026, 10:30 UTC: the 29th in Chatham, the 27th in Pago Pago. */
const commands = [
  'up --no-serve',
  'windows --state KEN',
  'windows --state Togo --language fr',
  'windows --all --today 2027-03-28',
  'status',
  'search torture',
  'announcements list',
  'ledger KEN,XVD',
  'export --format csv --out OUT/a.csv',
  'export --format jsonl --out OUT/a.jsonl',
  'export --format xlsx --out OUT/a.xlsx',
  'export --format docx --state XVD --out OUT/a.docx',
  'export --format ris --state XVD --out OUT/a.ris',
  'world --out OUT/world.json',
  'watch --world OUT/world.json --states KEN,TGO --list KEPT/dates.json --plain',
]
const zones: [zone: string, offset: number, locale: string][] = [
  ['UTC', 0, 'C'],
  // a quarter of an hour, summer time, and tomorrow
  ['Pacific/Chatham', -765, 'tr_TR.UTF-8'],
  ['Pacific/Pago_Pago', 660, 'ar_EG.UTF-8'],
]

let root: string
type Answers = { zone: number; answers: Record<string, string> }
const found = new Map<string, Answers>()

async function runIn(zone: string, locale: string): Promise<Answers> {
  // of one length: a path must not change how lines are broken
  const folder = join(root, `zone-${found.size}`)
  await createFolder(folder)
  mkdirSync(join(folder, 'written'))
  const words = ['--import', support('../support/fixed-clock.mjs'), support('./support/in-zone.mjs')]
  const child = spawn(process.execPath, [...words, folder, ...commands], {
    env: {
      PATH: process.env['PATH'],
      TZ: zone,
      LANG: locale,
      LC_ALL: locale,
      MECHANISM_WATCH_DATA: folder,
      MECHANISM_WATCH_TEST_NOW: '2026-11-28T10:30:00Z',
      MECHANISM_WATCH_LOG: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const part of child.stdout) text += part
  return JSON.parse(text) as Answers
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mw-zones-'))
  for (const [zone, , locale] of zones) found.set(zone, await runIn(zone, locale))
}, 600_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

it.each(zones)('in %s every command says and writes the same bytes', (zone, offset) => {
  const { zone: there, answers } = found.get(zone)!
  expect(there, 'the process is in that zone').toBe(offset)
  for (const [what, answer] of Object.entries(found.get('UTC')!.answers)) expect(answers[what], what).toBe(answer)
  expect(Object.keys(answers).filter((name) => !name.includes(' ')).length).toBeGreaterThanOrEqual(7)
  expect(answers['search torture']).toMatch(/exit code 0/)
})
