// Every page in a real browser: nothing against axe, nothing wider than the screen, no word broken in a table.
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../web/support/site.ts'
import { browserPath, howToGetOne, openBrowser } from './support/chromium.ts'
import { layoutFaults } from './support/layout.ts'
import { pagesOf, serve } from './support/pages.ts'

if (browserPath === null) console.warn(howToGetOne)

/** [language, width, theme]: each value of each meets the others somewhere; all twelve with MECHANISM_WATCH_EVERY_LOOK=1. */
const some = [
  ['en', 360, 'light'],
  ['fr', 360, 'dark'],
  ['es', 1280, 'light'],
  ['en', 1280, 'dark'],
] as const
const every = (['en', 'fr', 'es'] as const).flatMap((language) =>
  ([360, 1280] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => [language, width, theme] as const),
  ),
)
const looks = process.env['MECHANISM_WATCH_EVERY_LOOK'] === '1' ? every : some

describe.skipIf(browserPath === null)('the pages in a browser', () => {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serve>>
  let pages: Awaited<ReturnType<typeof pagesOf>>
  beforeAll(async () => {
    const site = await openSite({ many: 12 })
    pages = await pagesOf(site)
    served = await serve(site)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })

  it.each(looks)('in %s at %i px, %s', async (language, width, colorScheme) => {
    // the script of the checker is ours to add; the pages themselves have none
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    const faults: string[] = []
    for (const [name, address] of pages) {
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error' && name !== 'not-found') faults.push(`${name}: ${message.text()}`)
      })
      await page.goto(`${served.origin}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
      // all that is folded is looked at, too
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${name}: ${fault}`))
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
          rules: { 'target-size': { enabled: true } },
        }),
      )
      for (const { id, nodes } of violations)
        faults.push(`${name}: ${id}: ${nodes[0]!.html.slice(0, 160)} (${nodes.length})`)
      await page.close()
    }
    await context.close()
    expect(faults).toEqual([])
  })
})
