// The files of a private watch: one command wipes them all, no file of somebody else is touched, and plain can be undone.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { writePrivately } from '../../../src/alerts/local/list.ts'
import { writeWorld } from '../../../src/alerts/local/world.ts'
import { runHere } from '../../e2e/support/command.ts'
import { englishIn } from '../../support/english.ts'
import { windowOf } from '../support/fixtures.ts'

const home = mkdtempSync(join(tmpdir(), 'mw-kept-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(home, 'x'))
  vi.stubEnv('XDG_CONFIG_HOME', folder)
  const windows = [windowOf()].map((window) => ({ window, sequence: 0, changedAt: '2027-01-01T00:00:00Z' }))
  const world = {
    format: 'dates-of-the-world',
    version: 1,
    dataVersion: 'v',
    madeOn: '2027-04-10',
    closed: {},
    failing: [],
    windows,
    changes: [],
    arrivals: [],
  } as const
  writeFileSync(at('world.json'), writeWorld(world as never))
})
const watch = (...words: string[]) => runHere(['watch', ...words], { folder: at('data') })
const first = (...words: string[]) =>
  watch('--world', at('world.json'), '--today', '2027-04-13', '--states', 'XVD', ...words)
const again = (...words: string[]) => watch('--world', at('world.json'), '--today', '2027-04-13', ...words)

it('is wiped whole by the command that the first run names, wherever its files are', async () => {
  const { err } = await first('--list', at('my list.json'), '--calendar', at('elsewhere.ics'))
  expect(err).toContain(`mechanism-watch watch --wipe --list '${at('my list.json')}'`)
  await again('--list', at('my list.json'))
  expect(existsSync(at('dates.ics')), 'the place of the calendar is remembered').toBe(false)
  expect(await watch('--wipe', '--list', at('my list.json'))).toMatchObject({ code: 0 })
  expect([at('my list.json'), at('elsewhere.ics')].filter(existsSync)).toEqual([])
  expect((await first()).err).toMatch(/Wipe with: mechanism-watch watch --wipe\n/)
  await watch('--wipe')
  expect(existsSync(join(folder, 'dates', 'dates.json')) || existsSync(join(folder, 'dates', 'dates.ics'))).toBe(false)
})

it.each([
  ['fr', /^\nConservé dans .*\nPour effacer : mechanism-watch watch --wipe/],
  ['es', /^\nGuardado en .*\nPara borrar: mechanism-watch watch --wipe/],
])('says where it is kept, and how it is wiped, in the language of the list: %s', async (language, words) => {
  const { err } = await first('--list', at(`${language}.json`), '--language', language, '--plain')
  expect(err.slice(err.lastIndexOf('\n\n') + 1)).toMatch(words)
  const said = `${err.replaceAll(folder, '').replaceAll('mechanism-watch watch', '')}`
  expect(englishIn(said.replace(/--\w+|\S+\.(json|ics)/g, '')), said).toEqual([])
})

it.each([0.2, 0.5, 0.99])('is wiped with its calendar, though a power cut left %d of the list', async (part) => {
  await first('--list', at('list.json'))
  writeFileSync(at('list.json'), readFileSync(at('list.json')).subarray(0, statSync(at('list.json')).size * part))
  expect(readFileSync(at('list.json'), 'utf8')).toContain('XVD')
  expect(await watch('--wipe', '--list', at('list.json'))).toMatchObject({ code: 0 })
  expect(readdirSync(folder).filter((name) => name !== 'world.json')).toEqual([])
})

it('is wiped with what a killed run left beside it, and with nothing of others', async () => {
  await first('--list', at('list.json'), '--calendar', at('elsewhere.ics'))
  const list = readFileSync(at('list.json'))
  writeFileSync(at('.0123456789ab'), list.subarray(0, 100))
  writeFileSync(at('.0123456789ac'), readFileSync(at('elsewhere.ics')).subarray(0, 200))
  writeFileSync(at('.0123456789ad'), '')
  writeFileSync(at('.0123456789ae'), 'of somebody else')
  writeFileSync(at('.kept'), list)
  expect(await watch('--wipe', '--list', at('list.json'))).toMatchObject({ code: 0 })
  expect(readdirSync(folder).sort()).toEqual(['.0123456789ae', '.kept', 'world.json'])
})

it('leaves nothing of a list that could not be put in its place', () => {
  mkdirSync(at('list.json'))
  expect(() => writePrivately(at('list.json'), 'Kestria')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
  expect(readdirSync(folder).sort()).toEqual(['list.json', 'world.json'])
})

it('leaves no calendar behind when it is written elsewhere', async () => {
  await first('--list', at('list.json'))
  expect(existsSync(at('dates.ics'))).toBe(true)
  await again('--list', at('list.json'), '--calendar', at('b.ics'))
  expect([existsSync(at('dates.ics')), existsSync(at('b.ics'))]).toEqual([false, true])
})

it('touches no file that it did not write', async () => {
  writeFileSync(at('imp.txt'), 'important')
  writeFileSync(at('own.ics'), 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//Else//EN\r\nEND:VCALENDAR')
  for (const words of [
    ['--list', at('imp.txt')],
    ['--list', at('none.json'), '--calendar', at('imp.txt')],
    ['--list', at('none.json'), '--calendar', at('own.ics')],
  ]) {
    const wiped = await watch('--wipe', ...words)
    expect(wiped.code, wiped.out).toBe(2)
    expect(wiped.err).toMatch(/not wiped, since nothing in it says that this command wrote it/)
  }
  const written = await first('--list', at('list.json'), '--calendar', at('imp.txt'))
  expect(written).toMatchObject({ code: 2, err: expect.stringMatching(/is no calendar of this command/) })
  expect(readFileSync(at('imp.txt'), 'utf8')).toBe('important')
  expect(readFileSync(at('own.ics'), 'utf8')).toContain('Somebody')
})

it('goes back to saying nothing after --plain', async () => {
  const list = ['--list', at('list.json')]
  await first(...list)
  const plain = await again(...list, '--plain')
  expect(plain.out).toContain('Valdoria')
  expect(plain.err).toContain('--discreet')
  expect((await again(...list)).out).toContain('Valdoria')
  await again(...list, '--discreet')
  expect((await again(...list)).out).not.toMatch(/Valdoria|XVD/)
  expect(readFileSync(at('dates.ics'), 'utf8')).not.toMatch(/Valdoria/)
  expect(await again(...list, '--discreet', '--plain')).toMatchObject({ code: 2 })
})

it.each([
  ['--states', 'KEN,XXZ', /--states cannot be "XXZ". Give three-letter codes/],
  ['--leads', '30,abc', /--leads cannot be .* Give any of 365/],
  ['--topics', 'zzz', /--topics cannot be "zzz"/],
  ['--mechanisms', 'zz', /--mechanisms cannot be "zz". Give any of CAT/],
  ['--language', 'de', /--language cannot be "de". Give one of en, fr, es/],
])('says in words what %s %s cannot be', async (option, value, words) => {
  const done = await again('--list', at('list.json'), option, value)
  expect(done).toMatchObject({ code: 2, err: expect.stringMatching(words) })
  expect(done.err).not.toMatch(/"code"|\[\s*\{/)
  expect(existsSync(at('list.json'))).toBe(false)
})
