// What a browser or a program did to a page before it was saved: translated it, recognised it in a picture, kept changes open.
import type { CheerioAPI } from 'cheerio'
import type { FileStatus } from '../../../src/domain/paragraphs.ts'
import { titlesOfPage } from '../file-titles.ts'
import { noticeOf } from '../status-words.ts'
import { savedFrom, translatingHosts, translators } from './translators.ts'

/** The program that translated the page; null for a page in its own words. */
export const translatorOf = ($: CheerioAPI): string | null =>
  translators.find(({ selector }) => $(selector).length > 0)?.name ?? translatorInComments($)

/** A program that saves a page writes its address into a comment before or behind its head. */
function translatorInComments($: CheerioAPI): string | null {
  const comments = [...$.root().contents().toArray(), ...$('html, head, body').contents().toArray()]
  const hosts = comments.flatMap((node) => (node.type === 'comment' ? (savedFrom.exec(node.data)?.[1] ?? []) : []))
  return translatingHosts.find(({ host }) => hosts.some((one) => host.test(one)))?.name ?? null
}

/** Marks of programs that recognise the words of a picture and write them as a page. */
const recognised = 'meta[name="ocr-system"], meta[name="ocr-capabilities"], .ocr_page, .ocrx_word'

/** Word art in the comments that only Word reads: a watermark. */
const textPath = /<v:textpath\b[^>]*?\bstring\s*=\s*"([^"]{1,160})"/g

const watermarks = (html: string): string[] => [...html.matchAll(textPath)].map((match) => match[1]!)

/** Words that a style sheet writes on the page: `body::before { content: "DRAFT" }`. */
const written = /(?<![\w-])content\s*:\s*(?:"([^"]{4,160})"|'([^']{4,160})')/gi

const fromStyles = ($: CheerioAPI): string[] =>
  [...$('style').text().matchAll(written)].map(([, double, single]) => double ?? single ?? '')

/** A notice that was set as a picture, by the words that stand for it. */
const fromPictures = ($: CheerioAPI): string[] =>
  $('img[alt]')
    .toArray()
    .map((picture) => $(picture).attr('alt') ?? '')
    .filter((words) => noticeOf(words) !== null)

/** Reads what a page says beside its text. Call it before struck and deleted words are taken out. */
export const statusOf = ($: CheerioAPI, html: string): FileStatus => ({
  outside: [...watermarks(html), ...fromStyles($), ...fromPictures($)],
  titles: titlesOfPage($),
  machineRead: $(recognised).length > 0,
  openRevisions: $('ins, del')
    .toArray()
    .filter((change) => $(change).text().trim() !== '').length,
})
