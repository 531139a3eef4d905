// Fuzz target of the readers and parsers: a damaged file is refused with its kind, or read without a wrong row.
import fc from 'fast-check'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { ParseError, UnknownNameError } from '../../src/domain/errors.ts'
import { parseBytes } from '../support/examples.ts'
import { type Example, openExamples } from './examples.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import type { Target } from './target.ts'

/** Letters and digits only: what a reader may mend between them is not at issue. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

const rows = (document: ParsedDocument): string =>
  JSON.stringify(
    document.units.map(({ path, unitType, text, recommendingStates, positions }) => [
      path,
      unitType,
      text,
      recommendingStates,
      positions,
    ]),
  )

const isDoubted = ({ warnings, skipped, version }: ParsedDocument): boolean =>
  warnings.length > 0 || skipped.length > 0 || version !== 'official'

/** All that the bytes of an old Word file can mean as text: in characters of two bytes from even and odd places, and of one. */
const textsOf = (bytes: Uint8Array): string => {
  const decode = (from: number, encoding: string) => bare(new TextDecoder(encoding).decode(bytes.subarray(from)))
  return [decode(0, 'utf-16le'), decode(1, 'utf-16le'), decode(0, 'windows-1252')].join(' ')
}

/** Throws where a row is wrong: words that the file does not hold; of a PDF, rows that differ without a doubt. */
function assertRows(read: ParsedDocument, { text, file }: Mutant, bytes: Uint8Array, sound: ParsedDocument): void {
  const held = text !== null ? bare(text) : file.endsWith('.doc') ? textsOf(bytes) : null
  if (held !== null)
    for (const unit of read.units)
      if (unit.text !== null && !held.includes(bare(unit.text)))
        throw new Error(`the file does not hold ${unit.path}: ${unit.text.slice(0, 300)}`)
  const grown = read.warnings.length > sound.warnings.length || (isDoubted(read) && !isDoubted(sound))
  if (file.endsWith('.pdf') && !grown && rows(read) !== rows(sound))
    throw new Error('other rows than of the sound file, and no doubt')
}

/** The examples of a format that are read, with their documents; a file that is refused while it is sound is left out. */
const openSound = async (format: string): Promise<{ example: Example; sound: ParsedDocument }[]> => {
  const found: { example: Example; sound: ParsedDocument }[] = []
  for (const example of (await openExamples()).filter((one) => one.format === format))
    try {
      found.push({ example, sound: await parseBytes(example.source, example.file, example.bytes) })
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
    }
  return found
}

const fileTarget = (format: string, weight: number): Target => ({
  name: format,
  weight,
  promise: 'a damaged file is refused with its kind, or read with a doubt, or its rows stand in the file',
  async open() {
    const examples = await openSound(format)
    const input = fc
      .nat(examples.length - 1)
      .chain((at) => mutantsOf(examples[at]!.example).map((mutant) => ({ at, mutant })))
    return {
      property: fc.asyncProperty(input, async ({ at, mutant }) => {
        try {
          const bytes = await mutant.bytes()
          assertRows(await parseBytes(mutant.source, mutant.file, bytes), mutant, bytes, examples[at]!.sound)
        } catch (error) {
          if (!(error instanceof ParseError || error instanceof UnknownNameError)) throw error
          if (error instanceof ParseError && error.kind === 'failed') throw error
        }
      }) as never,
    }
  },
})

export const fileTargets: readonly Target[] = [
  fileTarget('html', 2),
  fileTarget('docx', 2),
  fileTarget('pdf', 2),
  fileTarget('doc', 2),
]
