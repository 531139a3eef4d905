// Whatever breaks a reader or a parser leaves by one door: symbol, place and kind; an error of ours is never called damage.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../scrapers/lib/parse-file.ts'
import { parseUpr } from '../../../scrapers/upr-outcomes/parse.ts'
import { docxOf } from './base.ts'

const matrix = readFileSync(
  join(import.meta.dirname, '../../../scrapers/upr-outcomes/examples/A-HRC-990-15.matrix.docx'),
)
const symbol = 'A/HRC/990/15'
const capture = (bytes: Uint8Array) => ({
  bytes,
  sha256: '',
  address: 'file:matrix.docx',
  symbol,
  retrievedAt: '2026-11-21T00:00:00.000Z',
  listing: null,
})

describe('the door', () => {
  it.each(['word/numbering.xml', 'word/styles.xml'])(
    'a matrix with a broken %s is refused with its symbol and kind',
    async (part) => {
      const zip = await JSZip.loadAsync(matrix)
      zip.file(part, '<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0"><w:lvl')
      const bytes = await zip.generateAsync({ type: 'uint8array' })
      await expect(parseUpr(capture(bytes))).rejects.toMatchObject({
        name: 'ParseError',
        symbol,
        where: 'file',
        kind: 'damaged',
        message: expect.stringMatching(/Word file is damaged/),
      })
    },
  )

  it('an error of a parser of ours is a failure of this program, with the symbol', async () => {
    const broken = () => {
      throw new TypeError('x is not iterable')
    }
    await expect(parseFile(await docxOf(), { symbol }, broken)).rejects.toMatchObject({
      name: 'ParseError',
      symbol,
      kind: 'failed',
      message: expect.stringMatching(/TypeError: x is not iterable.*report it/),
      cause: expect.any(TypeError),
    })
  })
})
