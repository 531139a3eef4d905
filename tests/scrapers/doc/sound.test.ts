// The container of an old Word file: a chain of sectors that loops, leads out or ends too soon is refused before a package follows it.
import { describe, expect, it } from 'vitest'
import { readDoc } from '../../../scrapers/lib/doc.ts'
import { makeDoc } from './make-doc.ts'

const words = 'The Committee recommends that Valdoria close the Harbour Prison without delay. '
const bytes = makeDoc(`${words.repeat(40)}\r${words}\r`)
const table = 512
const directory = 1024
const entry = (number: number, field: number): number => directory + number * 128 + field

const withWord = (at: number, value: number): Uint8Array => {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(value >>> 0, at)
  return new Uint8Array(changed)
}

describe('the container of an old Word file', () => {
  it('a whole file is read', async () => {
    expect((await readDoc(bytes)).paragraphs).toHaveLength(2)
  })

  it.each<[what: string, at: number, value: number]>([
    ['a sector that follows itself', table + 4 * 4, 4],
    ['a sector that leads back', table + 6 * 4, 2],
    ['a directory that follows itself', table + 4, 1],
    ['a sector that belongs to another part', table + 3 * 4, 14],
    ['a chain that leads out of the file', table + 3 * 4, 100_000],
    ['a chain that is too short', table + 3 * 4, -2],
    ['a part that begins outside the file', entry(1, 116), 0x7fffffff],
    ['a part of four gigabytes', entry(1, 120), 0xfffffff0],
    ['an entry that is beside itself', entry(2, 72), 1],
    ['an entry outside the directory', entry(1, 72), 70_000],
    ['a hundred million tables', 44, 100_000_000],
    ['sectors of two gigabytes', 30, 31],
    ['a list of tables that leads out of the file', 76, 0x7ffffff0],
  ])('%s is damage', async (_, at, value) => {
    await expect(readDoc(withWord(at, value))).rejects.toMatchObject({
      name: 'ParseError',
      kind: 'damaged',
      message: expect.stringMatching(/old Word file is damaged .*download it again/),
    })
  })
})
