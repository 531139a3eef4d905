// Character properties and word art of a Word 97 file, as its bytes hold them ([MS-DOC] 2.6.1, [MS-ODRAW] 2.2.9).
import { isUnseen, propertiesOf, runStyle } from './doc-styles.ts'

/** The properties in a list that are switched on or off, with their state. */
function readToggles(list: Buffer): Map<number, boolean> {
  const toggles = new Map<number, boolean>()
  // 0x81 is the opposite of the style, which is the state of plain text
  for (const { code, at } of propertiesOf(list)) if (code >> 13 === 0) toggles.set(code, (list[at]! & 1) === 1)
  return toggles
}

const nothing = Buffer.alloc(0)

export type CharacterRun = {
  from: number
  to: number
  toggles: Map<number, boolean>
  style: number | null
  isUnseen: boolean
}

/** Runs of characters by their place in the file, with the properties that differ from their style. */
export function* characterRuns(main: Buffer, tables: Buffer): Generator<CharacterRun> {
  const [start, length] = [main.readUInt32LE(0x00fa), main.readUInt32LE(0x00fe)]
  const pages = Math.max(0, (length - 4) / 8)
  for (let page = 0; page < pages; page++) {
    const number = tables.readUInt32LE(start + (pages + 1) * 4 + page * 4) & 0x3fffff
    const block = main.subarray(number * 512, (number + 1) * 512)
    if (block.length < 512) continue
    const runs = block[511]!
    for (let run = 0; run < runs; run++) {
      const at = block[(runs + 1) * 4 + run]! * 2
      // nothing where the run is as its style says
      const list = at === 0 ? nothing : block.subarray(at + 1, at + 1 + block[at]!)
      const [from, to] = [block.readUInt32LE(run * 4), block.readUInt32LE((run + 1) * 4)]
      yield { from, to, toggles: readToggles(list), style: runStyle(list), isUnseen: isUnseen(list) }
    }
  }
}

/** A record of the properties of a shape, and in it the text of word art ([MS-ODRAW] 2.2.9, 2.3.22). */
const shapeProperties = Buffer.from([0x0b, 0xf0])
const artText = 0x00c0

/** The texts of word art, in which watermarks are kept. */
export function wordArt(tables: Buffer): string[] {
  const texts: string[] = []
  for (let at = tables.indexOf(shapeProperties); at > 1; at = tables.indexOf(shapeProperties, at + 2)) {
    const count = tables.readUInt16LE(at - 2) >> 4
    const first = at + 6
    let data = first + count * 6
    for (let index = 0; index < count && first + index * 6 + 6 <= tables.length; index++) {
      const code = tables.readUInt16LE(first + index * 6)
      const value = tables.readUInt32LE(first + index * 6 + 2)
      if ((code & 0x8000) === 0) continue
      if ((code & 0x3fff) === artText && value < 1000)
        texts.push(tables.toString('utf16le', data, Math.min(data + value, tables.length)).replaceAll('\0', ''))
      data += value
    }
  }
  return texts
}
