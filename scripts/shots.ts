// npm run shots -- [address] [folder]: a picture of every page at 360 and 1280 pixels, light, in English; of a running server
// where its address is given, else of the pages that the tests fill.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { browserPath, howToGetOne, openBrowser } from '../tests/browser/support/chromium.ts'
import { pagesOf, serve } from '../tests/browser/support/pages.ts'
import { openSite } from '../tests/web/support/site.ts'

if (browserPath === null) {
  console.error(howToGetOne.replace('SKIPPED: the pages were not tried in a browser. ', ''))
  process.exit(2)
}
const [address, folder = 'shots'] = process.argv.slice(2)
const site = await openSite({ many: 12 })
const served =
  address === undefined ? await serve(site) : { origin: address.replace(/\/$/, ''), close: () => undefined }
const browser = await openBrowser()
mkdirSync(folder, { recursive: true })
for (const width of [360, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  for (const [name, path] of await pagesOf(site)) {
    const page = await context.newPage()
    await page.goto(`${served.origin}${path}`)
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
    await page.close()
  }
  await context.close()
}
await browser.close()
served.close()
console.log(`pictures are in ${folder}`)
