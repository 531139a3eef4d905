// What a site sets around a text that it republishes: lists that hold nothing but links, and its name under a rule at the end.
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'

const wordsOf = ($: CheerioAPI, element: Element): string => $(element).text().replace(/\s+/g, ' ').trim()

/** A short line that is no sentence, no note and no item: "Previous document". */
const isName = (text: string): boolean =>
  text !== '' && text.length < 80 && /^[\p{L}«»<>‹›←→]/u.test(text) && !/[.;:!?)”"»]$/.test(text)

/** One link and no other word. */
const isLink = ($: CheerioAPI, item: Element): boolean => {
  const links = $(item).find('a[href]')
  return links.length === 1 && links.text().replace(/\s+/g, ' ').trim() === wordsOf($, item)
}

const fewest = 3

const isMenu = ($: CheerioAPI, list: Element): boolean => {
  const items = $(list).find('li').toArray() as Element[]
  return items.length >= fewest && items.every((item) => isName(wordsOf($, item)) && isLink($, item))
}

/** Notes and paragraphs end their sentences. */
const sentence = /\p{L}{3}[.;:](?:\s|$)/u

/** Notes may stand in such a part. */
const holdsNotes = ($: CheerioAPI, part: Element): boolean =>
  /note/i.test(`${$(part).attr('id')} ${$(part).attr('class')} ${$(part).attr('role')}`) ||
  $(part).find('[id*="ftn"], [id*="edn"], [id*="note"], [role*="note"]').length > 0

/** What a page marks as beside its text, or as the foot of the site. */
const beside = 'aside, footer, [role="contentinfo"], [role="navigation"], [role="complementary"]'
/** The bar that the Wayback Machine lays over pages. */
const barOfArchive = '#wm-ipp-base, #wm-ipp, #wm-ipp-print'
/** The same by the name of a part; a converter gives such names to the notes of a page as well. */
const besideByName = ['footer', 'sidebar', 'breadcrumb', 'breadcrumbs'].map((name) => `div.${name}, div#${name}`).join()

/** A part that holds much of the page is its text. */
const isBeside = ($: CheerioAPI, part: Element, letters: number): boolean =>
  !holdsNotes($, part) && wordsOf($, part).length < 0.3 * letters

const takeOut = ($: CheerioAPI, elements: Element[]): string[] => {
  const texts = elements.map((element) => wordsOf($, element)).filter((text) => text !== '')
  $(elements).remove()
  return texts
}

/** Most lines that stand under the last rule of a page and are of the site. */
const mostLines = 3

/** Takes menus out, and the name of the site under the last rule; gives their words. */
export function takeMenus($: CheerioAPI): string[] {
  $(barOfArchive).remove()
  const letters = wordsOf($, $.root()[0] as unknown as Element).length
  const named = ($(besideByName).toArray() as Element[]).filter((part) => !sentence.test(wordsOf($, part)))
  const parts = [...($(beside).toArray() as Element[]), ...named].filter((part) => isBeside($, part, letters))
  const menus = ($('ul, ol, menu').toArray() as Element[]).filter((list) => isMenu($, list))
  const taken = [...takeOut($, parts), ...takeOut($, menus)]
  const foot = $('hr').last().nextAll().toArray() as Element[]
  const lines = foot.filter((element) => wordsOf($, element) !== '')
  const isFoot = lines.length > 0 && lines.length <= mostLines && lines.every((line) => isName(wordsOf($, line)))
  return isFoot ? [...taken, ...takeOut($, lines)] : taken
}
