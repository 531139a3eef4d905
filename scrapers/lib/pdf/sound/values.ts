// The objects of a PDF as values, read strictly: a byte that does not belong there is damage, never skipped.

export type Name = { name: string }
export type Ref = { ref: number }
export type Dict = Map<string, Value>
export type Value = null | boolean | number | string | Name | Ref | Dict | Value[]

/** A stream of an object: its dictionary, and its bytes as they are packed. */
export type Stream = { dict: Dict; packed: Buffer; where: string }
export type Filter = { name: string; earlyChange: number }

export type Objects = {
  trailer: Dict
  /** the value of an object, or the value itself where it is no reference */
  get(value: Value | undefined): Value
  dict(value: Value | undefined, what: string): Dict
  stream(value: Value | undefined): Stream | null
  /** the bytes of a stream, unpacked and checked; null for what is packed as a picture */
  read(stream: Stream): Buffer | null
}

/** A resource that commands use, and how often. */
export type Use = { kind: 'XObject' | 'Pattern' | 'ExtGState' | 'Font'; name: string; times: number }

/** A stream, or all of them, unpack or draw more than any document needs. */
export class TooLarge extends Error {}

/** The bytes of a PDF are not what they must be; `where` is the object or the place in the file. */
export class Damage extends Error {
  where: string
  constructor(where: string, message: string) {
    super(message)
    this.where = where
  }
}

/** No real file nests arrays and dictionaries deeper. */
const deepest = 60

// a comment runs to the end of its line: said twice, so that the expression has one way to read it
const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*(?![^\r\n]))*/y
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y
const reference = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const words: Readonly<Record<string, Value>> = { true: true, false: false, null: null }

export type Cursor = { text: string; at: number; where: string }

const fail = ({ where, at }: Cursor, message: string): never => {
  throw new Damage(where, `${message} at byte ${at}`)
}

const take = (cursor: Cursor, pattern: RegExp): string => {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0] ?? ''
  cursor.at += found.length
  return found
}

/** Moves past blanks and comments. */
export const skipSpace = (cursor: Cursor): void => void take(cursor, space)

/** Moves past a keyword; false where another word stands there. */
export function takeWord(cursor: Cursor, word: string): boolean {
  skipSpace(cursor)
  if (!cursor.text.startsWith(word, cursor.at)) return false
  cursor.at += word.length
  return true
}

const readString = (cursor: Cursor): string => {
  const begin = ++cursor.at
  for (let open = 1; cursor.at < cursor.text.length; cursor.at++) {
    const sign = cursor.text[cursor.at]
    if (sign === '\\') cursor.at++
    else if (sign === '(') open++
    else if (sign === ')' && --open === 0) return cursor.text.slice(begin, cursor.at++)
  }
  return fail(cursor, 'a string does not end')
}

const readHex = (cursor: Cursor): string => {
  const end = cursor.text.indexOf('>', cursor.at)
  const digits = cursor.text.slice(cursor.at + 1, end)
  if (end === -1 || !/^[\da-f\s\0]*$/i.test(digits)) fail(cursor, 'a hexadecimal string is broken')
  cursor.at = end + 1
  return digits
}

const readName = (cursor: Cursor): string => {
  cursor.at++
  return take(cursor, regular).replace(/#([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const readArray = (cursor: Cursor, depth: number): Value[] => {
  cursor.at++
  const list: Value[] = []
  while (!takeWord(cursor, ']')) list.push(readValue(cursor, depth + 1))
  return list
}

const readDict = (cursor: Cursor, depth: number): Dict => {
  cursor.at += 2
  const dict: Dict = new Map()
  while (!takeWord(cursor, '>>')) {
    if (cursor.text[cursor.at] !== '/') fail(cursor, 'a dictionary has no key')
    const key = readName(cursor)
    if (dict.has(key)) fail(cursor, `a dictionary has the key /${key} twice`)
    dict.set(key, readValue(cursor, depth + 1))
  }
  return dict
}

/** Reads the value at the cursor, which is left behind it. Throws Damage. */
export function readValue(cursor: Cursor, depth = 0): Value {
  if (depth > deepest) fail(cursor, 'values are nested too deeply')
  skipSpace(cursor)
  const { text, at } = cursor
  const sign = text[at]
  if (sign === '(') return readString(cursor)
  if (sign === '/') return { name: readName(cursor) }
  if (sign === '[') return readArray(cursor, depth)
  if (sign === '<') return text[at + 1] === '<' ? readDict(cursor, depth) : readHex(cursor)
  reference.lastIndex = at
  const found = reference.exec(text)
  if (found) {
    cursor.at += found[0].length
    return { ref: Number(found[1]) }
  }
  const word = take(cursor, regular)
  if (number.test(word)) return Number(word)
  if (word in words) return words[word]!
  return fail(cursor, 'a value is broken')
}

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map
export const isRef = (value: Value | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value
/** Gives the name that a value is; null for any other value. */
export const nameIn = (value: Value | undefined): string | null =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : null

const isNear = (one: string, other: string): boolean => {
  if (one.length !== other.length || one === other) return false
  let apart = 0
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) apart++
  return apart === 1
}

/** Throws Damage for a key or name that is one letter away from a known one: writers add words of their own, but not such. */
export function refuseNear(names: Iterable<string>, known: readonly string[], where: string): void {
  const all = [...names]
  for (const name of all) {
    const meant = known.includes(name) ? undefined : known.find((one) => isNear(one, name) && !all.includes(one))
    if (meant) throw new Damage(where, `it says ${JSON.stringify(name)} where ${meant} is meant`)
  }
}
