// Checks the fonts of a PDF: their files, and the tables that say which letters are meant.
import { Damage, isDict, isRef, nameIn, type Objects, refuseNear, type Value } from './values.ts'

const fontKinds = new Set(['Type0', 'Type1', 'MMType1', 'TrueType', 'Type3'])
const fontFiles = ['FontFile', 'FontFile2', 'FontFile3']

const fontKeys = 'BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CharProcs'.split(
  ' ',
)
const innerKeys = 'CIDSystemInfo FontDescriptor CIDToGIDMap BaseFont'.split(' ')
const descriptorKeys = [...fontFiles, 'FontName', 'Flags', 'MissingWidth']
const encodings = 'WinAnsiEncoding MacRomanEncoding StandardEncoding MacExpertEncoding Identity-H Identity-V'.split(' ')

const whereOf = (value: Value | undefined): string => (isRef(value) ? `object ${value.ref}` : 'a font')

/** Creates the check of a document's fonts; gives the dictionary of one that is drawn by commands (Type 3), to be followed. */
export function createFontCheck({ get, dict, stream, read }: Objects) {
  const done = new Set<number>()

  const isNew = (value: Value | undefined): boolean => {
    if (!isRef(value)) return value !== undefined
    const { size } = done
    return done.add(value.ref).size > size
  }

  const checkMap = (value: Value | undefined): void => {
    if (!isNew(value) || nameIn(get(value)) !== null) return
    const found = stream(value)
    const text = (found && read(found)?.toString('latin1')) ?? ''
    if (!text.includes('begincmap') || !text.includes('endcmap'))
      throw new Damage(whereOf(value), 'the table of its characters is broken')
  }

  const checkDescriptor = (value: Value | undefined): void => {
    if (!isNew(value)) return
    const descriptor = dict(value, 'the description of a font')
    refuseNear(descriptor.keys(), descriptorKeys, whereOf(value))
    for (const key of fontFiles) {
      const file = descriptor.get(key)
      if (file === undefined) continue
      const found = stream(file)
      if (!found) throw new Damage(whereOf(file), 'the file of a font is not there')
      read(found)
    }
  }

  const checkWidths = (font: Map<string, Value>, where: string): void => {
    const widths = get(font.get('Widths'))
    const [first, last] = [get(font.get('FirstChar')), get(font.get('LastChar'))]
    if (!Array.isArray(widths) || typeof first !== 'number' || typeof last !== 'number') return
    if (widths.length < last - first + 1 || widths.some((width) => typeof get(width) !== 'number'))
      throw new Damage(where, 'the widths of its letters are broken')
  }

  /** Which letter a code means: a name that is known, or one with the codes that differ from it. */
  const checkEncoding = (value: Value | undefined, where: string): void => {
    const encoding = get(value)
    const name = nameIn(encoding) ?? (isDict(encoding) ? nameIn(get(encoding.get('BaseEncoding'))) : null)
    if (name !== null) refuseNear([name], encodings, where)
    if (!isDict(encoding)) return
    refuseNear(encoding.keys(), ['Differences', 'BaseEncoding'], where)
    const differences = get(encoding.get('Differences'))
    const isOdd = (one: Value) => typeof get(one) !== 'number' && nameIn(get(one)) === null
    if (differences !== null && (!Array.isArray(differences) || differences.some(isOdd)))
      throw new Damage(where, 'the names of its letters are broken')
  }

  /** `1 [500 250] 7 9 500`: widths one by one from a code, or one for a range of codes. */
  const checkRanges = (value: Value | undefined, where: string): void => {
    if (value === undefined) return
    const list = get(value)
    let numbers = 0
    for (const one of Array.isArray(list) ? list.map(get) : [null]) {
      const isList = Array.isArray(one) && one.every((width) => typeof get(width) === 'number')
      if (isList ? numbers !== 1 : typeof one !== 'number')
        throw new Damage(where, 'the widths of its letters are broken')
      numbers = isList || numbers === 2 ? 0 : numbers + 1
    }
    if (numbers !== 0) throw new Damage(where, 'the widths of its letters end early')
  }

  const checkComposite = (font: Map<string, Value>, where: string): void => {
    const encoding = font.get('Encoding')
    if (encoding === undefined) throw new Damage(where, 'the font has no encoding')
    if (stream(encoding)) checkMap(encoding)
    const below = get(font.get('DescendantFonts'))
    if (!Array.isArray(below) || below.length !== 1) throw new Damage(where, 'the font has no letters')
    const inner = dict(below[0], 'a font')
    refuseNear(inner.keys(), innerKeys, where)
    dict(inner.get('CIDSystemInfo'), 'the order of the letters of a font')
    checkRanges(inner.get('W'), where)
    checkDescriptor(inner.get('FontDescriptor'))
    const map = stream(inner.get('CIDToGIDMap'))
    if (map) read(map)
  }

  return (value: Value): Map<string, Value> | null => {
    if (!isNew(value)) return null
    const where = whereOf(value)
    const font = dict(value, 'a font')
    const kind = nameIn(get(font.get('Subtype'))) ?? ''
    if (!fontKinds.has(kind)) throw new Damage(where, 'it is no font')
    refuseNear(font.keys(), fontKeys, where)
    if (!stream(font.get('Encoding'))) checkEncoding(font.get('Encoding'), where)
    checkMap(font.get('ToUnicode'))
    checkDescriptor(font.get('FontDescriptor'))
    checkWidths(font, where)
    if (kind === 'Type0') checkComposite(font, where)
    return kind === 'Type3' ? font : null
  }
}
