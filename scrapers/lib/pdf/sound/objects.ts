// The table of objects of a PDF, and its objects by number: each must stand where the table says, whole.
import {
  type Cursor,
  Damage,
  type Dict,
  type Filter,
  isDict,
  isRef,
  nameIn,
  type Objects,
  readValue,
  type Stream,
  takeWord,
  type Value,
} from './values.ts'

type Found = { value: Value; stream: Stream | null }
type Place = { offset: number } | { container: number; index: number } | 'free'

const head = /[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj/y
const section = /[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]*/y
const row = /[\0\t\n\f\r ]*(\d{10}) (\d{5}) ([nf])/y

/** A table of more objects is no document's. */
const mostObjects = 2_000_000

const wholeNumber = (value: Value | undefined, where: string, what: string): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new Damage(where, `its ${what} is no number`)
}

/** Takes the prediction of rows out of unpacked bytes; tables of objects are written so (PNG predictors, 10 to 15). */
function withoutPrediction(bytes: Buffer, columns: number, where: string): Buffer {
  const width = columns + 1
  if (columns < 1 || bytes.length % width !== 0) throw new Damage(where, 'its rows are broken')
  const rows = bytes.length / width
  const out = Buffer.alloc(rows * columns)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const at = y * columns + x
      const up = y > 0 ? out[at - columns]! : 0
      const left = x > 0 ? out[at - 1]! : 0
      const kind = bytes[y * width]!
      if (kind > 2) throw new Damage(where, 'its rows are predicted in a way that tables do not use')
      out[at] = bytes[y * width + 1 + x]! + (kind === 2 ? up : kind === 1 ? left : 0)
    }
  return out
}

/** Unpacks bytes through their filters; null for what is packed as a picture. */
type Unpack = (packed: Buffer, filters: readonly Filter[], where: string) => Buffer | null

/** Opens the objects of a PDF; `bytes` begin with its header. Throws Damage and TooLarge. */
export function openObjects(bytes: Buffer, unpack: Unpack): Objects {
  const text = bytes.toString('latin1')
  const places = new Map<number, Place>()
  const known = new Map<number, Found>()
  const contained = new Map<number, { numbers: number[]; values: Value[] }>()
  const underWay = new Set<number>()

  const filtersOf = (dict: Dict, where: string): Filter[] => {
    const filter = get(dict.get('Filter'))
    const names = filter === null ? [] : Array.isArray(filter) ? filter : [filter]
    const parms = get(dict.get('DecodeParms'))
    if (names.length > 8) throw new Damage(where, 'it is packed too many times over')
    return names.map((one, at) => {
      const own = get(Array.isArray(parms) ? parms[at] : parms)
      const early = isDict(own) ? get(own.get('EarlyChange')) : null
      return { name: nameIn(get(one)) ?? '', earlyChange: typeof early === 'number' ? early : 1 }
    })
  }

  const read = ({ dict, packed, where }: Stream): Buffer | null => unpack(packed, filtersOf(dict, where), where)

  const readAt = (offset: number, number: number | null): Found => {
    const where = number === null ? `the table at byte ${offset}` : `object ${number}`
    head.lastIndex = offset
    const found = head.exec(text)
    if (!found || (number !== null && Number(found[1]) !== number))
      throw new Damage(where, `it does not stand where the table of the file says (byte ${offset})`)
    const cursor: Cursor = { text, at: offset + found[0].length, where }
    const value = readValue(cursor)
    if (takeWord(cursor, 'endobj')) return { value, stream: null }
    if (!isDict(value) || !takeWord(cursor, 'stream')) throw new Damage(where, 'it has no end')
    if (text[cursor.at] === '\r') cursor.at++
    if (text[cursor.at] === '\n') cursor.at++
    const length = wholeNumber(get(value.get('Length')), where, 'length')
    const packed = bytes.subarray(cursor.at, cursor.at + length)
    cursor.at += length
    if (!takeWord(cursor, 'endstream') || !takeWord(cursor, 'endobj'))
      throw new Damage(where, `it does not end after the ${length} bytes that it says it has`)
    return { value, stream: { dict: value, packed, where } }
  }

  const openContainer = (number: number): { numbers: number[]; values: Value[] } => {
    const where = `object ${number}`
    const { stream } = find(number)
    const data = stream && nameIn(stream.dict.get('Type')) === 'ObjStm' ? read(stream) : null
    if (!stream || !data) throw new Damage(where, 'it holds no objects, although the table says so')
    const inner = data.toString('latin1')
    const count = wholeNumber(get(stream.dict.get('N')), where, 'count')
    const first = wholeNumber(get(stream.dict.get('First')), where, 'first place')
    const pairs = inner
      .slice(0, first)
      .trim()
      .split(/[\0\s]+/)
      .map(Number)
    if (pairs.length !== 2 * count || pairs.some((one) => !Number.isInteger(one)))
      throw new Damage(where, 'its list of objects is broken')
    const numbers = pairs.filter((_, at) => at % 2 === 0)
    const values = numbers.map((one, at) =>
      readValue({ text: inner, at: first + pairs[2 * at + 1]!, where: `object ${one}` }),
    )
    return { numbers, values }
  }

  const find = (number: number): Found => {
    const held = known.get(number)
    if (held) return held
    const place = places.get(number)
    // a reference to nothing is null, says the standard
    if (place === undefined || place === 'free') return { value: null, stream: null }
    if (underWay.has(number)) throw new Damage(`object ${number}`, 'it needs itself to be read')
    underWay.add(number)
    try {
      let found: Found
      if ('offset' in place) found = readAt(place.offset, number)
      else {
        const container = contained.get(place.container) ?? openContainer(place.container)
        contained.set(place.container, container)
        const at = container.numbers[place.index] === number ? place.index : container.numbers.indexOf(number)
        if (at === -1) throw new Damage(`object ${number}`, 'it is not in the object that should hold it')
        found = { value: container.values[at]!, stream: null }
      }
      known.set(number, found)
      return found
    } finally {
      underWay.delete(number)
    }
  }

  const get = (value: Value | undefined): Value => {
    let now = value ?? null
    for (let step = 0; isRef(now); step++) {
      if (step > 10) throw new Damage(`object ${now.ref}`, 'it refers to itself')
      now = find(now.ref).value
    }
    return now
  }

  const put = (number: number, place: Place): void => {
    if (!places.has(number)) places.set(number, place)
    if (places.size > mostObjects) throw new Damage('the table of objects', 'it has too many rows')
  }

  /** Reads a table that is packed as a stream; gives its dictionary, which is the trailer. */
  const readTableStream = (offset: number): Dict => {
    const where = `the table at byte ${offset}`
    const { stream } = readAt(offset, null)
    if (!stream || nameIn(stream.dict.get('Type')) !== 'XRef') throw new Damage(where, 'it is no table of objects')
    const { dict } = stream
    const widths = (get(dict.get('W')) as Value[] | null) ?? []
    if (!Array.isArray(widths) || widths.length !== 3) throw new Damage(where, 'its columns are broken')
    const [a, b, c] = widths.map((width) => wholeNumber(width, where, 'column')) as [number, number, number]
    if (a > 8 || b > 8 || c > 8 || a + b + c === 0) throw new Damage(where, 'its columns are broken')
    const parms = get(dict.get('DecodeParms'))
    const own = isDict(parms) ? parms : null
    const predictor = own ? get(own.get('Predictor')) : null
    let data = read(stream) ?? Buffer.alloc(0)
    if (own && typeof predictor === 'number' && predictor >= 10)
      data = withoutPrediction(data, wholeNumber(get(own.get('Columns')), where, 'width'), where)
    const index = get(dict.get('Index'))
    const ranges = Array.isArray(index) ? index : [0, wholeNumber(get(dict.get('Size')), where, 'size')]
    let at = 0
    const column = (width: number, otherwise: number): number => {
      let value = width === 0 ? otherwise : 0
      for (let i = 0; i < width; i++) value = value * 256 + data[at++]!
      return value
    }
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      const from = wholeNumber(ranges[range], where, 'range')
      const count = wholeNumber(ranges[range + 1], where, 'range')
      if (at + count * (a + b + c) > data.length) throw new Damage(where, 'it ends early')
      for (let i = 0; i < count; i++) {
        const kind = column(a, 1)
        const [second, third] = [column(b, 0), column(c, 0)]
        if (kind > 2) throw new Damage(where, 'a row of it is broken')
        put(from + i, kind === 1 ? { offset: second } : kind === 2 ? { container: second, index: third } : 'free')
      }
    }
    return dict
  }

  const readTable = (offset: number): Dict => {
    const where = `the table at byte ${offset}`
    const cursor: Cursor = { text, at: offset, where }
    if (!takeWord(cursor, 'xref')) return readTableStream(offset)
    const free: number[] = []
    while (!takeWord(cursor, 'trailer')) {
      section.lastIndex = cursor.at
      const opens = section.exec(text)
      if (!opens) throw new Damage(where, 'a section of it is broken')
      cursor.at += opens[0].length
      for (let i = 0; i < Number(opens[2]); i++) {
        row.lastIndex = cursor.at
        const found = row.exec(text)
        if (!found) throw new Damage(where, 'a row of it is broken')
        cursor.at += found[0].length
        if (found[3] === 'n') put(Number(opens[1]) + i, { offset: Number(found[1]) })
        else free.push(Number(opens[1]) + i)
      }
    }
    const trailer = readValue(cursor)
    if (!isDict(trailer)) throw new Damage(where, 'it has no trailer')
    const beside = trailer.get('XRefStm')
    if (beside !== undefined) readTableStream(wholeNumber(beside, where, 'second table'))
    for (const number of free) put(number, 'free')
    return trailer
  }

  const begin = text.lastIndexOf('startxref')
  const first = /^startxref[\0\s]+(\d{1,12})[\0\s]/.exec(text.slice(begin, begin + 60))
  if (begin === -1 || !first) throw new Damage('the end of the file', 'it does not say where the table of objects is')
  const read0 = readTable(Number(first[1]))
  const seen = new Set([Number(first[1])])
  for (let next = read0.get('Prev'); next !== undefined && next !== null; ) {
    const offset = wholeNumber(get(next), 'the table of objects', 'earlier part')
    if (seen.has(offset)) throw new Damage('the table of objects', 'its parts refer to each other in a circle')
    next = readTable(offset).get('Prev')
    seen.add(offset)
  }

  return {
    trailer: read0,
    get,
    dict(value, what) {
      const found = get(value)
      if (isDict(found)) return found
      throw new Damage(isRef(value) ? `object ${value.ref}` : what, `${what} is missing or broken`)
    },
    stream: (value) => (isRef(value) ? find(value.ref).stream : null),
    read,
  }
}
