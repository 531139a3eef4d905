// A page that a browser printed to a PDF: its header and footer (title, address, time, page of pages) are no part of the text.
import { compile } from '../../../src/domain/patterns.ts'
import type { Line, Page } from './page.ts'
import { printedRows } from './printed-table.ts'

const countAlone = compile(printedRows, 'count alone')
const addressAndCount = compile(printedRows, 'address and count')
const countAndTime = compile(printedRows, 'count and time')
const countAndAddress = compile(printedRows, 'count and address')
const timeAndCount = compile(printedRows, 'time and count')
const timeAtEdge = compile(printedRows, 'time at an edge')
const addressAtEdge = compile(printedRows, 'address at an edge')
const addressAlone = compile(printedRows, 'address alone')
const ownPlace = compile(printedRows, 'own place')
const dayAtEdge = compile(printedRows, 'day at an edge')

const footerForms = [addressAndCount, countAndAddress, countAndTime, timeAndCount, countAlone]
const headerForms = [addressAtEdge, timeAtEdge]

/** Lines of the margins, where browsers print: seven hundredths of the height at the head, and at the foot. */
function marginsOf(page: Page): { page: Page; head: Line[]; both: Line[] } {
  const head = page.lines.filter((line) => line.y > page.height * 0.93)
  return { page, head, both: [...head, ...page.lines.filter((line) => line.y < page.height * 0.07)] }
}

type Count = { of: number; page: number }

const countIn = (lines: readonly Line[]): Count | null => {
  for (const { text } of lines)
    for (const form of footerForms) {
      const { page, of } = form.exec(text)?.groups ?? {}
      if (page !== undefined) return { page: Number(page), of: Number(of) }
    }
  return null
}

/** "1/2", "2/2": one more on each page, of one number. */
const isCounted = (counts: readonly (Count | null)[]): counts is Count[] => {
  const [first] = counts
  if (first === null || first === undefined || first.page < 1) return false
  return counts.every(
    (one, at) => one !== null && one.page === first.page + at && one.of === first.of && one.page <= one.of,
  )
}

/** The words of a line without address, time and count: the title of the page, which may be a notice. */
const titleIn = (text: string): string =>
  [...footerForms, ...headerForms, dayAtEdge].reduce((rest, form) => rest.replace(form, ' ').trim(), text)

const isAddressOrTime = ({ text }: Line): boolean => headerForms.some((form) => form.test(text))
/** A count alone is the publisher's as well. */
const isPrinted = (line: Line): boolean =>
  isAddressOrTime(line) || footerForms.some((form) => form !== countAlone && form.test(line.text))

/** The address of the page and nothing else, the same in the margins of every page; on a single page only one of a person's own files. */
function isAddressed(margins: readonly { both: Line[] }[]): boolean {
  const addresses = margins.map(({ both }) => both.map(({ text }) => text).filter((text) => addressAlone.test(text)))
  const [first = []] = addresses
  const isOfPrint = (one: string): boolean => margins.length > 1 || ownPlace.test(one)
  return first.some((one) => isOfPrint(one) && addresses.every((on) => on.includes(one)))
}

/**
 * Takes what a browser printed round its pages out of their margins, in place, on any number of pages; the title stays in
 * `outside`, addresses do not: they may name a person's folders. Returns a doubt where only some of the pages were printed.
 */
export function dropPrinted(pages: Page[]): string[] {
  const margins = pages.map(marginsOf)
  const counts = margins.map(({ both }) => countIn(both))
  const counted = isCounted(counts)
  const timed = margins.every(({ head }) => head.some(({ text }) => timeAtEdge.test(text)))
  const isPrint = timed || (counted && margins.every(({ both }) => both.some(isPrinted)))
  if (pages.length === 0 || (!isPrint && !isAddressed(margins))) return []
  const forms = !isPrint ? [addressAlone] : counted ? [...footerForms, ...headerForms, dayAtEdge] : headerForms
  for (const { page, both } of margins) {
    const gone = new Set(both.filter(({ text }) => forms.some((form) => form.test(text))))
    page.outside.push(...[...gone].map(({ text }) => titleIn(text)).filter((text) => text !== ''))
    page.lines = page.lines.filter((line) => !gone.has(line))
  }
  if (!counted) return []
  const [first, last] = [counts[0]!, counts.at(-1)!]
  return first.page === 1 && last.page === last.of
    ? []
    : [`the browser printed pages ${first.page} to ${last.page} of ${last.of}: print all of them, and import that file`]
}
