// Checks the container of an old Word file before it is read: chains of sectors that end, share nothing and hold what they say.
import { ParseError } from '../../src/domain/errors.ts'

// [MS-CFB] 2.2, 2.3 and 2.6: places in the header and in an entry of the directory
const endOfChain = 0xfffffffe
const noEntry = 0xffffffff
const inHeader = 109
const entryBytes = 128

const damage = (what: string): ParseError =>
  new ParseError(
    null,
    'file',
    `the old Word file is damaged (${what}): download it again, or open it in Word and save it as DOCX`,
    { kind: 'damaged' },
  )

type Table = { next: Uint32Array; used: Uint8Array; bytesEach: number }

const tableOf = (words: Buffer, sectors: number, bytesEach: number): Table => {
  const next = new Uint32Array(Math.min(words.length >> 2, sectors))
  for (let at = 0; at < next.length; at++) next[at] = words.readUInt32LE(at * 4)
  return { next, used: new Uint8Array(next.length), bytesEach }
}

/** The sectors of a chain, in order. A sector that is in another chain, or twice in this one, is damage. */
function chainOf({ next, used }: Table, start: number, what: string): number[] {
  const chain: number[] = []
  for (let at = start; at !== endOfChain; at = next[at]!) {
    if (at >= next.length) throw damage(`${what} leads out of the file`)
    if (used[at] === 1) throw damage(`${what} runs into itself or into another part`)
    used[at] = 1
    chain.push(at)
  }
  return chain
}

type Entry = { type: number; left: number; right: number; child: number; start: number; size: number }

const entriesOf = (directory: Buffer): Entry[] =>
  Array.from({ length: Math.floor(directory.length / entryBytes) }, (_, index) => {
    const entry = directory.subarray(index * entryBytes, (index + 1) * entryBytes)
    return {
      type: entry[66]!,
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    }
  })

/** The entries that the tree of the directory names; one that is named twice would be walked for ever. */
function namedEntries(entries: Entry[]): Entry[] {
  const seen = new Set<number>([0])
  const open = [0]
  while (open.length > 0) {
    const { left, right, child } = entries[open.pop()!]!
    for (const one of [left, right, child].filter((index) => index !== noEntry)) {
      if (one >= entries.length || seen.has(one)) throw damage('its directory runs into itself or out of the file')
      seen.add(one)
      open.push(one)
    }
  }
  return [...seen].map((index) => entries[index]!)
}

/** Throws ParseError of kind `damaged` where a stream is not whole: the packages would loop, or join what does not belong together. */
export function checkOle(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const shift = file.length < 512 ? 0 : file.readUInt16LE(30)
  const smallShift = shift === 0 ? 0 : file.readUInt16LE(32)
  if ((shift !== 9 && shift !== 12) || smallShift !== 6) throw damage('its header is broken, or cut off')
  const size = 1 << shift
  // the last sector may be cut short where its end holds nothing
  const sectors = Math.ceil(file.length / size) - 1
  const sector = (at: number): Buffer => {
    if (at >= sectors) throw damage('a table leads out of the file')
    return file.subarray((at + 1) * size, (at + 2) * size)
  }
  const read = (chain: number[]): Buffer => Buffer.concat(chain.map(sector))

  const count = file.readUInt32LE(44)
  if (count > sectors) throw damage('it names more tables than it holds')
  const places = Array.from({ length: Math.min(count, inHeader) }, (_, index) => file.readUInt32LE(76 + index * 4))
  for (let at = file.readUInt32LE(68), round = 0; places.length < count; round++) {
    if (round > sectors || at === endOfChain) throw damage('its list of tables is not whole')
    const list = sector(at)
    for (let index = 0; index + 8 <= list.length && places.length < count; index += 4)
      places.push(list.readUInt32LE(index))
    at = list.readUInt32LE(list.length - 4)
  }
  const large = tableOf(read(places), sectors, size)
  const entries = entriesOf(read(chainOf(large, file.readUInt32LE(48), 'its directory')))
  const [root] = entries
  if (root === undefined) throw damage('it has no directory')
  const smallPlaces = file.readUInt32LE(64) === 0 ? [] : chainOf(large, file.readUInt32LE(60), 'its small table')
  const held = root.size === 0 ? [] : chainOf(large, root.start, 'its small parts')
  const small = tableOf(read(smallPlaces), held.length * (size / 64), 64)
  const cutoff = file.readUInt32LE(56)
  for (const { type, start, size: bytesOf } of namedEntries(entries)) {
    if (type !== 2 || bytesOf === 0) continue
    const table = bytesOf < cutoff ? small : large
    const chain = chainOf(table, start, 'a part of it')
    if (chain.length < Math.ceil(bytesOf / table.bytesEach)) throw damage('a part of it is not whole')
  }
}
