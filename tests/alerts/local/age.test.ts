// A private watch under a wrong clock, or with an old world file: no false all-clear, nothing forgotten, nothing told twice.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ageOfWorld } from '../../../src/alerts/local/age.ts'
import { writeWorld } from '../../../src/alerts/local/world.ts'
import { runHere } from '../../e2e/support/command.ts'
import { englishIn } from '../../support/english.ts'
import { windowOf } from '../support/fixtures.ts'

const home = mkdtempSync(join(tmpdir(), 'mw-age-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const madeOn = '2027-04-10'
const made = () => {
  const windows = [
    windowOf(),
    windowOf({ state: 'XVE', dueOn: '2027-12-01' }),
    windowOf({ occasion: 'past', dueOn: '2026-02-01' }),
  ].map((window) => ({ window, sequence: 0, changedAt: '2027-01-01T00:00:00Z' }))
  const world = { format: 'dates-of-the-world', version: 1, dataVersion: 'v', madeOn, closed: {}, failing: [] }
  return writeWorld({ ...world, windows, changes: [], arrivals: [] } as never)
}
let folder: string
const at = (name: string) => join(folder, name)
const kept = () => ['list.json', 'c.ics'].map((name) => readFileSync(at(name), 'utf8'))
const watch = (today: string, ...words: string[]) =>
  runHere(
    [
      'watch',
      '--world',
      at('w.json'),
      '--list',
      at('list.json'),
      '--calendar',
      at('c.ics'),
      '--today',
      today,
      ...words,
    ],
    { folder: at('data') },
  )
beforeEach(async () => {
  folder = mkdtempSync(join(home, 'x'))
  writeFileSync(at('w.json'), made())
  expect(await watch('2027-04-13', '--states', 'XVD,XVE')).toMatchObject({ code: 0 })
})

describe('a clock before the day of the file', () => {
  it.each(['2027-04-09', '2020-01-01'])(
    'of %s: nothing is shown, and list and calendar stay as they are',
    async (day) => {
      const before = kept()
      const done = await watch(day)
      expect([done.code, done.out]).toEqual([3, ''])
      expect(done.err).toContain(
        'the world file was made on 10 April 2027. Nothing was shown or changed. Set the clock',
      )
      expect(kept()).toEqual(before)
    },
  )
  it('the same on the first run: no list is begun', async () => {
    rmSync(at('list.json'))
    rmSync(at('c.ics'))
    expect(await watch('2020-01-01')).toMatchObject({ code: 3, out: '' })
    expect(kept).toThrow('ENOENT')
  })
})

describe('a file that is old', () => {
  it.each([
    ['2027-05-01', null],
    ['2027-05-02', '22 days ago'],
    ['2027-05-25', '45 days ago'],
  ])('on %s says how old', async (day, words) => {
    const { code, out } = await watch(day)
    expect(code).toBe(0)
    if (words === null) expect(out).not.toContain('THIS WORLD FILE')
    else expect(out).toMatch(new RegExp(`^THIS WORLD FILE IS OLD: it was made on 10 April 2027, ${words}`))
    expect(out.includes('Nothing is due today'), out).toBe(false)
  })
  it.each(['2027-05-26', '2031-01-01'])('and on %s is never told that nothing is due', async (day) => {
    const before = kept()
    for (const words of [[], ['--plain'], ['--show', 'none']]) {
      const done = await watch(day, ...words)
      expect(done.code).toBe(3)
      expect(done.out).toMatch(/^THIS WORLD FILE CANNOT SAY WHAT IS DUE: it was made on 10 April 2027/)
      expect(done.out).not.toContain('today')
      if (words.length === 0) for (const date of ['13 May 2027', '1 December 2027']) expect(done.out).toContain(date)
    }
    expect(kept()).toEqual(before)
  })
  it.each(['fr', 'es'])('says so in the language of the list: %s', async (language) => {
    await watch('2027-04-13', '--language', language)
    for (const day of ['2027-05-20', '2031-01-01', '2020-01-01']) {
      const { out, err } = await watch(day)
      const said = `${out}${err}`.replace('mechanism-watch:', '')
      expect(said).toMatch(/2027/)
      expect(englishIn(said.replace(/\b[0-9a-f]{8}\b/g, '')), said).toEqual([])
    }
  })
})

describe('a clock that jumps ahead and back', () => {
  it.each(['2027-05-20', '2027-06-01', '2031-01-01'])('to %s makes no date new again', async (day) => {
    expect((await watch('2027-04-13')).out).not.toMatch(/^\* /m)
    await watch(day)
    const { code, out } = await watch('2027-04-13')
    expect([code, out.match(/^\* .*/gm)]).toEqual([0, null])
    expect(out).toContain('13 May 2027')
    expect(kept()[1]).toContain('20270513')
  })
})

it('a list forgets what is over by the day of a newer file', async () => {
  expect(kept()[0]).toContain('2027-05-13')
  writeFileSync(at('w.json'), writeWorld({ ...JSON.parse(made()), sha256: undefined, madeOn: '2027-06-01' }))
  expect(await watch('2027-06-02')).toMatchObject({ code: 0 })
  expect(kept()[0]).not.toContain('2027-05-13')
})

it('ages are counted in days in Geneva', () => {
  expect(
    ['2027-04-09', '2027-04-10', '2027-05-01', '2027-05-02', '2027-05-26'].map((day) => ageOfWorld(madeOn, day).kind),
  ).toEqual(['behind', 'fresh', 'fresh', 'old', 'far'])
})
