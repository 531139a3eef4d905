// The pages through HTTP over a filled store, and each page as an independent parser (parse5, by cheerio) reads it.
import * as cheerio from 'cheerio'
import { type Express, Router } from 'express'
import request from 'supertest'
import { expect } from 'vitest'
import type { Store } from '../../../db/store.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { countEntries } from '../../../src/feeds/calendar-asked.ts'
import { createFeeds } from '../../../src/feeds/routes.ts'
import type { ReadingContext } from '../../../src/reading/context.ts'
import { createReading } from '../../../src/reading/reading.ts'
import { createServer } from '../../../src/server.ts'
import { framed } from '../../../src/web/index.ts'
import { createBench } from '../../alerts/support/fixtures.ts'
import { stoppedClock } from '../../support/clock.ts'
import { cards, fill } from '../../support/fill.ts'

export type WebPage = {
  $: cheerio.CheerioAPI
  html: string
  status: number
  headers: Record<string, string>
  /** visible words, each run of space and line break as one space */
  main: string
  title: string
  heading: string
}

export type Site = { app: Express; store: Store; open(address: string, status?: number): Promise<WebPage> }

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads a page as a browser would. Fails where the parser had to repair it. */
export function readPage(html: string, status: number, headers: Record<string, string> = {}): WebPage {
  const faults: string[] = []
  const $ = cheerio.load(html, {
    sourceCodeLocationInfo: true,
    onParseError: (fault) => faults.push(`${fault.code} in line ${fault.startLine}`),
  })
  expect(faults, 'the parser had to repair the page').toEqual([])
  return {
    $,
    html,
    status,
    headers,
    main: plain($('main').text()),
    title: $('title').text(),
    heading: plain($('h1').text()),
  }
}

const reminders = (store: Store, sources: typeof cards) => {
  const inFrame = framed({ reading: createReading(store), version: '9.9', sources })
  return Router().use(
    '/subscriptions',
    createSubscriptions({
      ...createBench().ctx,
      frame: ({ title, language, body }, address) =>
        inFrame({ title, here: '/subscriptions', children: body }, language, address),
    }),
  )
}

type SiteOptions = Pick<ReadingContext, 'contact'> & {
  many?: number
  store?: Store
  sources?: typeof cards
  /** an instant; the clock of the tests unless told */
  now?: string
}

/** A server over the store that `fill` makes, or over one of the test's own. */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const store = options.store ?? (await fill({ many: options.many ?? 3 }))
  const clock = stoppedClock(options.now)
  const app = createServer({
    store,
    clock,
    version: '9.9',
    // the pages link to the feeds and to the reminders
    routers: [
      createFeeds({ store, clock, baseUrl: 'https://dates.example.org' }),
      reminders(store, options.sources ?? cards),
    ],
    baseUrl: '',
    sources: options.sources ?? cards,
    ...(options.contact ? { contact: options.contact } : {}),
    countEntries: (query) => countEntries({ store, clock }, query),
  })
  return {
    app,
    store,
    async open(address, status = 200) {
      const answer = await request(app).get(address)
      expect(answer.status, address).toBe(status)
      return readPage(answer.text, answer.status, answer.headers as Record<string, string>)
    },
  }
}

/** Addresses of this site that a page links to, each once, without their fragments. */
export const ownLinks = ({ $ }: WebPage): string[] => [
  ...new Set(
    $('main a[href]')
      .toArray()
      .map((link) => $(link).attr('href')!.split('#')[0]!)
      .filter((href) => href.startsWith('/')),
  ),
]

/** Fails where a link of the page leads to an error, or to a part of this page that is not there. */
export async function expectLinksLead({ app }: Site, page: WebPage, limit = 40): Promise<void> {
  const { $ } = page
  for (const link of $('main a[href^="#"]').toArray()) {
    const id = $(link).attr('href')!.slice(1)
    expect($(`[id="${id}"]`).length, `#${id}`).toBe(1)
  }
  for (const address of ownLinks(page).slice(0, limit))
    expect((await request(app).get(address)).status, address).toBeLessThan(400)
  for (const link of $('main a[href^="http"]').toArray()) {
    expect($(link).attr('href'), 'a link that leaves is encrypted').toMatch(/^https:/)
    expect($(link).attr('rel'), 'and does not say where the reader came from').toBe('noreferrer')
  }
}

/** Fails where a name of the code, or a value that is missing, stands among the words for readers. */
export function expectPlainWords({ $ }: WebPage): void {
  const words = $('main').clone()
  // rules and ids are shown as such; quotations are the UN's
  words.find('code, blockquote, .hash, .small.soft, dd').remove()
  const text = plain(words.text())
  expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object/)
  expect(text, 'a name of the code').not.toMatch(/\b[a-z]+_[a-z_]+\b/)
}

/** Words that would call a date surer than it is, or count down to it. */
export const countdown = /\bdays? (left|to go|remaining)\b|\bdeadline in\b|\bwill be held\b/i
