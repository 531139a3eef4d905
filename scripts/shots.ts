// npm run shots -- [address] [--folder F] [--languages en,fr,es] [--themes light,dark] [--widths 360,1280] [--pages home,state]
// [--state TGO]: pictures of every page, of a running server where its address is given, else of the pages that the tests fill.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { browserPath, howToGetOne, openBrowser } from '../tests/browser/support/chromium.ts'
import { firstOf, pagesOf, serve } from '../tests/browser/support/pages.ts'
import { openSite } from '../tests/web/support/site.ts'

if (browserPath === null) {
  console.error(howToGetOne.replace('SKIPPED: the pages were not tried in a browser. ', ''))
  process.exit(2)
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'shots' },
    languages: { type: 'string' },
    themes: { type: 'string' },
    widths: { type: 'string', default: '360,1280' },
    pages: { type: 'string' },
    state: { type: 'string', default: 'XVD' },
  },
})
const list = <T extends string>(allowed: readonly [T, ...T[]]) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(allowed)))
const languages = list(['en', 'fr', 'es']).optional().parse(values.languages)
const themes = list(['light', 'dark']).optional().parse(values.themes)
const widths = z.array(z.coerce.number().int().min(200)).parse(values.widths.split(','))
// each language and each theme once, unless told: eight pictures a page would be looked at by nobody
const looks =
  languages || themes
    ? (languages ?? ['en' as const]).flatMap((language) =>
        (themes ?? ['light' as const]).map((theme) => ({ language, theme })),
      )
    : ([
        { language: 'en', theme: 'light' },
        { language: 'fr', theme: 'dark' },
        { language: 'es', theme: 'light' },
      ] as const)
const [address] = positionals
const served =
  address === undefined
    ? await openSite({ many: 12 }).then(serve)
    : { origin: address.replace(/\/$/, ''), close: () => undefined }
const all = pagesOf(await firstOf(served.origin, values.state))
const pages = values.pages === undefined ? all : all.filter(([name]) => values.pages!.split(',').includes(name))
const browser = await openBrowser()
mkdirSync(values.folder, { recursive: true })
for (const { language, theme } of looks)
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme })
    for (const [name, path] of pages) {
      const page = await context.newPage()
      await page.goto(`${served.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await page.screenshot({ path: join(values.folder, `${name}-${language}-${theme}-${width}.png`), fullPage: true })
      await page.close()
    }
    await context.close()
  }
await browser.close()
served.close()
console.log(`${pages.length * looks.length * widths.length} pictures are in ${values.folder}`)
