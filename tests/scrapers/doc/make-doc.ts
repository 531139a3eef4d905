// Makes a small OLE Word file of invented text: header, allocation table, directory, and the two streams that hold a text.

const sector = 512
const endOfChain = -2
const free = -1
const ofTable = -3

const padded = (bytes: Buffer, least = 4096): Buffer => {
  const size = Math.max(least, Math.ceil(bytes.length / sector) * sector)
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)])
}

const entry = (name: string, type: number, right: number, child: number, start: number, size: number): Buffer => {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeInt16LE((name.length + 1) * 2, 64)
  bytes.writeInt8(type, 66)
  bytes.writeInt8(1, 67)
  bytes.writeInt32LE(-1, 68)
  bytes.writeInt32LE(right, 72)
  bytes.writeInt32LE(child, 76)
  bytes.writeInt32LE(start, 116)
  bytes.writeInt32LE(size, 120)
  return bytes
}

/** Word's file information block and the text as one piece of UTF-16; `\r` ends a paragraph, U+0007 a table cell. */
const wordStreams = (text: string, comments: string): { word: Buffer; table: Buffer } => {
  const start = 1024
  const fib = Buffer.alloc(start)
  fib.writeUInt16LE(0xa5ec, 0)
  fib.writeUInt16LE(0x0200, 0x0a) // the table stream is 1Table
  fib.writeUInt32LE(start, 0x18)
  fib.writeUInt32LE(text.length, 0x4c)
  fib.writeUInt32LE(comments.length, 0x5c)
  const pieces = Buffer.alloc(5 + 8 + 8)
  pieces.writeUInt8(2, 0)
  pieces.writeUInt32LE(16, 1)
  pieces.writeUInt32LE(0, 5)
  pieces.writeUInt32LE(text.length + comments.length, 9)
  pieces.writeUInt32LE(start, 15)
  return { word: padded(Buffer.concat([fib, Buffer.from(text + comments, 'utf16le')])), table: padded(pieces) }
}

/** The stream of the properties with a title alone, in Western letters. */
const summaryStream = (title: string): Buffer => {
  const words = Buffer.from(`${title}\0`, 'latin1')
  const bytes = Buffer.alloc(48 + 16 + 8 + words.length)
  bytes.writeUInt16LE(0xfffe, 0)
  bytes.writeUInt32LE(1, 24)
  bytes.writeUInt32LE(48, 44)
  bytes.writeUInt32LE(1, 48 + 4)
  bytes.writeUInt32LE(2, 48 + 8)
  bytes.writeUInt32LE(16, 48 + 12)
  bytes.writeUInt32LE(0x1e, 64)
  bytes.writeUInt32LE(words.length, 68)
  words.copy(bytes, 72)
  return padded(bytes)
}

/** The bytes of a .doc file; `title` among its properties, `comments` beside its text. */
export function makeDoc(text: string, title?: string, comments = ''): Uint8Array {
  const { word, table } = wordStreams(text, comments)
  const summary = title === undefined ? Buffer.alloc(0) : summaryStream(title)
  const counts = [word.length / sector, table.length / sector, summary.length / sector]
  const total = 2 + counts[0]! + counts[1]! + counts[2]!
  const allocation = Buffer.alloc(sector, 0xff)
  allocation.writeInt32LE(ofTable, 0)
  allocation.writeInt32LE(endOfChain, 4)
  let at = 2
  for (const count of counts) {
    for (let index = 0; index < count; index++)
      allocation.writeInt32LE(index === count - 1 ? endOfChain : at + index + 1, (at + index) * 4)
    at += count
  }
  if (total > sector / 4) throw new RangeError('the text is too long for one allocation sector')
  const header = Buffer.alloc(sector)
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(header)
  header.writeInt16LE(9, 30)
  header.writeInt16LE(6, 32)
  header.writeInt32LE(1, 44)
  header.writeInt32LE(1, 48)
  header.writeInt32LE(4096, 56)
  header.writeInt32LE(endOfChain, 60)
  header.writeInt32LE(0, 64)
  header.writeInt32LE(endOfChain, 68)
  header.writeInt32LE(0, 72)
  for (let index = 0; index < 109; index++) header.writeInt32LE(index === 0 ? 0 : free, 76 + index * 4)
  const directory = Buffer.concat([
    entry('Root Entry', 5, -1, 1, endOfChain, 0),
    entry('WordDocument', 2, 2, -1, 2, word.length),
    entry('1Table', 2, title === undefined ? -1 : 3, -1, 2 + counts[0]!, table.length),
    title === undefined
      ? Buffer.alloc(128)
      : entry('\u0005SummaryInformation', 2, -1, -1, 2 + counts[0]! + counts[1]!, summary.length),
  ])
  return new Uint8Array(Buffer.concat([header, allocation, directory, word, table, summary]))
}
