// cheerio, loaded with the first page or file: it brings a client for the web along, and most commands read none.
import { createRequire } from 'node:module'
import type * as Cheerio from 'cheerio'

// as CommonJS, which is loaded at once where it is called, and in half the time
const require = createRequire(import.meta.url)

/** Parses a page, or XML with `{ xml: true }`. */
export const load: typeof Cheerio.load = (...given) => (require('cheerio') as typeof Cheerio).load(...given)
