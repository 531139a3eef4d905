// What may be cited or put into an annex at once: recommendations by id (a basket), or what a filter or words find.
import { z } from 'zod'
import { citingStyles, exportQuery, pageLanguages, QueryError, readQuery, recommendationQuery } from './queries.ts'

/** Files for people, and records for reference managers. */
export const annexFormats = ['docx', 'html', 'md'] as const
const referenceFormats = ['ris', 'bib', 'csl-json'] as const
export const selectionFormats = [...annexFormats, ...referenceFormats] as const
export type AnnexFormat = (typeof annexFormats)[number]
export type SelectionFormat = (typeof selectionFormats)[number]

/** Ids in one address: 100 of them have some 1,700 characters, and each link of a page carries them. */
export const longestBasket = 100
const longestAnnex = 300
const longestReferences = 2000

export const isAnnex = (format: SelectionFormat): format is AnnexFormat => annexFormats.some((one) => one === format)

const answer = (words: string) =>
  z
    .enum(['true', 'false', '1', '0'])
    .transform((value) => value === 'true' || value === '1')
    .meta({ type: 'boolean' })
    .optional()
    .describe(words)

/** An id as the store makes them; every id of a basket has to be one. */
export const idShape = z
  .string()
  .regex(/^[a-z0-9]{8,40}$/, 'an id of a recommendation is expected, as its address on the pages has it')

export const selectionQuery = exportQuery.extend({
  id: z
    .array(idShape)
    .min(1)
    .max(longestBasket, `name at most ${longestBasket} ids`)
    .optional()
    .describe(`recommendations by id, at most ${longestBasket}, instead of a filter; they keep this order`),
  limit: z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number of at most nine digits is expected')
    .transform(Number)
    .pipe(z.number().int().min(1).max(longestReferences))
    .optional()
    .describe(
      `rows in one file: at most ${longestAnnex} in an annex (docx, html, md) and ${longestReferences} in a file of references, which are also the defaults`,
    ),
  after: recommendationQuery.shape.after.describe('opaque cursor of the next part, taken from the header `Link`'),
  style: z.enum(citingStyles).optional().describe('style of the citations in an annex; that of OMCT if left out'),
  lang: z.enum(pageLanguages).optional().describe('language of the words of ours in an annex; en if left out'),
  withPosition: answer('false: an annex without the positions of the States and their sources'),
  recommending: answer('true: the citations of an annex name the recommending States'),
})
export type SelectionQuery = z.output<typeof selectionQuery>

const forFilter = Object.keys(exportQuery.shape) as (keyof SelectionQuery)[]

/**
 * Reads what is to be put into a file. Throws QueryError, as `readQuery` does, and for ids beside a filter: it would be
 * unclear which of them count.
 */
export function readSelection(raw: Record<string, unknown>): SelectionQuery {
  const query = readQuery(selectionQuery, raw)
  const beside = [...forFilter, 'after' as const].filter((name) => query.id !== undefined && query[name] !== undefined)
  if (beside.length > 0) {
    const message = 'give ids or a filter, not both'
    throw new QueryError(
      beside.map((parameter) => ({ parameter, message })),
      Object.keys(selectionQuery.shape),
    )
  }
  return query
}

/** Rows in one file. Throws QueryError where more are asked for than its format holds. */
export function rowsIn(format: SelectionFormat, { limit }: Pick<SelectionQuery, 'limit'>): number {
  const most = isAnnex(format) ? longestAnnex : longestReferences
  if (limit !== undefined && limit > most)
    throw new QueryError([{ parameter: 'limit', message: `a file of this format holds at most ${most} rows` }], [])
  return limit ?? most
}
