// Three people at home, in a real browser, from the first page: an advocate, a researcher, an author. One browser, few pages.
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import JSZip from 'jszip'
import type { Browser, Page } from 'playwright-core'
import readSheet from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerRowSchema } from '../../src/domain/register.ts'
import { fill } from '../support/fill.ts'
import { indexAll } from '../support/index-all.ts'
import { windowOf } from '../support/window.ts'
import { openSite } from '../web/support/site.ts'
import { browserPath, howToGetOne, openBrowser } from './support/chromium.ts'
import { serve } from './support/pages.ts'

if (browserPath === null) console.warn(howToGetOne)

const viewport = { width: 360, height: 900 }

/** A recommendation that a register names, of a session long over. */
const registered = (number: string, state: string, date: string) =>
  registerRowSchema.parse({
    symbol: `A/HRC/${state === 'TGO' ? 991 : 992}/${date.slice(0, 4)}`,
    number,
    part: '0',
    number_status: 'printed',
    state,
    cycle: '1',
    working_group_session: '12',
    date,
    recommending_states: 'ESP',
    position: '',
    position_symbol: '',
    position_paragraph: '',
    topics: 'criminalisation',
    criminalisation: 'yes',
    subtags: '',
    certainty: 'parsed',
  })

describe.skipIf(browserPath === null)('from the first page', () => {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serve>>
  let page: Page
  beforeAll(async () => {
    const store = await fill({ many: 12 })
    const rows = [
      ...['9.1', '9.2', '9.3'].map((number) => registered(number, 'TGO', '2012-03-05')),
      registered('9.1', 'TGO', '2008-03-05'),
      registered('9.1', 'KEN', '2015-03-05'),
      registered('9.1', 'ESP', '2014-03-05'),
    ]
    await store.register.load(rows, 'hash', '2026-11-27T06:00:00.000Z')
    await indexAll(store)
    const review = {
      state: 'TGO',
      mechanism: 'UPR',
      kind: 'review_session',
      rule: 'U1',
      certainty: 'estimate',
    } as const
    const months = { opensOn: '2101-01', dueOn: '2101-02', precision: 'month', occasion: 'cycle-4' } as const
    await store.windows.replace([windowOf({ ...review, ...months })], [], '2026-11-27T06:00:00.000Z')
    served = await serve(await openSite({ store }))
    browser = await openBrowser()
    page = await (
      await browser.newContext({ viewport, acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] })
    ).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })

  const saved = async (press: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    return readFile((await download.path())!)
  }

  it('an advocate finds the next act for Togo in French, and has its calendar with two clicks more, without a script', async () => {
    const withScript = page
    page = await (await browser.newContext({ viewport, acceptDownloads: true, javaScriptEnabled: false })).newPage()
    await page.goto(`${served.origin}/?lang=fr`)
    // the box is in sight without scrolling, and so are the names of the lanes of a picture that scrolls
    const box = (await page.getByRole('searchbox').boundingBox())!
    expect(box.y + box.height).toBeLessThan(640)
    await page.getByRole('searchbox').fill('Togo')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL('**/states/TGO?lang=fr')
    expect((await page.locator('.lanes span').first().boundingBox())!.x).toBeGreaterThan(0)
    const [act] = await page.locator('.card .now').allTextContents()
    expect(act).toContain('Il est')
    await page.getByRole('link', { name: 'Calendrier de cet État : choisir' }).click()
    expect(await page.getByRole('link', { name: /S’abonner/ }).getAttribute('href')).toMatch(/^webcal:/)
    const calendar = await saved(() => page.getByRole('link', { name: 'Télécharger une fois' }).click())
    expect(calendar.toString()).toMatch(/SUMMARY:.*Togo/)
    await page.context().close()
    page = withScript
  })

  it('a researcher exports what a region was asked on criminalisation since 2010, as many rows as the page counts', async () => {
    await page.goto(`${served.origin}/`)
    await page.getByRole('link', { name: 'Search with filters' }).click()
    await page.getByLabel('Topic (our labels)').selectOption('criminalisation')
    await page.locator('summary', { hasText: 'More filters' }).click()
    await page.getByLabel('Region').selectOption('african')
    await page.getByLabel('Distributed from').fill('2010-01-01')
    await page.getByRole('search').getByRole('button', { name: 'Search' }).first().click()
    const found = page.getByRole('heading', { name: '4 found' })
    // counted at once, without scrolling past the form
    expect((await found.boundingBox())!.y).toBeLessThan(900)
    const file = await saved(() => page.getByRole('link', { name: 'CSV', exact: true }).click())
    const rows: Record<string, string>[] = parse(file, { columns: true, bom: true })
    expect(rows).toHaveLength(4)
    const [book] = await readSheet(await saved(() => page.getByRole('link', { name: 'XLSX', exact: true }).click()))
    // a row of heads
    expect(book!.data).toHaveLength(5)
    // narrowed down where scripts run: the page is not loaded anew, and its address can be kept
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
    await page.locator('summary', { hasText: 'Filter by counts' }).click()
    await page.locator('.facets summary', { hasText: 'Year' }).click()
    await page.locator('.facets input[name=year][value="2012"]').check()
    await page.waitForURL(/year=2012/)
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('2012')
    // back from a text to what words found, which no address shows
    await page.goto(`${served.origin}/search`)
    await page.getByRole('search').getByRole('searchbox').fill('torture')
    await page.getByRole('search').getByRole('button', { name: 'Search', exact: true }).first().click()
    await page.waitForURL(/\/search\?sought=/)
    const before = await page.locator('[data-count]').textContent()
    await page.locator('a.pin').first().click()
    await page.waitForURL('**/recommendations/*')
    await page.goBack()
    expect(await page.locator('[data-count]').textContent()).toBe(before)
    expect(page.url()).not.toContain('torture')
  })

  it('an author gets from a footnote to its paragraph, and from ten marks to a Word annex', async () => {
    await page.goto(`${served.origin}/`)
    await page
      .getByRole('searchbox')
      .fill('CAT, Concluding observations: Norland, UN Doc. CAT/C/XVE/CO/3, para. 11 (a)')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL('**/recommendations/*')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('CAT/C/XVE/CO/3, para. 11 (a)')
    await page.getByRole('button', { name: 'Copy' }).first().click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await page.locator('.copy').first().textContent())!.trim(),
    )
    // from a State to its footnote in two clicks
    const presses: string[] = []
    const press = async (what: ReturnType<Page['locator']>) => {
      presses.push(((await what.textContent()) ?? '').trim())
      await what.click()
    }
    await page.goto(`${served.origin}/states/XVE`)
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await press(page.locator('main a[href*="/recommendations/"]').first())
    await page.waitForURL('**/recommendations/*')
    await press(page.getByRole('button', { name: 'Copy' }).first())
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^(?:CAT|CCPR|A)\/.+, para\. \d/)
    expect(presses).toHaveLength(2)
    // from a pasted footnote to its paragraph in one
    await page.goto(`${served.origin}/check`)
    await page
      .getByRole('textbox')
      .first()
      .fill('CAT, Concluding observations: Norland, UN Doc. CAT/C/XVE/CO/3, para. 11 (a).')
    await press(page.locator('main form button[type=submit], main form button:not([type])').first())
    await page.locator('a[href*="/recommendations/"]').first().waitFor()
    expect(presses).toHaveLength(3)
    await page.goto(`${served.origin}/search?state=XVF`)
    presses.length = 0
    const boxes = page.locator('label.mark input')
    for (let at = 0; at < 10; at += 1) await boxes.nth(at).check()
    await press(page.getByRole('button', { name: 'Annex of the marked' }))
    const word = await saved(() => press(page.getByRole('button', { name: 'Word (DOCX)' })))
    expect(presses).toHaveLength(2)
    const notes = await (await JSZip.loadAsync(word)).file('word/footnotes.xml')!.async('string')
    expect(new Set(notes.match(/100\.\d+/g)).size).toBeGreaterThanOrEqual(9)
  })
})
