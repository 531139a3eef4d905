// Fuzz target of the readers and parsers: a damaged file is refused with its kind, or read without a wrong row.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sourceById } from '../../scrapers/index.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../src/domain/documents.ts'
import { ParseError, UnknownNameError } from '../../src/domain/errors.ts'
import { type Example, type Mutant, mutantsOf, openExamples } from './mutants.ts'
import type { Target } from './target.ts'

const parse = async (source: string, file: string, bytes: Uint8Array): Promise<ParsedDocument> =>
  parsedDocumentSchema.parse(
    await sourceById(source)!.parse({
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      address: `file:${file}`,
      symbol: null,
      retrievedAt: '2026-11-21T00:00:00.000Z',
      listing: null,
    }),
  )

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

/** Throws where a row is wrong: of a page, words that it does not hold; of a PDF, rows that differ without a doubt. */
function assertRows(read: ParsedDocument, { text, file }: Mutant, sound: ParsedDocument): void {
  if (text !== null) {
    const page = bare(text)
    for (const unit of read.units)
      if (unit.text !== null && !page.includes(bare(unit.text)))
        throw new Error(`the page does not hold ${unit.path}: ${unit.text.slice(0, 300)}`)
  }
  const grown = read.warnings.length > sound.warnings.length || (isDoubted(read) && !isDoubted(sound))
  if (file.endsWith('.pdf') && !grown && rows(read) !== rows(sound))
    throw new Error('other rows than of the sound file, and no doubt')
}

const fileTarget = (format: string, weight: number): Target => ({
  name: format,
  weight,
  promise: 'a damaged file is refused with its kind, or read with a doubt, or its rows stand in the file',
  async open() {
    const examples = (await openExamples()).filter((example) => example.format === format)
    const sound = new Map<Example, ParsedDocument>()
    for (const example of examples) sound.set(example, await parse(example.source, example.file, example.bytes))
    const input = fc.nat(examples.length - 1).chain((at) => mutantsOf(examples[at]!).map((mutant) => ({ at, mutant })))
    return {
      property: fc.asyncProperty(input, async ({ at, mutant }) => {
        try {
          assertRows(await parse(mutant.source, mutant.file, await mutant.bytes()), mutant, sound.get(examples[at]!)!)
        } catch (error) {
          if (!(error instanceof ParseError || error instanceof UnknownNameError)) throw error
          if (error instanceof ParseError && error.kind === 'failed') throw error
        }
      }) as never,
    }
  },
})

export const fileTargets: readonly Target[] = [fileTarget('html', 5), fileTarget('docx', 5), fileTarget('pdf', 5)]
