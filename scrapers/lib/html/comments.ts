// Comments that people wrote on a text, which a word processor puts into the page that it saves: they are none of the text.
import type { CheerioAPI } from 'cheerio'

/** Calls of comments in the text: "[AB1]" of Word, "[a]" of Google Docs. */
const calls = [
  'a.msocomanchor',
  'a[href^="#_msocom_"]',
  '[style*="mso-special-character:comment"]',
  'sup:has(> a[id^="cmnt_ref"])',
  'a[id^="cmnt_ref"]',
].join(', ')

/** The comments themselves, behind the text. */
const bodies = [
  '[style*="mso-element:comment-list"]',
  '.msocomtxt',
  'div:has(> p:first-child > a[id^="cmnt"][href^="#cmnt_ref"]:first-child)',
].join(', ')

/** Takes the comments out of a page, with their calls; gives their words. */
export function takeComments($: CheerioAPI): string[] {
  const found = $(bodies)
  const words = found.toArray().map((one) => $(one).text().replace(/\s+/g, ' ').trim())
  found.remove()
  $(calls).remove()
  return words.filter((text) => text !== '')
}
