// The tool that reads a paragraph with its proof: the words as printed, and the file that they were read from, by its SHA-256.
import { z } from 'zod'
import type { RecommendationRow } from '../../db/store.ts'
import { citationQuery, QueryError } from '../domain/queries.ts'
import { languageOfUnit, textStatusOf, versionOf } from '../domain/unit-words.ts'
import type { ReadingContext } from '../reading/context.ts'
import { type Cited, readById, readCited } from './documents.ts'
import { type MakeTool, readArguments } from './tool.ts'
import { answerUnit, rowOf, unitLines, unitShape } from './unit.ts'

const input = citationQuery.partial({ symbol: true }).extend({
  id: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('id of a paragraph, from find_recommendations; or give symbol and paragraph'),
})

const maybe = z.string().nullable()
const proofShape = z.strictObject({
  textSha256: maybe.describe('SHA-256 of the words; null where they are not verbatim'),
  page: z.number().int().nullable(),
  version: z.string(),
  versionWords: z.string(),
  language: z.string(),
  fileSha256: maybe.describe('SHA-256 of the file that the words were read from'),
  mediaType: maybe,
  retrievedAt: maybe,
  capturedFrom: maybe.describe('address that the file came from'),
  replacedBy: maybe.describe('symbol of the version that was issued in its place'),
})
const output = z.strictObject({
  symbol: z.string(),
  title: z.string(),
  paragraphs: z.array(unitShape.extend({ proof: proofShape })),
  others: z.array(z.string()).describe('the numbers of its paragraphs, where no paragraph was named'),
  edition: z.string(),
})
type Paragraph = z.output<typeof output>['paragraphs'][number]

function withProof(row: RecommendationRow): Paragraph {
  const { document } = row
  const isVerbatim = textStatusOf(row.text, document.version) === 'verbatim'
  return {
    ...answerUnit(row),
    proof: {
      textSha256: isVerbatim ? row.textHash : null,
      page: row.page,
      version: document.version,
      versionWords: versionOf(document),
      language: languageOfUnit(row, document),
      fileSha256: document.sha256,
      mediaType: document.mediaType,
      retrievedAt: document.retrievedAt,
      capturedFrom: document.capturedFrom,
      replacedBy: document.replacedBy?.symbol ?? null,
    },
  }
}

const proofLines = ({ proof }: Paragraph): string[] => [
  `Proof: ${proof.versionWords}; language ${proof.language}${proof.page === null ? '' : `; page ${proof.page}`}`,
  ...(proof.textSha256 === null ? [] : [`SHA-256 of the words: ${proof.textSha256}`]),
  proof.fileSha256 === null
    ? 'The document itself has not been read here.'
    : `Read from the file with the SHA-256 ${proof.fileSha256} (${proof.mediaType}), retrieved ${proof.retrievedAt}${proof.capturedFrom === null ? '' : ` from ${proof.capturedFrom}`}`,
  ...(proof.replacedBy === null ? [] : [`Replaced by ${proof.replacedBy}: cite that one.`]),
]

/** Rows of the paragraphs, with their labels; each once. */
async function rowsOf({ store }: ReadingContext, { document, units }: Cited): Promise<RecommendationRow[]> {
  const wanted = new Set(units.map(({ id }) => id))
  const held = await store.documents.units(document.id)
  return held.filter(({ id }) => wanted.has(id)).map((unit) => rowOf(unit, document))
}

const numbersOf = async ({ store }: ReadingContext, { document }: Cited): Promise<string[]> => [
  ...new Set((await store.documents.units(document.id)).flatMap(({ path }) => (path === null ? [] : [path]))),
]

export const readParagraph: MakeTool = (context) => ({
  name: 'read_paragraph',
  title: 'Read a paragraph with its proof',
  description:
    'Reads a paragraph of a UN document as printed, by id, or by symbol and paragraph such as CAT/C/XVD/CO/2 and 7-8 or 41 (d). Says whether it may be quoted, which version it is, and the SHA-256 of the words and of the file. With a symbol alone it lists the paragraphs.',
  input,
  output,
  run: async (given) => {
    const query = readArguments(input, given)
    if ((query.id === undefined) === (query.symbol === undefined))
      throw new QueryError([{ parameter: 'id', message: 'give an id, or a symbol with a paragraph; one of them' }], [])
    const edition = await context.reading.dataVersion()
    if (query.id !== undefined) {
      const row = await readById(context.store, query.id)
      return answerWith(row.document, [withProof(row)], [], edition)
    }
    const cited = await readCited(context.store, { ...query, symbol: query.symbol! })
    const others = query.paragraph === undefined ? await numbersOf(context, cited) : []
    return answerWith(cited.document, (await rowsOf(context, cited)).map(withProof), others, edition)
  },
})

function answerWith(
  { symbol, title }: { symbol: string; title: string },
  paragraphs: Paragraph[],
  others: string[],
  edition: string,
) {
  return {
    structured: { symbol, title, paragraphs, others, edition },
    text: [
      `${symbol}: ${title}`,
      ...paragraphs.map((one) => `\n${[...unitLines(one), ...proofLines(one)].join('\n')}`),
      ...(others.length > 0 ? [`Paragraphs: ${others.join(', ')}. Give one as paragraph to read it.`] : []),
      '',
      `Edition of the data: ${edition}`,
    ].join('\n'),
  }
}
