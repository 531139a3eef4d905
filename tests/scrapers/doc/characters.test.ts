// Which characters of a Word 97 file are printed: by the full code of each property, as the format gives it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDoc } from '../../../scrapers/lib/doc.ts'
import { characterRuns, wordArt } from '../../../scrapers/lib/doc-runs.ts'
import { hiddenStyles, isUnseen, paragraphsIn, runStyle } from '../../../scrapers/lib/doc-styles.ts'

const deleted = 0x0800
const hidden = 0x083c
const property = (code: number, ...operand: number[]) => [code & 0xff, code >> 8, ...operand]

/** The parts of a file that hold one page of properties: a run from 610 to 630 with this list. */
function fileWith(list: number[]): [main: Buffer, tables: Buffer] {
  const main = Buffer.alloc(2048)
  const tables = Buffer.alloc(64)
  main.writeUInt32LE(8, 0xfa)
  main.writeUInt32LE(12, 0xfe)
  tables.writeUInt32LE(2, 16) // the page is the third block of 512 bytes
  const block = main.subarray(1024, 1536)
  for (const [at, place] of [600, 610, 630].entries()) block.writeUInt32LE(place, at * 4)
  block[12] = 0
  block[13] = 100
  block.set([list.length, ...list], 200)
  block[511] = 2
  return [main, tables]
}
const on = (list: number[]) =>
  [...characterRuns(...fileWith(list))].flatMap(({ toggles }) =>
    [...toggles].filter(([, is]) => is).map(([code]) => code),
  )

describe('properties', () => {
  it.each<[string, number[], number[]]>([
    ['deleted', property(deleted, 1), [deleted]],
    ['not deleted', property(deleted, 0), []],
    ['hidden, against its style', property(hidden, 0x81), [hidden]],
    ['letters condensed by an odd value', property(0x8840, 0xf1, 0xff), []],
    ['a language with an odd number', property(0x4a41, 0x0b, 0x0c), []],
    ['a colour, then deleted', [...property(0x6870, 1, 1, 1, 0), ...property(deleted, 1)], [deleted]],
    [
      'a property that says its own length, then hidden',
      [...property(0xca31, 3, 0, 8, 1), ...property(hidden, 1)],
      [hidden],
    ],
    ['three bytes, then deleted', [...property(0xea08, 1, 8, 1), ...property(deleted, 1)], [deleted]],
    ['a property that is cut', [0x00], []],
  ])('%s', (_, list, expected) => expect(on(list)).toEqual(expected))
})

describe('characterRuns', () => {
  it('gives the runs of a page of properties with their places in the file', () => {
    expect(
      [...characterRuns(...fileWith(property(deleted, 1)))].map(({ from, to, toggles }) => [from, to, [...toggles]]),
    ).toEqual([
      [600, 610, []],
      [610, 630, [[deleted, true]]],
    ])
  })
})

describe('styles that hide', () => {
  const [paragraph, character] = [1, 2]
  const u16 = (value: number) => [value & 0xff, value >> 8]
  const part = (list: number[]) => [...u16(list.length), ...list, ...(list.length % 2 ? [0] : [])]
  /** One style with a name of one letter; a paragraph's characters come after its own properties. */
  const style = (kind: number, base: number, list: number[]) => {
    const parts = kind === paragraph ? [part(u16(0)), part(list)] : [part(list)]
    return part([
      ...u16(0),
      ...u16(kind | (base << 4)),
      ...u16(parts.length),
      ...u16(0),
      ...u16(0),
      1,
      0,
      65,
      0,
      0,
      0,
      ...parts.flat(),
    ])
  }
  const none = 0xfff
  const styles = [
    style(paragraph, none, []),
    style(character, none, property(hidden, 1)),
    style(character, 1, property(0x0835, 1)),
    style(paragraph, 0, property(hidden, 1)),
    style(paragraph, 3, property(hidden, 0)),
    style(paragraph, 5, []),
  ]
  const sheet = Buffer.from([...part([...u16(styles.length), ...u16(10)]), ...styles.flat()])
  const main = Buffer.alloc(2048)
  main.writeUInt32LE(100, 0xa2)
  main.writeUInt32LE(sheet.length, 0xa6)
  // the paragraphs: one page of properties, the third block of 512 bytes
  main.writeUInt32LE(8, 0x102)
  main.writeUInt32LE(12, 0x106)
  const tables = Buffer.concat([Buffer.alloc(100), sheet])
  tables.writeUInt32LE(2, 16)
  const block = main.subarray(1024, 1536)
  for (const [at, place] of [600, 610, 630].entries()) block.writeUInt32LE(place, at * 4)
  block[12] = 100
  block[12 + 13] = 110
  block.set([0, 1, ...u16(3)], 200)
  block.set([2, ...u16(4)], 220)
  block[511] = 2

  it('are found by themselves and by what they are based on', () =>
    expect([...hiddenStyles(main, tables)]).toEqual([1, 2, 3]))
  it('a file without a sheet has none', () =>
    expect([...hiddenStyles(Buffer.alloc(2048), Buffer.alloc(64))]).toEqual([]))
  it('their paragraphs are found', () =>
    expect(paragraphsIn(hiddenStyles(main, tables), main, tables)).toEqual([{ from: 600, to: 610 }]))
  it.each<[string, number[], boolean]>([
    ['white', property(0x6870, 255, 255, 255, 0), true],
    ['white by its number', property(0x2a42, 8), true],
    ['two points', property(0x4a43, 4, 0), true],
    ['white on a shade', [...property(0x6870, 255, 255, 255, 0), ...property(0x4866, 1, 0)], false],
    ['white on the colour of a marker', [...property(0x2a0c, 1), ...property(0x2a42, 8)], false],
    ['black', property(0x6870, 0, 0, 0, 0), false],
    ['of itself', property(0x6870, 0, 0, 0, 255), false],
    ['seven points', property(0x4a43, 14, 0), false],
  ])('%s is seen or not', (_, list, expected) => expect(isUnseen(Buffer.from(list))).toBe(expected))
  it('a run names its style', () =>
    expect([runStyle(Buffer.from(property(0x4a30, 2, 0))), runStyle(Buffer.from(property(hidden, 1)))]).toEqual([
      2,
      null,
    ]))
})

describe('wordArt', () => {
  it('gives the text of a watermark', () => {
    const words = Buffer.from('ADVANCE UNEDITED\0', 'utf16le')
    const head = Buffer.alloc(8 + 12)
    head.writeUInt16LE((2 << 4) | 3, 0)
    head.writeUInt16LE(0xf00b, 2)
    head.writeUInt16LE(0x0080, 8)
    head.writeUInt16LE(0x80c0, 14)
    head.writeUInt32LE(words.length, 16)
    expect(wordArt(Buffer.concat([Buffer.alloc(10), head, words]))).toEqual(['ADVANCE UNEDITED'])
  })
})

const real = join(import.meta.dirname, '../../../../shared/corpus/national-systems/hnd/Cuadro-Recs-DESC-Honduras.doc')
describe.skipIf(!existsSync(real))('a real file with condensed letters (skipped without ../shared)', () => {
  it('keeps all its letters', async () => {
    const read = await readDoc(readFileSync(real))
    const text = read.paragraphs.map((paragraph) => paragraph.text).join(' ')
    expect(text).toContain('El Comité recomienda al Estado parte que tome las medidas necesarias para')
    expect(text.replace(/\s/g, '').length).toBeGreaterThan(19_000)
  })
})
