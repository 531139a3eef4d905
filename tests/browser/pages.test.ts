// Every page in a real browser: nothing against axe, nothing wider than the screen, no word broken in a table.
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../web/support/site.ts'
import { browserPath, howToGetOne, openBrowser } from './support/chromium.ts'
import { layoutFaults } from './support/layout.ts'
import { firstOf, pagesOf, serve } from './support/pages.ts'

if (browserPath === null) console.warn(howToGetOne)

type Rules = 'all' | 'no contrast' | 'contrast'
/**
 * [language, width, theme, rules of axe]: each value of each meets the others somewhere. A contrast comes from the theme
 * alone, and no other rule of axe from the theme. MECHANISM_WATCH_EVERY_LOOK=1 tries all twelve, with all rules.
 */
const some: [string, number, 'light' | 'dark', Rules][] = [
  ['en', 360, 'light', 'all'],
  ['fr', 360, 'dark', 'no contrast'],
  ['es', 1280, 'light', 'no contrast'],
  ['en', 1280, 'dark', 'contrast'],
]
const every = ['en', 'fr', 'es'].flatMap((language) =>
  [360, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((theme): (typeof some)[number] => [language, width, theme, 'all']),
  ),
)
const looks = process.env['MECHANISM_WATCH_EVERY_LOOK'] === '1' ? every : some
const options: Record<Rules, axe.RunOptions> = {
  all: { rules: { 'target-size': { enabled: true } } },
  'no contrast': { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } },
  contrast: { runOnly: { type: 'rule', values: ['color-contrast'] } },
}

describe.skipIf(browserPath === null)('the pages in a browser', () => {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serve>>
  let pages: ReturnType<typeof pagesOf>
  beforeAll(async () => {
    const site = await openSite({ many: 12 })
    served = await serve(site)
    pages = pagesOf(await firstOf(served.origin, 'XVD'))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })

  it.each(looks)('in %s at %i px, %s: %s', async (language, width, colorScheme, rules) => {
    // the script of the checker is ours to add; the pages themselves have none
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    const faults: string[] = []
    const page = await context.newPage()
    let name = ''
    page.on('console', (message) => {
      // that an address was refused is told in the console, too
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        faults.push(`${name}: ${message.text()}`)
    })
    for (const [next, address] of pages) {
      name = next
      await page.goto(`${served.origin}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
      // all that is folded is looked at, too
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${name}: ${fault}`))
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(
        (given) =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], ...given }),
        options[rules],
      )
      for (const { id, nodes } of violations)
        faults.push(`${name}: ${id}: ${nodes[0]!.html.slice(0, 160)} (${nodes.length})`)
    }
    await context.close()
    expect(faults).toEqual([])
  })

  it('shows on a phone two or three States side by side, under elements of few lines', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } })
    for (const states of ['XVD,XVE', 'XVD,XVE,XVF']) {
      await page.goto(`${served.origin}/criminalisation?state=${states}`)
      // what was found for none of them is folded
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3600)
      const { beyond, beside, tallest } = await page.evaluate(() => {
        const boxes = (what: string) => [...document.querySelectorAll(what)].map((one) => one.getBoundingClientRect())
        const last = boxes('.compare tbody tr:last-child td')
        return {
          beyond: boxes('.compare td').filter(({ right }) => right > window.innerWidth).length,
          beside: new Set(last.map(({ left }) => left)).size,
          tallest: Math.max(...boxes('.compare tbody th').map(({ height }) => height)),
        }
      })
      expect({ beyond, beside }).toEqual({ beyond: 0, beside: states.split(',').length })
      expect(tallest).toBeLessThan(120)
    }
    await page.close()
  })

  it('prints a State and a recommendation on two pages, without what a hand would press', async () => {
    const page = await browser.newPage()
    const { state, id } = await firstOf(served.origin, 'XVD')
    for (const address of [`/states/${state}`, `/recommendations/${id}`, `/annex?basket=${id}`]) {
      await page.goto(`${served.origin}${address}`)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('button:visible, input:visible, select:visible').count(), address).toBe(0)
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
      expect(sheets, address).toBeLessThanOrEqual(2)
    }
    await page.close()
  })

  it('leaves space between a field and what follows it', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } })
    for (const address of ['/check', '/verify']) {
      await page.goto(`${served.origin}${address}`)
      const gaps = await page.evaluate(() =>
        [...document.querySelectorAll('main form > div')].map(
          (one) => one.nextElementSibling!.getBoundingClientRect().top - one.getBoundingClientRect().bottom,
        ),
      )
      expect(gaps.length).toBeGreaterThan(0)
      expect(Math.min(...gaps)).toBeGreaterThan(8)
    }
    await page.close()
  })

  it('closes the grid of a month on every side', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${served.origin}/windows?view=month&month=2103-05`)
    const { borderBottomWidth, borderRightWidth } = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.month tbody')!)
      return { borderBottomWidth: style.borderBottomWidth, borderRightWidth: style.borderRightWidth }
    })
    expect([borderBottomWidth, borderRightWidth]).toEqual(['1px', '1px'])
    await page.close()
  })
})
