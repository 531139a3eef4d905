// Damages bytes in ways that can be repeated: a seed gives the same changes each time.

/** Gives numbers from 0 up to `below`, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Changes one byte at a place to another value. */
export function withByte(bytes: Uint8Array, at: number, change: number): Uint8Array {
  const copy = new Uint8Array(bytes)
  copy[at] = (copy[at]! + change) & 255
  return copy
}

/** The ranges of bytes within the packed streams of a PDF, pictures left out. */
export function streamRanges(bytes: Uint8Array): [from: number, to: number][] {
  const text = Buffer.from(bytes).toString('latin1')
  const ranges: [number, number][] = []
  for (const found of text.matchAll(/(<<(?:(?!endobj)[\s\S])*?>>)\s*stream\r?\n/g)) {
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    const dictionary = found[1]!.slice(-600)
    if (to > from + 2 && dictionary.includes('FlateDecode') && !/\/Subtype\s*\/Image/.test(dictionary))
      ranges.push([from, text[to - 2] === '\r' ? to - 2 : to - 1])
  }
  return ranges
}

/** Changes a file of any kind: a byte, a bit, a run of bytes lost, doubled, moved or blanked, or its end cut off. */
export function damaged(bytes: Uint8Array, random: (below: number) => number): { what: string; bytes: Uint8Array } {
  const at = random(bytes.length)
  const length = 1 + random(Math.min(400, bytes.length))
  const run = bytes.slice(at, at + length)
  const parts = (...list: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(list))
  const kinds: [string, () => Uint8Array][] = [
    ['another byte', () => withByte(bytes, at, 1 + random(255))],
    ['another bit', () => withByte(bytes, at, 1 << random(8))],
    ['bytes lost', () => parts(bytes.slice(0, at), bytes.slice(at + length))],
    ['bytes doubled', () => parts(bytes.slice(0, at + length), run, bytes.slice(at + length))],
    ['bytes blanked', () => parts(bytes.slice(0, at), new Uint8Array(run.length), bytes.slice(at + length))],
    ['bytes moved', () => parts(bytes.slice(0, at), bytes.slice(at + length), run)],
    ['cut off', () => bytes.slice(0, at)],
  ]
  const [what, change] = kinds[random(kinds.length)]!
  return { what: `${what} at ${at}`, bytes: change() }
}
