// What stands beside the answer to words: other names, what was recognised, what to try instead; and the marked snippet.
import { z } from 'zod'
import type { FacetCounts, RecommendationRow } from '../../db/store.ts'
import { facetWords } from '../domain/facet-words.ts'
import { parameterOf } from '../domain/filters.ts'
import { facetParameters } from '../domain/queries.ts'
import { markedPlaces, snippetOf } from '../domain/search/marks.ts'
import type { Query } from '../domain/search/query.ts'
import { languageOfUnit, textStatusOf } from '../domain/unit-words.ts'
import { escapeHtml } from '../feeds/text.ts'
import type { Offer, SearchHelp } from '../reading/search-help.ts'
import { stateNameOf, symbolPath } from './rows.ts'

const text = z.string()
const total = z.number().int()

export const searchShape = z.strictObject({
  alsoSearched: z
    .array(z.strictObject({ words: text, names: z.array(text) }))
    .describe('words with other names in the field, which were looked for too; in quotation marks they are not'),
  leftOut: z.array(text).describe('common words that were not looked for'),
  withOperators: z
    .strictObject({ q: text, total })
    .nullable()
    .describe(
      'the words with OR and NOT in capital letters, where they were typed in small ones and it finds something',
    ),
  recognised: z
    .array(
      z.strictObject({
        kind: z.enum(['state', 'document']),
        typed: text,
        words: text,
        state: text.nullable(),
        symbol: text.nullable(),
        paragraph: text.nullable(),
        held: z.boolean().nullable().describe('whether the document is held'),
        links: z.strictObject({ self: text.nullable(), recommendation: text.nullable() }),
      }),
    )
    .describe('names of States and symbols among the words, with what to ask instead'),
  instead: z
    .strictObject({
      spellings: z.array(z.strictObject({ typed: text, nearest: text, q: text, total })),
      withoutWord: z.array(z.strictObject({ typed: text, q: text, total })),
      withoutFilter: z.array(z.strictObject({ parameter: text, total })),
    })
    .nullable()
    .describe('null where something was found; else searches with their number of rows'),
})

export const facetsShape = z.partialRecord(
  z.enum(facetParameters),
  z.array(z.strictObject({ value: text, name: text, count: total })),
)

export const shapeFacets = (counts: FacetCounts): z.infer<typeof facetsShape> =>
  Object.fromEntries(
    facetParameters.flatMap((parameter) => {
      const values = counts[parameter]
      return values ? [[parameter, values.map((one) => ({ name: facetWords(parameter, one.value), ...one }))]] : []
    }),
  )

export const highlightShape = z.strictObject({
  html: text.describe('a piece of the text, escaped, with <mark> around the words'),
  places: z
    .array(z.strictObject({ start: z.number().int(), end: z.number().int() }))
    .describe('all of them in `text`, in UTF-16 code units'),
})

type Recognised = z.infer<typeof searchShape>['recognised'][number]

const shapeOffer = (offer: Offer, baseUrl: string): Recognised => {
  const api = `${baseUrl}/api/v1`
  const none = { state: null, symbol: null, paragraph: null, held: null }
  if (offer.kind === 'state') {
    const rest = offer.rest === '' ? '' : `&q=${encodeURIComponent(offer.rest)}`
    return {
      ...none,
      kind: 'state',
      typed: offer.typed,
      words: `${stateNameOf(offer.iso3)}: show only this State`,
      state: offer.iso3,
      links: { self: `${api}/recommendations?state=${offer.iso3}${rest}`, recommendation: null },
    }
  }
  const { typed, symbol, paragraph, held, id } = offer
  return {
    ...none,
    kind: 'document',
    typed,
    words: held ? `${symbol}: show this document` : `${symbol} is not held. See what is missing under /sources.`,
    symbol,
    paragraph,
    held,
    links: {
      self: held ? `${api}/documents/${symbolPath(symbol)}` : null,
      recommendation: id === null ? null : `${api}/recommendations/${id}`,
    },
  }
}

export const shapeSearch = (help: SearchHelp, baseUrl: string): z.infer<typeof searchShape> => ({
  alsoSearched: help.alsoSearched,
  leftOut: help.leftOut,
  withOperators: help.withOperators,
  recognised: help.offers.map((offer) => shapeOffer(offer, baseUrl)),
  instead: help.instead && {
    spellings: help.instead.spellings,
    withoutWord: help.instead.withoutWord,
    withoutFilter: help.instead.withoutFilter.map(({ filter, total }) => ({
      parameter: filter in parameterOf ? parameterOf[filter as keyof typeof parameterOf] : filter,
      total,
    })),
  },
})

/** Returns the words of a row that were looked for; null where its text is not held or not shown. */
export function highlightOf(row: RecommendationRow, query: Query): z.infer<typeof highlightShape> | null {
  if (row.text === null || textStatusOf(row.text, row.document.version) === 'restricted') return null
  const places = markedPlaces(row.text, languageOfUnit(row, row.document), query)
  const html = snippetOf(row.text, places)
    .map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('')
  return { html, places }
}
