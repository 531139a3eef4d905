// The static edition: every link leads to a file, no page asks for a server, and the same edition gives the same bytes.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import * as cheerio from 'cheerio'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AppContext } from '../../src/context.ts'
import { type Progress, silent } from '../../src/pipeline/context.ts'
import { type EditionReport, writeEdition } from '../../src/publish/edition/edition.ts'
import { browserPath, howToGetOne, openBrowser } from '../browser/support/chromium.ts'
import { runHere } from '../e2e/support/command.ts'
import { openInstallation } from './installation.ts'

let ctx: AppContext
let folder: string
let out: string
let report: EditionReport
let [toDo, done, isPages] = [0, 0, false]
const progress: Progress = {
  ...silent,
  begin: (label, all) => {
    if (label === 'pages') toDo = all ?? 0
    isPages = label === 'pages'
  },
  more: (by) => {
    toDo += by
  },
  tick: () => {
    if (isPages) done += 1
  },
}
beforeAll(async () => {
  ;({ ctx, folder } = await openInstallation())
  out = join(folder, 'edition')
  report = await writeEdition({ ...ctx, progress }, out, few)
})
afterAll(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const files = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(out, name)).isFile())
const text = (name: string): string => readFileSync(join(out, name), 'utf8')
/** Few States: each has a page and a ledger in three languages. */
const few = { states: ['XVE', 'KEN'] }
const pages = (): string[] => files().filter((name) => name.endsWith('.html'))

it('is not written by the command under a clock that cannot be believed: its day goes to everybody', async () => {
  const { ctx: later, folder: other } = await openInstallation()
  await later.store.meta.trustInstant('2099-01-01T00:00:00.000Z')
  await later.close()
  const done = await runHere(['publish', '--out', join(other, 'edition'), '--state', 'KEN'], { folder: other })
  expect([done.code, existsSync(join(other, 'edition'))]).toEqual([3, false])
  expect(done.err).toContain('Set the clock')
  rmSync(other, { recursive: true, force: true })
})

describe('the edition', () => {
  it('has the pages of what is held in three languages, and feeds, calendars, world file and data package', () => {
    for (const code of ['en', 'fr', 'es'])
      for (const page of [
        'index',
        'states',
        'windows',
        'sources',
        'about',
        'data',
        'states/XVE',
        'states/KEN',
        'server',
      ])
        expect(existsSync(join(out, code, `${page}.html`)), `${code} ${page}`).toBe(true)
    for (const file of ['index.html', 'world.json', 'feeds/calendar.ics', 'feeds/calendar.state-XVE.ics', 'SHA256SUMS'])
      expect(existsSync(join(out, file)), file).toBe(true)
    expect(existsSync(join(out, 'data/package/datapackage.json'))).toBe(true)
    expect(pages().filter((name) => name.startsWith('en/recommendations/')).length).toBeGreaterThan(3)
    expect(pages().filter((name) => name.startsWith('fr/documents/')).length).toBeGreaterThan(0)
    expect(text('fr/states/XVE.html')).toMatch(/<html lang="fr">[\s\S]*Copie du 2026-11-27/)
  })

  it('links only to files and places that are there, all of them relative', () => {
    const anchors = new Map<string, Set<string>>()
    const idsOf = (file: string): Set<string> => {
      const ids = anchors.get(file) ?? new Set([...text(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
      anchors.set(file, ids)
      return ids
    }
    const broken: string[] = []
    let links = 0
    for (const page of pages()) {
      const $ = cheerio.load(text(page))
      $('[href], [src], [action]').each((_, element) => {
        const given = $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? ''
        if (/^(https?|mailto):/.test(given)) return
        links += 1
        const [path, fragment] = given.split('#')
        const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path!)))
        if (given.startsWith('/') || !existsSync(join(out, file))) broken.push(`${page}: ${given}`)
        else if (fragment && !file.endsWith('server.html') && !idsOf(file).has(fragment))
          broken.push(`${page}: no place ${given}`)
      })
    }
    expect(broken.slice(0, 20)).toEqual([])
    expect(links).toBeGreaterThan(500)
  })

  it('asks for no server: no form, no answer of the API, no address of this machine', () => {
    for (const page of pages()) {
      const html = text(page)
      expect(html, page).not.toMatch(/<form|<input|formaction|127\.0\.0\.1/)
      expect(html, page).not.toContain(folder)
    }
    // what needs one says so, and what to do instead
    expect(text('en/windows.html')).toContain('This needs a running service.')
    expect(text('es/server.html')).toContain('paquete de datos')
  })

  it('is not written twice; written anew it is the same bytes, and files that are as they were keep their time', async () => {
    expect(await writeEdition(ctx, out, few)).toMatchObject({ isNew: false, changed: 0 })
    const [sums, old] = [text('SHA256SUMS'), new Date('2026-11-01T00:00:00Z')]
    for (const name of ['assets/icon.svg', 'en/index.html']) utimesSync(join(out, name), old, old)
    // as if it were another edition that is there
    writeFileSync(join(out, 'edition.json'), '{}')
    writeFileSync(join(out, 'left.html'), 'of an earlier edition')
    const checks = vi.spyOn(ctx.store, 'check')
    expect(await writeEdition(ctx, out, few)).toMatchObject({ isNew: true, changed: 0 })
    // every row is read once, when all is made
    expect(checks).toHaveBeenCalledOnce()
    checks.mockRestore()
    expect(text('SHA256SUMS')).toBe(sums)
    expect(existsSync(join(out, 'left.html'))).toBe(false)
    for (const name of ['assets/icon.svg', 'en/index.html']) expect(statSync(join(out, name)).mtime).toEqual(old)
  })

  it('has an index that finds each word of a text in the chunk of its first letters', () => {
    const chunks: Record<string, unknown> = Object.create(null)
    for (const name of files().filter((one) => one.startsWith('search/')))
      runInNewContext(text(name), { mechanismWatchChunk: (key: string, value: unknown) => (chunks[key] = value) })
    const hex = [...'to'].map((one) => one.codePointAt(0)!.toString(16)).join('-')
    const steps = (chunks[`w/${hex}`] as Record<string, number[]>)['torture']!
    const rows = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      const [id] = (chunks[`r/${Math.floor(row / 500)}`] as [string, string, string][])[row % 500]!
      expect(text(`en/recommendations/${id}.html`)).toMatch(/torture/i)
    }
  })

  it('tells of each page that there is to make', () => {
    expect(done).toBe(report.rendered)
    expect(toDo).toBe(done)
  })

  it('counts its files, and refuses a folder of somebody else', async () => {
    expect(files()).toHaveLength(report.files)
    await expect(writeEdition(ctx, folder, few)).rejects.toThrow(/name a new or empty folder/)
  })
})

if (browserPath === null) console.warn(howToGetOne)

describe.skipIf(browserPath === null)('in a browser, from the folder itself', () => {
  it('is read without scripts, and searched with them; nothing is asked of any host', async () => {
    const browser = await openBrowser()
    try {
      const asked: string[] = []
      const open = async (javaScriptEnabled: boolean, file: string) => {
        const context = await browser.newContext({ javaScriptEnabled })
        const page = await context.newPage()
        page.on('request', (request) => void asked.push(request.url()))
        await page.goto(pathToFileURL(join(out, file)).href)
        return page
      }
      const plain = await open(false, 'index.html')
      await plain.click('a[hreflang=fr]')
      await plain.click('a[href="states.html"]')
      await plain.click('a[href="states/KEN.html"]')
      expect(await plain.title()).toContain('Kenya')
      expect(await plain.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe('')
      const search = await open(true, 'en/search-here.html')
      await search.fill('#q', 'tortu')
      await search.click('#search-place button')
      await search.waitForSelector('#search-results li a')
      await search.click('#search-results li a')
      expect(await search.textContent('main')).toMatch(/tortur/i)
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
    } finally {
      await browser.close()
    }
  })

  it('is searched on a host without asking for a file that is not there: that no word begins so is said', async () => {
    const missed: string[] = []
    const lost = 'search/names.js'
    let isLost = false
    const host = createServer((req, res) => {
      const path = normalize(decodeURIComponent(req.url!.split('?')[0]!))
      const file = join(out, isLost && path.endsWith(lost) ? 'nowhere' : path)
      const isThere = existsSync(file) && statSync(file).isFile()
      if (!isThere && !req.url!.endsWith('/favicon.ico')) missed.push(req.url!)
      res.setHeader('Content-Type', isThere && file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8')
      res.end(isThere ? readFileSync(file) : '<!doctype html><title>Not here</title>')
    })
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/en/search-here.html`)
      for (const [words, answer] of [
        ['zzzz', /^Nothing found/],
        ['torture', /^\d+ found/],
      ] as const) {
        await page.fill('#q', words)
        await page.click('#search-place button')
        await expect.poll(() => page.textContent('#search-status'), { timeout: 10_000 }).toMatch(answer)
      }
      expect(missed).toEqual([])
      // a host that answers with a page of its own: a chunk that was lost on the way is not "nothing found"
      isLost = true
      await page.reload()
      await page.fill('#q', 'torture')
      await page.click('#search-place button')
      await expect.poll(() => page.textContent('#search-status'), { timeout: 10_000 }).toMatch(/^A file of the search/)
      expect(missed).toEqual([`/${lost}`])
    } finally {
      await browser.close()
      host.close()
    }
  })
})
