// The compiled program: taken only while it says what the sources say.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isCurrent, mark, rooms, startFolder } from '../bin/compiled.js'
import { addressOf } from '../scrapers/lib/child/address.ts'
import { compileInto, digestOf } from '../scripts/compile.js'
import { projectFolder } from '../src/env.ts'

const filesIn = (folder: string, ending: RegExp): string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((path) => ending.test(path)).sort()

describe('the compiled program', () => {
  let folder: string
  const write = (path: string, seconds: number) => {
    const whole = join(folder, path)
    mkdirSync(join(whole, '..'), { recursive: true })
    writeFileSync(whole, '')
    utimesSync(whole, seconds, seconds)
  }
  /** all folders as old as their files, as after a compilation */
  const settle = () => {
    for (const room of ['', ...(readdirSync(folder, { recursive: true }) as string[])])
      if (room === '' || !/\.\w+$/.test(room)) utimesSync(join(folder, room), 100, 100)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mw-compiled-'))
    for (const room of rooms) write(join(room, 'part', 'one.ts'), 100)
    write(join('db', 'facts', 'one.csv'), 100)
    settle()
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is not there before it is made, and current after', () => {
    expect(isCurrent(folder)).toBe(false)
    write(join('dist', mark), 100)
    expect(isCurrent(folder)).toBe(true)
  })

  it.each(rooms)('is passed over when a file of %s changes, comes or goes', (room) => {
    write(join('dist', mark), 100)
    write(join(room, 'part', 'one.ts'), 101)
    expect(isCurrent(folder), 'changed').toBe(false)
    write(join('dist', mark), 102)
    expect(isCurrent(folder), 'made again').toBe(true)
    write(join(room, 'part', 'two.ts'), 100)
    expect(isCurrent(folder), 'came: its folder is younger').toBe(false)
    settle()
    expect(isCurrent(folder)).toBe(true)
    rmSync(join(folder, room, 'part', 'two.ts'))
    expect(isCurrent(folder), 'went: its folder is younger').toBe(false)
  })

  it('does not look at facts, which are read from where they stand', () => {
    write(join('dist', mark), 100)
    write(join('db', 'facts', 'one.csv'), 500)
    expect(isCurrent(folder)).toBe(true)
  })

  it('holds a module for every source, and what stands beside them', () => {
    expect(isCurrent()).toBe(true)
    for (const room of rooms) {
      const from = filesIn(join(projectFolder, room), /\.ts$/)
      expect(from.length).toBeGreaterThan(10)
      expect(filesIn(join(projectFolder, 'dist', room), /\.js$/)).toEqual(from.map((p) => p.replace(/\.ts$/, '.js')))
    }
    expect(filesIn(join(projectFolder, 'dist'), /\.(css|sql|mjs)$/)).toEqual(
      rooms.flatMap((room) => filesIn(join(projectFolder, room), /\.(css|sql|mjs)$/).map((p) => join(room, p))).sort(),
    )
  })
  it('starts from few files, in which each module is told the place that it has file by file', () => {
    const start = join(projectFolder, 'dist', startFolder)
    const texts = filesIn(start, /\.js$/).map((path) => readFileSync(join(start, path), 'utf8'))
    expect(texts.length).toBeLessThan(150)
    const places = texts.flatMap((text) => [...text.matchAll(/.{0,200}import\.meta\b.{0,12}/g)].map(([line]) => line))
    expect(places.length).toBeGreaterThan(10)
    for (const line of places) {
      const place = /new URL\("(\.\.\/[^"]+)", import\.meta\.url\)\.href/.exec(line)?.[1]
      expect(place, line).toBeDefined()
      expect(existsSync(join(start, place!)), line).toBe(true)
    }
  })
  it('says what the sources say: compiled anew, each module is the same', async () => {
    const anew = join(folder, 'anew')
    await compileInto(anew)
    const made = filesIn(anew, /^(?:src|db|scrapers|start)[\\/].*\.(?:js|mjs|css|sql)$/)
    expect(made.length).toBeGreaterThan(500)
    const differ = made.filter(
      (path) => !readFileSync(join(anew, path)).equals(readFileSync(join(projectFolder, 'dist', path))),
    )
    expect(differ).toEqual([])
    const name = digestOf(anew)
    expect(readFileSync(join(projectFolder, 'dist', mark), 'utf8'), 'what it says of itself').toBe(name)
    writeFileSync(join(anew, 'src', 'main.js'), '\n', { flag: 'a' })
    expect(digestOf(anew), 'of other code').not.toBe(name)
  })

  it('is what child processes and threads load, also of a test; a module of the tests is loaded as it stands', () => {
    const source = (path: string) => pathToFileURL(join(projectFolder, path))
    const parse = addressOf(source('scrapers/lib/committee-text/parse.ts'))
    expect(parse).toBe(source('dist/scrapers/lib/committee-text/parse.js').href)
    expect(addressOf(source('tests/scrapers/child/called.ts'))).toBe(source('tests/scrapers/child/called.ts').href)
  })
})
