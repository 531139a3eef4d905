// Damages the examples of the repository: bytes of any file, the markup of a page, the parts of a Word file.
import * as cheerio from 'cheerio'
import fc from 'fast-check'
import JSZip from 'jszip'
import type { Example } from './examples.ts'
import { mangled } from './noise.ts'

/** A damaged example: `what` says how, in the words of a report; `text` is all that a page holds, null for other formats. */
export type Mutant = {
  source: string
  file: string
  what: string
  text: string | null
  bytes: () => Promise<Uint8Array>
}

const mutant = (
  { source, file }: Example,
  what: string,
  bytes: Mutant['bytes'],
  text: string | null = null,
): Mutant => ({
  source,
  file,
  what,
  text,
  bytes,
  // a report names the damage and prints no bytes
  ...{ [fc.toStringMethod]: () => `${source} ${file}: ${what}` },
})

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const byteEdits = fc.array(fc.record({ at: place, put: fc.integer({ min: 0, max: 255 }) }), {
  minLength: 1,
  maxLength: 3,
})

const changeBytes = (example: Example): fc.Arbitrary<Mutant> =>
  byteEdits.map((edits) => {
    const bytes = example.bytes.slice()
    const places = edits.map(({ at, put }) => {
      const index = Math.min(bytes.length - 1, Math.floor(at * bytes.length))
      bytes[index] = put
      return `${index}=${put}`
    })
    return mutant(example, `bytes ${places.join(' ')}`, async () => bytes)
  })

const cutBytes = (example: Example): fc.Arbitrary<Mutant> =>
  fc.tuple(place, place, fc.boolean()).map(([a, b, isDoubled]) => {
    const { bytes } = example
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.floor(at * bytes.length)) as [number, number]
    const [head, tail] = isDoubled ? [to, from] : [from, to]
    const made = Uint8Array.from(Buffer.concat([bytes.slice(0, head), bytes.slice(tail)]))
    return mutant(example, `${isDoubled ? 'doubled' : 'cut'} ${from}-${to}`, async () => made)
  })

const numbers = ['0', '-1', '3000000000', '99999999999999999999', '1e9', 'NaN', '', '65536']

type Changed = { markup: string; what: string }

/** Text edits, numbers of the markup changed to what no file should hold, and tags cut out or put in up to 3,000 times. */
const changeMarkup = (markup: string): fc.Arbitrary<Changed> => {
  const values = [...markup.matchAll(/(?<==")\d+(?=")/g)]
  const tags = [...markup.matchAll(/<[^>]+>/g)]
  const put = (found: RegExpExecArray, by: string, what: string): Changed => ({
    markup: markup.slice(0, found.index) + by + markup.slice(found.index + found[0].length),
    what: `${what} at ${found.index}`,
  })
  const ways = [
    mangled(fc.constant(markup)).map((changed) => ({ markup: changed, what: 'letters' })),
    fc
      .tuple(place, fc.constantFrom(0, 2, 30, 3000))
      .map(([at, times]) => ({ tag: tags[Math.floor(at * tags.length)]!, times }))
      .map(({ tag, times }) => put(tag, tag[0].repeat(times), `${tag[0]} ${times} times`)),
  ]
  if (values.length > 0)
    ways.push(
      fc
        .tuple(place, fc.constantFrom(...numbers))
        .map(([at, number]) => put(values[Math.floor(at * values.length)]!, number, `number "${number}"`)),
    )
  return fc.oneof(...ways)
}

const changePage = (example: Example): fc.Arbitrary<Mutant> =>
  changeMarkup(example.parts['page']!).map(({ markup, what }) => {
    // a half of a pair of surrogates has no bytes of its own
    const bytes = new TextEncoder().encode(markup)
    return mutant(example, what, async () => bytes, cheerio.load(new TextDecoder().decode(bytes)).root().text())
  })

const zipped = async (example: Example, name: string, part: string): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(example.bytes)
  return zip.file(name, part).generateAsync({ type: 'uint8array', compression: 'STORE' })
}

const changePart = (example: Example): fc.Arbitrary<Mutant> =>
  fc
    .constantFrom(...Object.keys(example.parts))
    .chain((name) =>
      changeMarkup(example.parts[name]!).map(({ markup, what }) =>
        mutant(example, `${name}: ${what}`, () => zipped(example, name, markup)),
      ),
    )

const words = [0, 1, 2, -1, -2, 3, 5, 0x7fffffff, -0x80000000, 4096, 100_000]

/** A field of four bytes, where the container and Word keep places, lengths and the order of the parts, set to another. */
const changeField = (example: Example): fc.Arbitrary<Mutant> =>
  fc
    .array(fc.tuple(fc.oneof(fc.nat(511), fc.nat(127)), fc.constantFrom(...words)), { minLength: 1, maxLength: 2 })
    .chain((fields) =>
      fc.nat(3).map((sector) => {
        const bytes = Buffer.from(example.bytes)
        const places = fields.map(([field, put]) => {
          // header, allocation table, directory and the beginning of the text stream, and then the table of pieces
          const at = field < 128 ? sector * 512 + field * 4 : bytes.length - 4096 + (field % 24)
          bytes.writeInt32LE(put, at)
          return `${at}=${put}`
        })
        return mutant(example, `fields ${places.join(' ')}`, async () => new Uint8Array(bytes))
      }),
    )

/** Mutants of one example; what they are worth is said in `what`. */
export const mutantsOf = (example: Example): fc.Arbitrary<Mutant> => {
  const ways: fc.Arbitrary<Mutant>[] = [changeBytes(example), cutBytes(example)]
  if (example.format === 'html') ways.push(changePage(example), changePage(example))
  if (example.format === 'doc') ways.push(changeField(example), changeField(example))
  if (example.format === 'docx') ways.push(changePart(example), changePart(example))
  return fc.oneof(...ways)
}
