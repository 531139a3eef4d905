// Pages that a program made out of the lines of a PDF.
import { expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`

it.each([
  page('<b>1.&#160;Text</b><br/>', '<meta name="generator" content="pdftohtml 0.36"/>'),
  page('<p class="ft00">1. Text</p>', '<META name="Generator" content="PdfToHtml 0.40">'),
  page('<div id="page-container"><div class="pf w0 h0" data-page-no="1"><div class="t">1. Text</div></div></div>'),
  page('<doc><page width="595" height="841"><word xmin="1" ymin="1">Text</word></page></doc>'),
  page(
    '<div id="viewer"><div class="page" data-page-number="1"><div class="textLayer"><span>1. Text</span></div></div></div>',
  ),
])('refuses %s', (html) => expect(() => readHtmlText(html)).toThrow(/made out of a PDF \(/))

const lines: Record<string, [first: string, next: string]> = {
  en: ['The State party should open its prisons to those who', 'inspect them and to the doctors of its hospitals.'],
  fr: ['L’État partie devrait ouvrir ses prisons à ceux qui les', 'inspectent ainsi qu’aux médecins de ses hôpitaux.'],
  es: ['El Estado parte debe abrir sus cárceles a quienes las', 'inspeccionan y a los médicos de sus hospitales.'],
}
const doubtsOf = (html: string) => (readHtmlText(html).warnings ?? []).filter((one) => one.includes('those of a print'))
const paragraphs = (count: number, inside: string, between: string, [first, next] = lines['en']!) =>
  page(Array.from({ length: count }, (_, at) => `${at + 1}. ${first}${inside}${next}`).join(between))

it.each(Object.values(lines))('tells lines of a print: %s', (...own) =>
  expect(doubtsOf(paragraphs(25, '<br>', '<br>', own))).toHaveLength(1),
)
it.each([
  ['lines that are paragraphs', paragraphs(40, ' ', '<br>')],
  ['a few broken lines', paragraphs(10, '<br>', '</p><p>')],
])('%s are none', (_, html) => expect(doubtsOf(html)).toEqual([]))
