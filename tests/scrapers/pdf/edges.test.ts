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
