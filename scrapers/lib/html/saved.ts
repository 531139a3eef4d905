// What a browser or a program did to a page before it was saved: translated it, recognised it in a picture, kept changes open.
import type { CheerioAPI } from 'cheerio'
import type { FileStatus } from '../../../src/domain/paragraphs.ts'

/** Traces that a translating browser leaves in the page that it saves, by selector. */
export const translators: readonly { name: string; selector: string; sample: string }[] = [
  { name: 'Chrome', selector: 'html.translated-ltr, html.translated-rtl', sample: '<html class="translated-ltr">' },
  {
    name: 'Google Translate',
    selector: 'font[style*="vertical-align: inherit"] font[style*="vertical-align: inherit"]',
    sample:
      '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Bonjour</font></font></p>',
  },
  {
    name: 'Google Translate',
    selector:
      'base[href*=".translate.goog"], link[rel="canonical"][href*=".translate.goog"], link[href*="translate_http/_/ss"]',
    sample: '<head><base href="https://docs-un-org.translate.goog/en/CAT/C/XVD/CO/2"></head>',
  },
  { name: 'Edge', selector: '[_msttexthash], [_msthash]', sample: '<p _msttexthash="123" _msthash="4">Bonjour</p>' },
  {
    name: 'Firefox',
    selector: '[data-moz-translations-id]',
    sample: '<p data-moz-translations-id="7">Bonjour</p>',
  },
  {
    name: 'Yandex',
    selector: 'html[data-yatranslate], [data-translate-yandex], .yt-translated',
    sample: '<html data-yatranslate="fr">',
  },
  { name: 'DeepL', selector: '[data-dl-translated], [data-dl-uid]', sample: '<p data-dl-uid="3">Bonjour</p>' },
  {
    name: 'Immersive Translate',
    selector: '.immersive-translate-target-wrapper, [data-immersive-translate-walked]',
    sample: '<p><font class="immersive-translate-target-wrapper">Bonjour</font></p>',
  },
]

/** The program that translated the page; null for a page in its own words. */
export const translatorOf = ($: CheerioAPI): string | null =>
  translators.find(({ selector }) => $(selector).length > 0)?.name ?? null

/** Marks of programs that recognise the words of a picture and write them as a page. */
const recognised = 'meta[name="ocr-system"], meta[name="ocr-capabilities"], .ocr_page, .ocrx_word'

/** Word art in the comments that only Word reads: a watermark. */
const textPath = /<v:textpath\b[^>]*?\bstring\s*=\s*"([^"]{1,160})"/g

const watermarks = (html: string): string[] => [...html.matchAll(textPath)].map((match) => match[1]!)

/** Reads what a page says beside its text. Call it before struck and deleted words are taken out. */
export const statusOf = ($: CheerioAPI, html: string): FileStatus => ({
  outside: watermarks(html),
  machineRead: $(recognised).length > 0,
  openRevisions: $('ins, del')
    .toArray()
    .filter((change) => $(change).text().trim() !== '').length,
})
