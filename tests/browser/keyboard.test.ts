// The three tasks with the keyboard alone: tab, space and enter; a focus that is seen, a link past the head, and no trap.
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSite } from '../web/support/site.ts'
import { browserPath, howToGetOne, openBrowser } from './support/chromium.ts'
import { serve } from './support/pages.ts'

if (browserPath === null) console.warn(howToGetOne)

/** What has the focus: its words or name, and whether a ring or an underline is drawn around it within the screen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    const label = (one as HTMLInputElement).labels?.[0]?.textContent ?? ''
    return {
      isPage: one === document.body,
      words: `${one.textContent} ${label} ${one.getAttribute('name') ?? ''}`.replace(/\s+/g, ' ').trim(),
      isSeen:
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.width > 0,
    }
  })

describe.skipIf(browserPath === null)('with the keyboard alone', () => {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serve>>
  let page: Page
  beforeAll(async () => {
    served = await serve(await openSite({ many: 12 }))
    browser = await openBrowser()
  })
  beforeEach(async () => {
    page = await (
      await browser.newContext({
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        reducedMotion: 'reduce',
      })
    ).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })

  /** Presses tab until the focus is on what is named so; each stop on the way is seen. */
  const tabTo = async (name: RegExp) => {
    const passed: string[] = []
    for (let pressed = 0; pressed < 120; pressed += 1) {
      await page.keyboard.press('Tab')
      const { words, isSeen, isPage } = await focused(page)
      passed.push(words.slice(0, 40))
      if (!isPage) expect(isSeen, `no focus is seen on: ${words}`).toBe(true)
      if (name.test(words)) return
    }
    throw new Error(`no tab leads to ${name}: ${passed.join(' | ')}`)
  }
  const enter = (address: RegExp) => Promise.all([page.waitForURL(address), page.keyboard.press('Enter')])
  const saved = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    return readFile((await download.path())!)
  }

  it('the first stop leads past the head, and the tab goes on from there', async () => {
    await page.goto(`${served.origin}/`)
    await tabTo(/^Skip to the content/)
    await enter(/#main$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.getElementById('main')!.contains(document.activeElement))).toBe(true)
  })

  it('a jump within the page keeps what was ticked, and going back brings the filters of before', async () => {
    await page.goto(`${served.origin}/search?state=XVF`)
    const count = await page.locator('[data-count]').textContent()
    await page.locator('label.mark input').first().check()
    await page.evaluate(() => {
      location.hash = 'main'
    })
    await page.waitForTimeout(300)
    expect(await page.locator('label.mark input').first().isChecked()).toBe(true)
    const before = page.url().replace('#main', '')
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    await page.locator('.facets input:not(:checked)').first().check()
    await page.waitForURL((address) => address.search.includes('&'))
    await page.goBack()
    await page.waitForURL((address) => address.href.replace('#main', '') === before)
    await expect.poll(() => page.locator('[data-count]').textContent()).toBe(count)
  })

  it('going back from a text leads to the list of a search by words', async () => {
    await page.goto(`${served.origin}/search`)
    await page.locator('#q').fill('safeguards')
    await page.locator('form[role=search] button[type=submit]').last().click()
    const count = await page.locator('[data-count]').textContent()
    await page.locator('a.pin').first().click()
    await page.waitForURL(/\/recommendations\//)
    await page.goBack()
    expect(await page.locator('[data-count]').textContent()).toBe(count)
  })

  it('an advocate reaches the calendar of a State', async () => {
    await page.goto(`${served.origin}/`)
    await tabTo(/ q$/)
    await page.keyboard.type('Kenya')
    await enter(/\/states\/KEN/)
    await tabTo(/^Calendar of this State: choose/)
    await enter(/\/calendar\?/)
    await tabTo(/^Download once/)
    expect((await saved()).toString()).toContain('BEGIN:VCALENDAR')
  })

  it('a researcher filters and exports', async () => {
    await page.goto(`${served.origin}/search`)
    await tabTo(/^.*Topic \(our labels\).* topic$/)
    await page.keyboard.type('Crim')
    await tabTo(/^Search$/)
    await enter(/\/search\?topic=criminalisation/)
    await tabTo(/^CSV/)
    expect((await saved()).toString()).toContain('paragraph')
  })

  it('an author reaches the paragraph of a footnote, and makes an annex of what is marked', async () => {
    await page.goto(`${served.origin}/`)
    await tabTo(/ q$/)
    await page.keyboard.type('CAT/C/XVE/CO/3, para. 11 (a)')
    await enter(/\/recommendations\//)
    await page.goto(`${served.origin}/search?state=XVF`)
    for (let marked = 0; marked < 2; marked += 1) {
      await tabTo(/Mark basket$/)
      await page.keyboard.press('Space')
    }
    await tabTo(/^Annex of the marked/)
    await enter(/\/annex\?basket=[^,]+,[^,]+$/)
    await tabTo(/^Word \(DOCX\)/)
    expect((await saved()).subarray(0, 2).toString()).toBe('PK')
  })

  it.each(['/', '/search', '/windows', '/criminalisation', '/check', '/subscriptions'])(
    '%s lets the tab out again',
    async (address) => {
      await page.goto(`${served.origin}${address}`)
      const stops = new Set<string>()
      let isOut = false
      for (let pressed = 0; pressed < 600 && !isOut; pressed += 1) {
        await page.keyboard.press('Tab')
        const where = await page.evaluate(() => {
          const all = [...document.querySelectorAll('*')]
          return document.activeElement === document.body ? 'out' : String(all.indexOf(document.activeElement!))
        })
        isOut = where === 'out' || (stops.has(where) && stops.size > 10)
        stops.add(where)
      }
      expect(isOut).toBe(true)
    },
  )
})
