// SIGKILL at each step of `db forget`: the same words, said again, leave no trace of the file, and `db check` names what is left.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFolder, run, runHere } from '../e2e/support/command.ts'
import { toHtml } from '../support/replica/files.ts'
import { createSite } from '../support/replica/site.ts'
import { textOfDocument } from '../support/replica/texts.ts'

const preload = pathToFileURL(fileURLToPath(new URL('../support/kill-at.mjs', import.meta.url))).href
let root: string
let data: string
let hash: string
const forget = (folder: string, environment: Record<string, string>) =>
  run(['db', 'forget', hash.slice(0, 8)], {
    folder,
    environment: { NODE_OPTIONS: `--import ${preload}`, ...environment },
  })
const copyOf = (name: string) => {
  const folder = join(root, name)
  cpSync(data, folder, { recursive: true })
  return folder
}
/** Files of a folder that hold the word of the witness, or have the hash in their name. */
const tracesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .filter(
      (one) =>
        one.name.includes(hash.slice(0, 16)) ||
        /zymurgy/i.test(readFileSync(join(one.parentPath, one.name)).toString('latin1')),
    )
    .map(({ name }) => name)

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mw-forget-kill-'))
  data = join(root, 'data')
  await createFolder(data)
  const [site] = createSite(3).concludingObservations
  const { cover, body } = textOfDocument(site!)
  const file = join(root, 'private.html')
  writeFileSync(file, toHtml(site!, { cover, body: body.map((line) => line.replace(/\.$/, ' zymurgy.')) }))
  hash = createHash('sha256').update(readFileSync(file)).digest('hex')
  await runHere(['import', file, '--source', 'cat-concluding-observations'], { folder: data })
  expect(tracesIn(data).length).toBeGreaterThan(1)
}, 120_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('nothing is left after the second run, wherever the first one ended', { timeout: 300_000 }, async () => {
  const counts = join(root, 'counts.json')
  const whole = await forget(copyOf('whole'), { KILL_COUNTS: counts })
  expect(whole.code, whole.err).toBe(0)
  const steps: number = JSON.parse(readFileSync(counts, 'utf8')).forget
  // the body, the index, the file, the body again
  expect(steps).toBeGreaterThanOrEqual(4)
  for (let point = 1; point <= steps; point++) {
    const folder = copyOf(`point-${point}`)
    const killed = await forget(folder, { KILL_AT: `forget ${point}` })
    expect(killed.signal, `point ${point}: ${killed.err}`).toBe('SIGKILL')
    const left = tracesIn(folder)
    const checked = JSON.parse((await runHere(['db', 'check', '--json'], { folder })).out)
    // before its rows go it is a document like any other, or one without its file
    const isNamed = checked.removing || checked.young > 0 || checked.faults.length > 0
    if (point > 1 && left.length > 0) expect(isNamed, `point ${point}: ${left.join(', ')}`).toBe(true)
    await runHere(['db', 'forget', hash.slice(0, 8)], { folder })
    expect(tracesIn(folder), `point ${point}`).toEqual([])
    expect(JSON.parse((await runHere(['db', 'check', '--json'], { folder })).out)).toMatchObject({
      sound: true,
      young: 0,
    })
    rmSync(folder, { recursive: true })
  }
})

test('what a killed import left half-written goes too, and a young file is named', { timeout: 60_000 }, async () => {
  const folder = copyOf('unfinished')
  await runHere(['db', 'forget', hash.slice(0, 8)], { folder })
  const place = join(folder, 'archive', hash.slice(0, 2), hash.slice(2, 4))
  mkdirSync(place, { recursive: true })
  cpSync(join(root, 'private.html'), join(place, hash))
  mkdirSync(join(folder, 'archive', 'tmp'), { recursive: true })
  cpSync(join(root, 'private.html'), join(folder, 'archive', 'tmp', `${hash.slice(0, 16)}-half`))
  expect((await runHere(['db', 'check'], { folder })).out).toMatch(/1 archived file[\s\S]*younger than an hour/)
  expect(await runHere(['db', 'forget', hash], { folder })).toMatchObject({ code: 0 })
  expect(tracesIn(folder)).toEqual([])
})
