// A changed byte in a PDF is refused or does no harm; a file that unpacks or draws without an end is refused early.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { checkSound } from '../../../scrapers/lib/pdf/sound/index.ts'
import { createRandom, streamRanges, withByte } from '../../support/damage.ts'
import { body, drawPdf, furniture } from './draw.ts'
import { content, type Part, pageParts, writePdf } from './write.ts'

const faultOf = (bytes: Uint8Array): string => {
  try {
    return checkSound(bytes)
  } catch (error) {
    return `${(error as { fault?: string }).fault}: ${(error as Error).message}`
  }
}
const page = (contents: Part, options = {}, more: Part[] = []) => writePdf([...pageParts(contents, options), ...more])
const plain = page({ dictionary: '', data: content })
const replaced = (from: string, to: string): Uint8Array =>
  new Uint8Array(Buffer.from(Buffer.from(plain).toString('latin1').replace(from, to), 'latin1'))

const spaces = deflateSync(Buffer.alloc(70_000_000, 0x20))
const hexOf = (text: string) => `${Buffer.from(text).toString('hex')}>`
/** Forms named 6, 7, 8 …, each of which draws the next ten times. */
const forms = (count: number): Part[] =>
  Array.from({ length: count }, (_, at) => ({
    dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${at + 7} 0 R >> >>`,
    data: at + 1 < count ? '/X Do '.repeat(10) : content,
  }))
const inForms = (parts: Part[]) =>
  page({ dictionary: '', data: '/X Do' }, { resources: '/XObject << /X 6 0 R >>' }, parts)

/** Pages that have no letters of their own, and draw one form each. */
const manyPages = (count: number, form: string): Uint8Array => {
  const kids = Array.from({ length: count }, (_, at) => `${at + 4} 0 R`).join(' ')
  return writePdf([
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dictionary: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` },
    { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', data: form },
    ...Array.from({ length: count }, () => ({
      dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${count + 4} 0 R /Resources << /XObject << /X 3 0 R >> >> >>`,
    })),
    { dictionary: '', data: '/X Do' },
  ])
}

describe('checkSound', () => {
  it.each<[what: string, bytes: Uint8Array, expected: RegExp]>([
    ['a sound file', plain, /^sound$/],
    ['contents that are not packed', page({ dictionary: '', data: content, filter: '' }), /^sound$/],
    ['contents in hexadecimal', page({ dictionary: '', data: hexOf(content), filter: '/ASCIIHexDecode' }), /^sound$/],
    [
      'contents packed twice',
      page({ dictionary: '', data: deflateSync(deflateSync(content)), filter: '[/FlateDecode /FlateDecode]' }),
      /^sound$/,
    ],
    ['an unknown command', page({ dictionary: '', data: 'BT (a) Tk ET', filter: '' }), /damaged: .*page 1.*"Tk"/],
    ['an unknown way of packing', page({ dictionary: '', data: 'x', filter: '/FlatDecode' }), /damaged: .*FlatDecode/],
    ['a page that names another as its contents', replaced('/Contents 4 0', '/Contents 3 0'), /damaged: .*object 3/],
    ['a font that is a page', replaced('/F1 5 0 R', '/F1 3 0 R'), /damaged: .*object 3/],
    ['another number of pages', replaced('/Count 1', '/Count 2'), /damaged: .*object 2/],
    ['a tree of pages in a circle', replaced('/Kids [3 0 R]', '/Kids [2 0 R]'), /damaged: .*twice/],
    ['a page that is no page', replaced('/Type /Page ', '/Type /Pagf '), /damaged: .*object 3/],
    ['a page without a size', replaced('/MediaBox', '/OtherBox'), /damaged: .*no size/],
    ['a huge page', replaced('595 842', '9e9 842'), /damaged: /],
    ['a key of one other letter', replaced('/Contents', '/Contemts'), /damaged: .*"Contemts" where Contents/],
    ['a font that is not there', replaced('/F1 5', '/F2 5'), /damaged: .*"F1"/],
    ['a key twice', replaced('/Type /Catalog', '/Pages 2 0 R  '), /damaged: .*\/Pages twice/],
    ['another length', replaced('/Length ', '/Length 9'), /damaged: .*object 4/],
    ['another place of the table', replaced('startxref\n', 'startxref\n1'), /damaged: .*new PDF/],
    ['an object elsewhere', replaced('0000000009 00000 n', '0000000019 00000 n'), /damaged: .*object 1.*byte 19/],
    ['nested arrays', page({ dictionary: `/A ${'['.repeat(9000)}`, data: content }), /damaged: .*deeply/],
    [
      'encrypted, which cannot be checked',
      writePdf(pageParts({ dictionary: '', data: 'x' }), '/Encrypt << >>'),
      /unch/,
    ],
    ['many spaces', page({ dictionary: '', data: spaces, filter: ' /FlateDecode' }), /too_large: /],
    [
      'many spaces, packed twice',
      page({ dictionary: '', data: deflateSync(spaces), filter: '[/FlateDecode /FlateDecode]' }),
      /too_large: /,
    ],
    [
      'two million states that are kept, which cost a reader the square of them',
      page({ dictionary: '', data: 'q '.repeat(2_000_000) }),
      /too_large: .*draws more/,
    ],
    ['as many that are given back', page({ dictionary: '', data: `${'q Q '.repeat(200_000)}${content}` }), /^sound$/],
    [
      'a page of a hundred times the letters of the largest real one',
      page({ dictionary: '', data: '0 0 m '.repeat(3_000_000) }),
      /too_large: .*draws more/,
    ],
    ['many pages that draw one large form', manyPages(40, 'q 1 w Q '.repeat(1_000_000)), /too_large: .*together draw/],
    ['forms that draw forms', inForms(forms(3)), /^sound$/],
    ['forms that draw forms a million times', inForms(forms(9)), /too_large: .*draws more/],
    [
      'a form that draws itself',
      inForms([{ ...forms(2)[0]!, dictionary: forms(1)[0]!.dictionary.replace('7', '6') }]),
      /too_large/,
    ],
    [
      'a picture larger than any page',
      inForms([{ dictionary: '/Subtype /Image /Width 99999 /Height 99999', data: 'x' }]),
      /too_large: .*picture/,
    ],
    [
      'a table of characters that is none',
      writePdf([
        ...pageParts({ dictionary: '', data: content }).slice(0, 4),
        { dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode 4 0 R >>' },
      ]),
      /damaged: .*object 4.*characters/,
    ],
  ])('%s', (_, bytes, expected) => expect(faultOf(bytes)).toMatch(expected))

  it('reads a file with junk before its header as pdfjs does', () =>
    expect(faultOf(new Uint8Array(Buffer.concat([Buffer.from('junk\r\n'), plain])))).toBe('sound'))
})

/** Every outcome of changed bytes: refused as what it is, or the same text. */
const outcomes = async (bytes: Uint8Array, places: number[], random: (below: number) => number) => {
  const before = JSON.stringify(await readPdfHere(bytes, { fonts: true }))
  const wrong: string[] = []
  for (const at of places)
    try {
      const after = await readPdfHere(withByte(bytes, at, 1 + random(255)), { fonts: true })
      if (JSON.stringify(after) !== before) wrong.push(`byte ${at}: other text`)
    } catch (error) {
      if ((error as { fault?: string }).fault !== 'damaged') wrong.push(`byte ${at}: ${error}`)
    }
  return wrong
}

const within = (bytes: Uint8Array, count: number, random: (below: number) => number): number[] => {
  const ranges = streamRanges(bytes)
  return Array.from({ length: count }, () => {
    const [from, to] = ranges[random(ranges.length)]!
    return from + random(to - from)
  })
}

describe('one changed byte', () => {
  it('in the streams of a fictional report is refused, or the text is the same', async () => {
    const bytes = await drawPdf([
      [...furniture(1), ...body(1)],
      [...furniture(2), ...body(9)],
    ])
    const random = createRandom(12)
    expect(await outcomes(bytes, within(bytes, 40, random), random)).toEqual([])
  })

  const reports = join(import.meta.dirname, '../../../../shared/corpus/upr/reports')
  it.skipIf(!existsSync(reports))('in 24 real reports, the one that lost 14 recommendations first', async () => {
    const known = new Uint8Array(readFileSync(join(reports, 'AGO-c2.pdf')))
    await expect(readPdfHere(withByte(known, 170_568, 167 - 242))).rejects.toMatchObject({ fault: 'damaged' })
    const random = createRandom(24)
    const wrong: string[] = []
    for (const name of readdirSync(reports)
      .filter((one) => one.endsWith('.pdf'))
      .slice(0, 24)) {
      const bytes = new Uint8Array(readFileSync(join(reports, name)))
      expect(checkSound(bytes)).toBe('sound')
      const [at] = within(bytes, 1, random)
      // a byte that is not seen by the check costs two readings: that of a checksum's own bits is rare
      if (faultOf(withByte(bytes, at!, 7)).startsWith('damaged')) continue
      wrong.push(...(await outcomes(bytes, [at!], () => 6)).map((one) => `${name}, ${one}`))
    }
    expect(wrong).toEqual([])
  })
})
