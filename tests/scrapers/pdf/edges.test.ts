// The edges of PDF pages: notes that run over the page, headings beside a notice, running lines in any order.
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body, type Drawn, drawPdf } from './draw.ts'

const pages = async (...drawn: Drawn[][]) => {
  const read = await readPdfHere(await drawPdf(drawn))
  return { read, texts: read.paragraphs.map(({ text }) => text) }
}
const cover: Drawn[] = [{ x: 113, y: 60, text: 'CAT/C/XVF/CO/3' }, ...body(1)]

it('joins a note of the size of the text that runs over the page', async () => {
  const foot: Drawn[] = [
    { x: 113, y: 730, text: '__________' },
    { x: 113, y: 745, text: '* Adopted by the Committee at its nine' },
  ]
  const { read, texts } = await pages(
    [...cover, ...foot],
    [{ x: 113, y: 60, text: 'hundred and forty-ninth session (3–28 May 2088).' }],
  )
  expect(read.footnotes.map(({ text }) => text)).toEqual([
    'Adopted by the Committee at its nine hundred and forty-ninth session (3–28 May 2088).',
  ])
  expect(texts.join(' ')).not.toContain('forty-ninth')
})

it.each([
  ['* Adopted by the Committee (3 May–', '28 May 2088).', 'Adopted by the Committee (3 May–28 May 2088).'],
  ['* Aprobadas por el Comité (3 a', '28 de mayo de 2088).', 'Aprobadas por el Comité (3 a 28 de mayo de 2088).'],
  ['* See www.example.org/a-', 'b/c-2.pdf.', 'See www.example.org/a-b/c-2.pdf.'],
  ['* Voir https://example.org/loi_', 'pénale-2088.pdf.', 'Voir https://example.org/loi_pénale-2088.pdf.'],
  ['* Véase https://example.org/-', 'Ley_2088.pdf.', 'Véase https://example.org/-Ley_2088.pdf.'],
  ['* See www.example.org.', 'Adopted in May 2088.', 'See www.example.org. Adopted in May 2088.'],
  ['* On gender-', 'based violence.', 'On gender-based violence.'],
  ['* La législa-', 'tion pénale.', 'La législation pénale.'],
  ['* Las organizaciones no guber-', 'namentales.', 'Las organizaciones no gubernamentales.'],
])('a note of two lines: %s', async (first, second, whole) => {
  const foot: Drawn[] = [
    { x: 113, y: 730, text: '__________' },
    { x: 113, y: 745, text: first },
    { x: 113, y: 757, text: second },
  ]
  const { read } = await pages([...cover, ...foot])
  expect(read.footnotes.map(({ text }) => text)).toEqual([whole])
})

it('leaves the text where it goes on over the page beside a note that is not ended', async () => {
  const foot: Drawn[] = [
    { x: 113, y: 700, text: '9.      Norland asked about the law on prisons and the' },
    { x: 113, y: 730, text: '__________' },
    { x: 113, y: 745, text: '* Adopted by the Committee' },
  ]
  const { texts } = await pages(
    [...cover, ...foot],
    [{ x: 113, y: 60, text: 'inspection of places of detention.' }, ...body(10)],
  )
  expect(texts.join('\n')).toContain('prisons and the inspection of places of detention.')
})

it('keeps a heading that stands in one line with the notice of the page', async () => {
  const notice: Drawn = { x: 400, y: 45, text: 'Advance unedited version', size: 9 }
  const heading: Drawn = { x: 113, y: 45, text: 'Other issues', bold: true }
  const { read, texts } = await pages([notice, ...cover], [heading, notice, ...body(9)], [notice, ...body(17)])
  expect(texts).toContain('Other issues')
  expect(read.status?.outside).toContain('Advance unedited version')
})

it.each(['GE.88-12345 2 CAT/C/XVF/CO/3', 'CAT/C/XVF/CO/3 GE.88-12345 2'])('drops the running line %s', async (text) => {
  const { texts } = await pages([...cover, { x: 57, y: 800, text }], body(9))
  expect(texts.join(' ')).not.toContain('GE.88')
})

it.each([
  'The State party should:',
  'L’État partie devrait :',
  'El Estado parte debe:',
  'The State party should, as a matter of urgency,',
])('keeps the words that open a list at the edge of each page: %s', async (words) => {
  const page = (from: number): Drawn[] => [
    { x: 57, y: 40, text: 'CAT/C/XVF/CO/3' },
    ...body(from),
    { x: 57, y: 760, text: words },
    { x: 57, y: 800, text: 'GE.99-02819' },
  ]
  const { texts } = await pages(page(1), page(9), page(17))
  expect(texts.filter((text) => text.includes(words))).toHaveLength(3)
  expect(texts.join(' ')).not.toMatch(/GE\.99/)
})

it('keeps a heading that stands at the edge of some pages and in the middle of others', async () => {
  const page = (from: number): Drawn[] => [
    { x: 57, y: 40, text: 'CAT/C/XVF/CO/3' },
    { x: 57, y: 64, text: 'Recommendations', bold: true },
    ...body(from, 3),
    { x: 57, y: 300, text: 'Recommendations', bold: true },
    {
      x: 57,
      y: 330,
      text: `${from + 3}.      Kestria welcomed the law of Valdoria on the inspection of places of detention.`,
    },
    {
      x: 57,
      y: 360,
      text: `${from + 4}.      Kestria asked about the time that the drafting of the second law would take.`,
    },
    {
      x: 57,
      y: 390,
      text: `${from + 5}.      Kestria asked which bodies were heard before the law was drafted in Valdoria.`,
    },
  ]
  const { texts } = await pages(page(1), page(7), page(13))
  expect(texts.filter((text) => text === 'Recommendations')).toHaveLength(6)
})

it('begins with a number that has no full stop, as a machine may read it, and takes a misread symbol for the running one', async () => {
  const sentence = 'The Committee considered the third periodic report of Kestria at its 9301st meeting.'
  const { texts, read } = await pages(
    [
      { x: 113, y: 60, text: 'CAT/C/XVF/CO/3' },
      { x: 113, y: 120, text: 'Report on Kestria', size: 14 },
      { x: 113, y: 160, text: `1 ${sentence}` },
      { x: 113, y: 200, text: `2 ${sentence}` },
      { x: 140, y: 230, text: '(a) The Act on prisons;' },
      { x: 140, y: 260, text: '(b) The Act on evidence.' },
    ],
    [{ x: 57, y: 45, text: 'CAT/C/XVF/CO/S' }, ...body(3)],
  )
  expect(read.paragraphs.filter(({ kind }) => kind === 'cover').map(({ text }) => text)).toEqual(['Report on Kestria'])
  expect(texts).toContain('The Act on evidence.')
  expect(texts.join(' ')).not.toContain('CO/S')
})

it.each([
  ['(c) Train those who apply the Istanbul Protocol', '(d) Train its judges.'],
  ['c) Former ceux qui appliquent le Protocole d’Istanbul', 'd) Former ses juges.'],
  ['c) Formar a quienes aplican el Protocolo de Estambul', 'd) Formar a sus jueces.'],
])('opens the next item at the top of a page under one without its full stop: %s', async (item, next) => {
  const last: Drawn = { x: 113, y: 700, text: item }
  const { texts } = await pages([...cover, last], [{ x: 113, y: 60, text: next }, ...body(10)])
  expect(texts).toContain(next.slice(next.indexOf(')') + 2))
})

it.each([
  ['9. It recalled article 5 (a) of', '(b) The law of the State', 113],
  ['(a) Apply, in the light of the report of Norland, rule', '(b) The cells are closed.', 57],
])('leaves a letter of the sentence in it: %s %s', async (item, next, x) => {
  const { texts } = await pages([...cover, { x: 113, y: 700, text: item }], [{ x, y: 60, text: next }, ...body(10)])
  expect(texts.join('\n')).toContain(next)
})
