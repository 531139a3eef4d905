// Pages that a browser printed: what stands in their margins is no text, on any number of pages, and names no folder of a person.
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { body, type Drawn, drawPdf } from './draw.ts'

type Margins = { head: string[]; foot: string[] }
const left = 30
const places = (texts: string[], y: number): Drawn[] =>
  texts.map((text, at) => ({ x: texts.length > 1 && at === texts.length - 1 ? 400 : left, y, text, size: 8 }))

const read = async (margins: Margins[]) => {
  const pages = margins.map(({ head, foot }, at): Drawn[] => [
    ...places(head, 20),
    ...body(1 + 8 * at),
    // a sentence that the end of the page cuts
    { x: 113, y: 600, text: `${90 + at}.      The Committee has received`, size: 10 },
    ...places(foot, 815),
  ])
  const found = await readPdfHere(await drawPdf(pages))
  return {
    found,
    text:
      found.paragraphs.map(({ text }) => text).join('\n') +
      found.cover.join('\n') +
      found.footnotes.map(({ text }) => text).join(),
  }
}
const address = 'file:///home/someone/Kestria%20papers/long.html'

describe('a page that a browser printed', () => {
  it.each<[string, (page: number, of: number) => Margins]>([
    ['Chrome', (n, of) => ({ head: ['11/28/88, 8:48 AM', 'CAT/C/XVF/CO/4'], foot: [address, `${n}/${of}`] })],
    [
      'Chrome, a blank of its own',
      (n, of) => ({ head: ['11/28/88, 8:48\u202fAM', 'Kestria'], foot: [address, `${n}/${of}`] }),
    ],
    [
      'Chrome in French',
      (n, of) => ({ head: ['28/11/2088 08:48', 'Kestrie'], foot: ['https://docs.example.org/x?a=b', `${n}/${of}`] }),
    ],
    ['Chrome in Spanish', (n, of) => ({ head: ['28/11/88, 8:48 a.m.', 'Kestria'], foot: [address, `${n}/${of}`] })],
    ['Firefox', (n, of) => ({ head: ['Kestria', address], foot: [`${n} of ${of}`, '11/28/88, 8:48 AM'] })],
    ['Firefox in French', (n, of) => ({ head: ['Kestrie', address], foot: [`${n} sur ${of}`, '28/11/2088 08:48'] })],
    ['Firefox in Spanish', (n, of) => ({ head: ['Kestria', address], foot: [`${n} de ${of}`, '28/11/2088, 8:48'] })],
    ['Safari', (n, of) => ({ head: ['Kestria', '28/11/2088, 08:48'], foot: [address, `Page ${n} of ${of}`] })],
    [
      'Safari in French',
      (n, of) => ({ head: ['Kestrie', '28/11/2088 08:48'], foot: [address, `Page ${n} sur ${of}`] }),
    ],
    [
      'Safari in Spanish, a day alone',
      (n, of) => ({ head: ['Kestria', '28/11/2088'], foot: [address, `Página ${n} de ${of}`] }),
    ],
  ])('%s', async (_, margins) => {
    for (const of of [1, 2, 5]) {
      const { found, text } = await read(Array.from({ length: of }, (__, at) => margins(at + 1, of)))
      expect(text).not.toMatch(/someone|example\.org|8:48|11\/88|28\/11|\d\/\d| of \d| sur \d| de \d$/m)
      expect(JSON.stringify(found.status)).not.toMatch(/someone|example\.org|8:48/)
      expect(text).toContain('The Committee has received')
      expect(found.warnings.join()).not.toContain('printed pages')
    }
  })
  it('some of the pages are a doubt', async () => {
    const foot = (n: number) => ({ head: [], foot: [address, `${n}/12`] })
    const { found, text } = await read([foot(3), foot(4)])
    expect(text).not.toContain('someone')
    expect(found.warnings.join()).toContain('the browser printed pages 3 to 4 of 12')
  })
  it('a notice in the title of the page is still told', async () => {
    const { found } = await read([{ head: ['11/28/88, 8:48 AM', 'Advance unedited version'], foot: [address, '1/1'] }])
    expect(found.status.outside).toContain('Advance unedited version')
  })
  it.each<[string, string[]]>([
    ['https://docs.example.org/co-3.html', ['x', 'x', 'x']],
    [address, ['x']],
    [address, ['x', 'x']],
  ])('%s alone, without a count or a time, on %j', async (alone, pages) => {
    const { text } = await read(pages.map(() => ({ head: [], foot: [alone] })))
    expect(text).not.toMatch(/someone|example\.org/)
    expect(text).toContain('The Committee has received')
  })
  it('an address that stands alone on one page of several, or on a single one, stays', async () => {
    const alone = { head: [], foot: ['https://docs.example.org/kestria'] }
    for (const pages of [[alone, { head: [], foot: [] }], [alone]])
      expect((await read(pages)).text).toContain('https://docs.example.org/kestria')
  })
  it('an address at the foot of a document that no browser printed stays', async () => {
    const { text } = await read([
      { head: [], foot: ['1  See https://docs.example.org/kestria'] },
      { head: [], foot: [] },
    ])
    expect(text).toContain('https://docs.example.org/kestria')
  })
})
