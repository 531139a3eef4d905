// True OLE Word files, made here: paragraphs, printed numbers, cover cells; damage refused; the parser reads them too.
import { describe, expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { readDoc } from '../../../scrapers/lib/doc.ts'
import { sniff } from '../../../scrapers/lib/sniff.ts'
import { banner, e4 } from '../cat-concluding-observations/invented.ts'
import { capture, read, rows } from '../cat-concluding-observations/support.ts'
import { makeDoc } from './make-doc.ts'

const cell = '\u0007'
const text = [
  ['United Nations', 'CAT/C/XVD/CO/2', 'Distr.: General', '20 June 2089', 'Original: English', ''].join(cell),
  banner,
  ...e4.title,
  ...e4.lines.map((line) => line.replace(/^# /, '').replace(/^(\d+\.|\([a-z]\)) /, '$1\t')),
  '',
].join('\r')

describe('readDoc', () => {
  const bytes = makeDoc(text)
  it('is told by its bytes', () => expect(sniff(bytes)).toBe('doc'))
  it('reads paragraphs with their printed labels, cells apart, quotation marks as printed', async () => {
    const found = await readDoc(bytes)
    expect([found.format, found.cover.slice(0, 4)]).toEqual([
      'doc',
      ['United Nations', 'CAT/C/XVD/CO/2', 'Distr.: General', '20 June 2089'],
    ])
    expect(found.paragraphs.filter(({ labelKind }) => labelKind === 'number')).toHaveLength(9)
    expect(found.paragraphs.some((paragraph) => paragraph.text.includes('6–31 May'))).toBe(true)
  })
  it('gives the parser the same units as the page does', async () => {
    const found = await parse(capture(bytes))
    expect(found.units.map((unit) => `${unit.path} ${unit.unitType}`)).toEqual(
      rows(await read(e4)).map((row) => row.replace(/ <.*/, '')),
    )
    expect([found.symbol, found.distributionDate, found.layout]).toEqual(['CAT/C/XVD/CO/2', '2089-06-20', 'E4'])
  })
  it('a file without its numbers has none invented', async () => {
    const found = await parse(capture(makeDoc(text.replace(/\r(\d+\.|\([a-z]\))\t/g, '\r'))))
    expect(found.units.every((unit) => unit.path === null && unit.numberStatus === 'absent')).toBe(true)
  })
  it.each([
    ['Celle\u001eci est de 2088\u001e14 ; la légis\u001flation', 'Celle-ci est de 2088-14 ; la législation'],
    ['self\u001eharm in deten\u001ftion', 'self-harm in detention'],
    ['socio\u001eeconómico', 'socio-económico'],
  ])('signs of Word for a hyphen: %j', async (printed, read) =>
    expect((await readDoc(makeDoc(`1.\t${printed}.\r`))).paragraphs[0]?.text).toBe(`${read}.`),
  )
  it('refuses a truncated file', async () => {
    await expect(readDoc(bytes.subarray(0, 1500))).rejects.toThrow('damaged')
  })
})
