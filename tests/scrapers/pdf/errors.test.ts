// What cannot be read says why: scans, encrypted, truncated and damaged files, other bytes; and the pool survives it.
import PDFDocument from 'pdfkit'
import { afterAll, describe, expect, it } from 'vitest'
import { callInChild, closePool } from '../../../scrapers/lib/child/pool.ts'
import { ReadError, readPdf } from '../../../scrapers/lib/pdf/index.ts'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { body, drawPdf, furniture } from './draw.ts'
import { content, pageParts, writePdf } from './write.ts'

afterAll(closePool)

const reader = new URL('../../../scrapers/lib/pdf/read.ts', import.meta.url)

const whole = () =>
  drawPdf([
    [...furniture(1), ...body(1)],
    [...furniture(2), ...body(9)],
  ])

const faultOf = async (bytes: Uint8Array) => {
  try {
    await readPdf(bytes)
    return 'none'
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    expect((error as ReadError).message.length).toBeGreaterThan(10)
    return (error as ReadError).fault
  }
}

describe('readPdf refuses', () => {
  it('no bytes', async () => expect(await faultOf(new Uint8Array())).toBe('empty'))
  it('HTML', async () =>
    expect(await faultOf(new TextEncoder().encode('<html><body>Not here</body></html>'))).toBe('not_a_pdf'))
  it('a file without text or pictures', async () => expect(await faultOf(await drawPdf([[], [], []]))).toBe('scan'))
  it.each([
    ['letters without names', '<21> <7e> <E021>'],
    // as the numbers of the shapes of a type name them: blanks have none, and "the" is "WKH"
    ['letters under the names of others', '<20> <20> <E020> <41> <7a> <0024>'],
  ])('%s', async (_, ranges) => {
    const cmap = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${ranges.split('> <').length > 4 ? 2 : 1} beginbfrange ${ranges} endbfrange endcmap`
    const font = { dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode 6 0 R >>' }
    const parts = pageParts({ dictionary: '', data: content }).slice(0, 4)
    expect(await faultOf(writePdf([...parts, font, { dictionary: '', data: cmap }]))).toBe('scan')
  })
  it('a scan: pages of pictures with a stamp', async () => {
    const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const pdf = new PDFDocument()
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => pdf.on('end', resolve))
    pdf.image(Buffer.from(picture, 'base64'), 0, 0, { width: 500 }).text('CAT/C/XVD/CO/3').end()
    await ended
    await expect(readPdf(new Uint8Array(Buffer.concat(chunks)))).rejects.toThrow(
      /pictures and no text \(1 page\): a scan/,
    )
  })
  it('a notice of one line, which is no scan', async () => {
    const notice = drawPdf([
      body(1)
        .slice(0, 1)
        .map((line) => ({ ...line, text: 'Not yet available.' })),
    ])
    await expect(notice.then(readPdf)).rejects.toThrow(/too short to be a report: .*"Not yet available\."/)
  })
  it('an encrypted file', async () =>
    expect(await faultOf(await drawPdf([body(1)], { userPassword: 'secret', ownerPassword: 'more' }))).toBe(
      'encrypted',
    ))
  it('one that opens without a password, whose pages nobody can weigh: it ends with its child, and the next is read', async () => {
    const options = { userPassword: '', ownerPassword: 'more' }
    // as many states are refused before they are read where the file is not encrypted
    const costly = await drawPdf([body(1)], options, 'q '.repeat(2_000_000))
    const read = (bytes: Uint8Array, timeoutMs: number) =>
      callInChild<ReadDocument>(reader, 'readPdfHere', [bytes], { timeoutMs })
    await expect(read(costly, 5_000)).rejects.toMatchObject({ fault: expect.stringMatching(/^(timeout|memory)$/) })
    const { warnings } = await read(await drawPdf([body(1)], options), 60_000)
    expect(warnings).toContain('the file is encrypted, so that it cannot be checked for damage; compare with the print')
  })
  it.each([0.3, 0.6, 0.9, 0.999])('a file cut at %f of its length', async (share) => {
    const bytes = await whole()
    expect(await faultOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('truncated')
  })
  it('a header alone', async () => expect(await faultOf(new TextEncoder().encode('%PDF-1.7\n'))).toBe('truncated'))

  it('and reads the next file all the same', async () => {
    await faultOf(new TextEncoder().encode('%PDF-1.7\n'))
    expect((await readPdf(await whole())).pages).toBe(2)
  })
})
