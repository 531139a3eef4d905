// Styles of a Word 97 file that hide what is set in them, and the paragraphs of each style ([MS-DOC]).

/** Bytes of the operand of a property by the top three bits of its code; 6 says its length itself. */
const operandBytes = [1, 1, 2, 4, 2, 2, 0, 3]

/** The properties in a list: their code, and where their operand stands. */
export function* propertiesOf(list: Buffer): Generator<{ code: number; at: number }> {
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.readUInt16LE(at)
    const kind = code >> 13
    at += 2
    yield { code, at }
    at += kind === 6 ? list[at]! + 1 : operandBytes[kind]!
  }
}

export const hidden = 0x083c
/** the style of a run */
const styleOfRun = 0x4a30
const paragraphKind = 1
const characterKind = 2
const noBase = 0x0fff

const at16 = (bytes: Buffer, at: number): number => (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0)
const at32 = (bytes: Buffer, at: number): number => (at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0)

type Style = { base: number; isHidden: boolean | null }

/** One style: what it is based on, and whether it says of its characters that they are hidden. */
function styleOf(bytes: Buffer, baseBytes: number): Style {
  const kind = at16(bytes, 2) & 0xf
  const count = at16(bytes, 4) & 0xf
  const style: Style = { base: at16(bytes, 2) >> 4, isHidden: null }
  // the name, with a zero behind it
  let at = baseBytes + 2 + at16(bytes, baseBytes) * 2 + 2
  for (let part = 0; part < count && at + 2 <= bytes.length; part++) {
    const size = at16(bytes, at)
    const list = bytes.subarray(at + 2, at + 2 + size)
    if ((kind === paragraphKind && part === 1) || (kind === characterKind && part === 0))
      for (const { code, at: place } of propertiesOf(list))
        if (code === hidden) style.isHidden = (list[place]! & 1) === 1
    at += 2 + size + (size % 2)
  }
  return style
}

/** The numbers of the styles that hide their characters, by themselves or by the style that they are based on. */
export function hiddenStyles(main: Buffer, tables: Buffer): Set<number> {
  const sheet = tables.subarray(at32(main, 0x00a2), at32(main, 0x00a2) + at32(main, 0x00a6))
  const count = at16(sheet, 2)
  const baseBytes = at16(sheet, 4)
  const styles: Style[] = []
  for (let at = 2 + at16(sheet, 0); styles.length < count && at + 2 <= sheet.length; ) {
    const size = at16(sheet, at)
    styles.push(styleOf(sheet.subarray(at + 2, at + 2 + size), baseBytes))
    at += 2 + size + (size % 2)
  }
  const hides = (index: number, depth = 0): boolean => {
    const style = styles[index]
    if (style === undefined || index === noBase || depth > 20) return false
    return style.isHidden ?? hides(style.base, depth + 1)
  }
  return new Set([...styles.keys()].filter((index) => hides(index)))
}

/** The style that the properties of a run name; null where they name none. */
export function runStyle(list: Buffer): number | null {
  for (const { code, at } of propertiesOf(list)) if (code === styleOfRun) return at16(list, at)
  return null
}

const [colour, oldColour, size] = [0x6870, 0x2a42, 0x4a43]
/** What lies behind letters: shades of two forms, and the colour of a marker. */
const grounds = new Set([0x4866, 0xca71, 0x2a0c])
const white = 8
const fewestHalfPoints = 4

/** White on no ground, or of two points at most: nobody sees it. */
export function isUnseen(list: Buffer): boolean {
  let isWhite = false
  for (const { code, at } of propertiesOf(list)) {
    if (grounds.has(code)) return false
    if (code === size && at16(list, at) > 0 && at16(list, at) <= fewestHalfPoints) return true
    if (code === oldColour) isWhite = list[at] === white
    if (code === colour) isWhite = at32(list, at) === 0x00ffffff
  }
  return isWhite
}

/** Places in the file of the paragraphs that are set in one of the styles. */
export function paragraphsIn(
  styles: ReadonlySet<number>,
  main: Buffer,
  tables: Buffer,
): { from: number; to: number }[] {
  if (styles.size === 0) return []
  const [start, length] = [at32(main, 0x0102), at32(main, 0x0106)]
  const pages = Math.max(0, Math.floor((length - 4) / 8))
  const found: { from: number; to: number }[] = []
  for (let page = 0; page < pages; page++) {
    const number = at32(tables, start + (pages + 1) * 4 + page * 4) & 0x3fffff
    const block = main.subarray(number * 512, (number + 1) * 512)
    if (block.length < 512) continue
    const runs = block[511]!
    for (let run = 0; run < runs; run++) {
      const at = (block[(runs + 1) * 4 + run * 13] ?? 0) * 2
      if (at === 0) continue
      // a zero, and the length in the next byte
      const style = at16(block, block[at] === 0 ? at + 2 : at + 1)
      if (styles.has(style)) found.push({ from: at32(block, run * 4), to: at32(block, (run + 1) * 4) })
    }
  }
  return found
}
