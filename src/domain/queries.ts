// What may be asked through the API and the pages: parameters, their values, and clear refusals.
import { z } from 'zod'
import { certainties } from './certainty.ts'
import { isDay } from './days/days.ts'
import { documentTypes, languages, mechanisms, watchedMechanisms } from './mechanisms.ts'
import { nearStates } from './near-states.ts'
import { readings } from './readings.ts'
import { regionNames } from './states/regions.ts'
import { stateCalled } from './states/states.ts'
import { textStatuses } from './text-status.ts'
import { adjacentNames, markNames, subtagNames, topicNames } from './topic-names.ts'
import { positionValues } from './units.ts'
import { purposes } from './windows/purposes.ts'
import { rules } from './windows/rules.ts'
import { spanOf } from './windows/span.ts'

export { QueryError, readQuery, takesList } from './query-read.ts'

const beginnings: Readonly<Record<number, string>> = { 4: '-01-01', 7: '-01' }
const edgeOf = (written: string, edge: 'first' | 'last'): string | null => {
  const first = `${written}${beginnings[written.length] ?? ''}`
  return isDay(first) ? (edge === 'first' ? first : spanOf(written).last) : null
}

/** The first or last day of a year (`2010`) or a month (`2010-05`), or the day itself. */
const dayAt = (edge: 'first' | 'last') =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/, 'a day is written YYYY-MM-DD; a month (YYYY-MM) and a year (YYYY) are taken too')
    .transform((written) => edgeOf(written, edge))
    .refine((read) => read !== null, 'there is no such day')
    .transform((read) => read!)
    .meta({ type: 'string', format: 'date' })
const stateCode = z
  .string()
  .max(300, 'a name of a State has at most 300 characters')
  .transform((text, context) => {
    const state = stateCalled(text)
    if (state !== null) return state.iso3
    const message = `no State has the code or name ${text}: give a code of three or two letters (KEN, KE), or its name`
    context.addIssue({ code: 'custom', message, params: nearStates(text) })
    return z.NEVER
  })
  .meta({ type: 'string', examples: ['KEN', 'KE', 'Kenya'] })
const names = (record: Record<string, string>) => Object.keys(record) as [string, ...string[]]
const windowKinds = [...new Set(rules.map((rule) => rule.kind))].sort() as [string, ...string[]]
const list = <T extends z.ZodType>(each: T) => z.array(each).min(1).max(300, 'give at most 300 values')
const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'a whole number of at most nine digits is expected')
  .transform(Number)
  .meta({ type: 'integer', minimum: 0 })

export const defaultLimit = 50
export const maxLimit = 500
const limitWords = `a number from 1 to ${maxLimit} is expected`

/** Parameters of every list that comes in pages. */
const paging = {
  limit: wholeNumber
    .pipe(z.number().int().min(1, limitWords).max(maxLimit, limitWords))
    .optional()
    .describe(`rows a page, 1 to ${maxLimit}; ${defaultLimit} if left out`),
  after: z
    .string()
    .min(1)
    .max(2000, 'a cursor has at most 2000 characters')
    .optional()
    .describe('opaque cursor, taken from `links.next`'),
}

const symbolText = z
  .string()
  .min(3, 'a symbol has at least three characters')
  .max(120, 'a symbol has at most 120 characters')

const region = list(z.enum(regionNames)).optional().describe('States of a regional group of the United Nations')

const span = {
  from: dayAt('first').optional().describe('distributed on or after this day'),
  to: dayAt('last').optional().describe('distributed on or before this day'),
}

const orders = ['relevance', 'newest', 'oldest'] as const
/** What may be counted: the parameter that filters by it. */
export const facetParameters = [
  'state',
  'region',
  'mechanism',
  'type',
  'cycle',
  'year',
  'topic',
  'subtag',
  'criminalisation',
  'position',
  'recommendingState',
  'language',
  'textStatus',
] as const
export type FacetParameter = (typeof facetParameters)[number]

export const recommendationQuery = z.strictObject({
  state: list(stateCode).optional().describe('State party or State under review, by code or name'),
  mechanism: list(z.enum(mechanisms)).optional().describe('body or procedure that made the recommendation'),
  topic: list(z.enum(names(topicNames)))
    .optional()
    .describe('our topic labels; `criminalisation` is the flag'),
  subtag: list(z.enum(names({ ...subtagNames, ...adjacentNames, ...markNames })))
    .optional()
    .describe('what a text asks for on criminalisation, or beside it'),
  criminalisation: list(z.enum(readings))
    .optional()
    .describe(
      'reading of the finding aid: `no` where no rule marked the text, `not_classified` where none has read it, such as one in Arabic, Chinese or Russian',
    ),
  position: list(z.enum(positionValues)).optional().describe('the State’s answer, normalised'),
  recommendingState: list(stateCode).optional().describe('State that made a UPR recommendation'),
  cycle: list(wholeNumber).optional().describe('cycle of the UPR'),
  region,
  recommendingRegion: list(z.enum(regionNames))
    .optional()
    .describe('States of a regional group of the United Nations that made a UPR recommendation'),
  year: list(
    z
      .string()
      .regex(/^(?:19|20|21)\d\d$/, 'a year has four digits')
      .transform(Number),
  )
    .optional()
    .describe('year of distribution'),
  type: list(z.enum(documentTypes)).optional().describe('kind of document'),
  ...span,
  symbol: symbolText.optional().describe('symbol of one document, such as CAT/C/XVD/CO/2'),
  language: list(z.enum(languages))
    .optional()
    .describe('language of the text; if left out, each work is counted once, by its leading version'),
  textStatus: list(z.enum(textStatuses))
    .optional()
    .describe('whether the text is held: read here, copied from an index, or neither'),
  q: z
    .string()
    .trim()
    .min(1, 'give at least one word')
    .max(300, 'give at most 300 characters')
    .optional()
    .describe('words of the text, its opening words and headings; "…" for a phrase, -word to leave out'),
  sort: z
    .enum(orders)
    .optional()
    .describe(
      '`relevance` (with words; the default there), `newest` (the default without) or `oldest`: day of the document',
    ),
  facets: list(z.enum(facetParameters))
    .optional()
    .describe('filters to count by: each counts the rows that the other filters leave'),
  highlight: z
    .enum(['true', 'false', '1', '0'])
    .transform((value) => value === 'true' || value === '1')
    .meta({ type: 'boolean' })
    .optional()
    .describe('true: with words, each row has `highlight`, a snippet with the words marked'),
  ...paging,
})
/** An export is every row: the same filter without what shapes a page. */
export const exportQuery = recommendationQuery.omit({
  limit: true,
  after: true,
  sort: true,
  facets: true,
  highlight: true,
})
/** What the page of the search takes: it marks words and counts facets anyway. */
export const searchPageQuery = recommendationQuery.omit({ facets: true, highlight: true })
export type RecommendationQuery = z.output<typeof recommendationQuery>

export const documentQuery = z.strictObject({
  state: list(stateCode).optional().describe('State addressed, by code or name'),
  region,
  mechanism: list(z.enum(mechanisms)).optional().describe('body or procedure'),
  type: list(z.enum(documentTypes)).optional().describe('kind of document'),
  cycle: list(wholeNumber).optional().describe('cycle of the UPR'),
  ...span,
  language: list(z.enum(languages))
    .optional()
    .describe('language of the text; if left out, each work is listed once, by its leading version'),
  versions: z.enum(['all']).optional().describe('`all`: every version of a work, also those that were replaced'),
  ...paging,
})
export type DocumentQuery = z.output<typeof documentQuery>

/** Ids of the styles of `src/cite/styles.ts`; a test holds the two against each other. */
export const citingStyles = [
  'un',
  'un-fr',
  'un-es',
  'omct',
  'omct-corrected',
  'omct-fr',
  'omct-es',
  'oscola',
  'oscola-5',
  'bluebook',
  'chicago',
  'apa',
  'mcgill',
  'unstyled',
  'unstyled-fr',
  'unstyled-es',
] as const

/** The languages in which pages, feeds and messages speak. */
export const pageLanguages = ['en', 'fr', 'es'] as const
/** Each named in its own language, as a switch shows them. */
export const languageNames: readonly (readonly [(typeof pageLanguages)[number], string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
]
const feedLanguage = z.enum(pageLanguages).optional().describe('language of the words of ours; en if left out')

/** What is answered in one of our languages, and takes nothing else. */
export const wordsQuery = z.strictObject({ language: feedLanguage })

export const windowQuery = z.strictObject({
  state: list(stateCode).optional().describe('State, by code or name'),
  region,
  mechanism: list(z.enum(watchedMechanisms)).optional().describe('body or procedure'),
  kind: list(z.enum(windowKinds)).optional().describe('kind of window, such as `periodic_report_due`'),
  purpose: list(z.enum(purposes))
    .optional()
    .describe(
      'what the date is for: `act` (something can be sent or asked for), `duties` of the State, `sessions`, `outcomes`',
    ),
  certainty: list(z.enum(certainties)).optional().describe('how sure the date is'),
  dueFrom: dayAt('first').optional().describe('due on or after this day; windows without a day are left out'),
  dueTo: dayAt('last').optional().describe('due on or before this day; windows without a day are left out'),
  language: feedLanguage,
  ...paging,
})
export type WindowQuery = z.output<typeof windowQuery>

/** How the page of windows shows them. */
export const monthQuery = z.strictObject({
  view: z.enum(['month']).optional().describe('`month`: as a table of one month'),
  month: z
    .string()
    .regex(/^2[01]\d\d-(?:0[1-9]|1[0-2])$/, 'a month with its year is expected, such as 2027-03')
    .optional()
    .describe('the month; that of today if left out'),
})

export const changeQuery = z.strictObject({
  since: wholeNumber.optional().describe('number of the last change that you have seen; 0 if left out'),
  epoch: z
    .string()
    .max(100, 'an epoch has at most 100 characters')
    .optional()
    .describe('`epoch` of the answer that you hold: another database answers 410, so that nothing is missed'),
  limit: paging.limit,
})

export const languageQuery = z.strictObject({
  language: z.enum(languages).optional().describe('language of the text; English first if left out'),
})

/** A document, or paragraphs of it, to be cited. */
export const citationQuery = z.strictObject({
  symbol: symbolText.describe('symbol of one document, such as CAT/C/XVD/CO/2'),
  paragraph: z
    .string()
    .trim()
    .min(1, 'give a paragraph, or leave it out')
    .max(300, 'give at most 300 characters')
    .optional()
    .describe('paragraphs as a footnote prints them: `7-8`, `41 (d)`, `19, 33 and 41`; the whole document if left out'),
  language: languageQuery.shape.language,
})

/** The page of a document, with the paragraphs that are to be cited. */
export const documentPageQuery = citationQuery.omit({ symbol: true })

/** Of which States and bodies the page of sources says what is missing. */
export const gapQuery = documentQuery.pick({ state: true, region: true, mechanism: true })
export type GapQuery = z.output<typeof gapQuery>

/** Ways through the page of a document. */
export const readerQuery = z.strictObject({
  only: z.enum(['recommendations']).optional().describe('`recommendations`: nothing else is shown'),
  go: z.string().trim().min(1).max(30).optional().describe('a paragraph to go to, such as `41 (d)`'),
})

/** A draft whose citations are checked. It may have line breaks, and control characters of the program that it was copied from. */
export const draftQuery = z.strictObject({
  text: z
    .string()
    .min(1, 'send the draft')
    .max(2_000_000, 'send at most two million characters')
    .describe('the draft: plain text or Markdown; the whole request has at most 6,000,000 bytes'),
  language: z.enum(pageLanguages).optional().describe('language of the sentences; en if left out'),
  style: z.enum(citingStyles).optional().describe('style of suggestions; omct-corrected if left out'),
})

/** The language of a page: `lang`, since `language` is that of the texts where a page has both. */
export const pageLanguageQuery = z.strictObject({
  lang: z.enum(pageLanguages).optional().describe('language of the words of ours'),
})

export const criminalisationQuery = z.strictObject({
  state: list(stateCode).optional().describe('States to be set side by side, by code or name'),
  region: list(z.enum(regionNames)).optional().describe('all States of a regional group of the United Nations'),
})

export type CriminalisationQuery = z.output<typeof criminalisationQuery>

const yes = z
  .enum(['1', '0'])
  .transform((value) => value === '1')
  .meta({ type: 'string', enum: ['1', '0'] })

export const calendarQuery = z.strictObject({
  ...windowQuery.pick({ state: true, region: true, mechanism: true, kind: true, purpose: true }).shape,
  estimates: yes.optional().describe('1: also estimates, each as a range of months titled as an estimate'),
  past: z.enum(['all']).optional().describe('all: also days that lie further back than 12 months'),
  discreet: yes.optional().describe('1: no State, mechanism or subject in names and titles'),
  language: feedLanguage,
})
export type CalendarQuery = z.output<typeof calendarQuery>
const before = wholeNumber.optional().describe('the page after the first: taken from the link `next` of a feed')

export const windowFeedQuery = z.strictObject({
  ...windowQuery.pick({ state: true, region: true, mechanism: true, kind: true, purpose: true }).shape,
  language: feedLanguage,
  before,
})
/** Every filter of the search makes a feed of its own. */
export const recommendationFeedQuery = z.strictObject({ ...exportQuery.shape, before })

export const nothingQuery = z.strictObject({})
