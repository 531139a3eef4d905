// The tool that finds recommendations: the filters and the search grammar of the API, with what was also searched and what to try instead.
import { z } from 'zod'
import type { RecommendationRow } from '../../db/store.ts'
import { toRecommendationFilter } from '../domain/filters.ts'
import { recommendationQuery } from '../domain/queries.ts'
import type { ReadingContext } from '../reading/context.ts'
import { searchHelp } from '../reading/search-help.ts'
import { type MakeTool, readArguments } from './tool.ts'
import { answerUnit, unitLines, unitShape } from './unit.ts'

/** Rows in one answer where nobody says how many, and at most: an assistant reads them all. */
const rowsEach = { usual: 10, most: 50 }

const input = recommendationQuery.omit({ facets: true, highlight: true })

const silence =
  'Nothing found is no proof that nothing was said: the collection has gaps. Call describe_holdings to see which.'
const aid = 'Labels are finding aids of this program. Read the paragraph before you rely on one.'

const output = z.strictObject({
  total: z.number().int().describe('all that match, not only those in this answer'),
  recommendations: z.array(unitShape),
  next: z.string().nullable().describe('give it as `after` for the next ones; null at the end'),
  alsoSearched: z.array(z.strictObject({ words: z.string(), names: z.array(z.string()) })),
  tryInstead: z.array(z.strictObject({ q: z.string().nullable(), leaveOut: z.string().nullable(), total: z.number() })),
  notes: z.array(z.string()),
  edition: z.string().describe('state of the data'),
})

async function helpFor({ store }: ReadingContext, filter: ReturnType<typeof toRecommendationFilter>, total: number) {
  if (filter.q === undefined) return { alsoSearched: [], tryInstead: [] }
  const { alsoSearched, instead } = await searchHelp(store, { ...filter, q: filter.q }, total)
  const other = [...(instead?.spellings ?? []), ...(instead?.withoutWord ?? [])]
  return {
    alsoSearched,
    tryInstead: [
      ...other.map((one) => ({ q: one.q, leaveOut: null, total: one.total })),
      ...(instead?.withoutFilter ?? []).map((one) => ({ q: null, leaveOut: one.filter, total: one.total })),
    ],
  }
}

const isLabelled = ({ labels }: RecommendationRow): boolean => labels.length > 0

export const findRecommendations: MakeTool = (context) => ({
  name: 'find_recommendations',
  title: 'Find recommendations',
  description:
    'Finds recommendations of UN human-rights mechanisms (treaty bodies, UPR, Special Rapporteur) in the local collection, by words, State, mechanism, topic, position of the State and date. Words: "…" for a phrase, OR, -word, NEAR/5. States by name or ISO code, for example a fictional one: Valdoria or XVD. Answers with the words as printed, symbol and paragraph.',
  input,
  output,
  run: async (given) => {
    const query = readArguments(input, given)
    const filter = toRecommendationFilter(query)
    const page = await context.store.recommendations.find(filter, {
      limit: Math.min(query.limit ?? rowsEach.usual, rowsEach.most),
      after: query.after ?? null,
      order: query.sort ?? (filter.q === undefined ? 'newest' : 'relevance'),
    })
    const help = await helpFor(context, filter, page.total)
    const recommendations = page.rows.map(answerUnit)
    const notes = [...(page.total === 0 ? [silence] : []), ...(page.rows.some(isLabelled) ? [aid] : [])]
    const edition = await context.reading.dataVersion()
    return {
      structured: { total: page.total, recommendations, next: page.next, ...help, notes, edition },
      text: [
        `${page.total} recommendations match; ${recommendations.length} in this answer.${page.next === null ? '' : ` For more, give after: ${page.next}`}`,
        ...help.alsoSearched.map(({ words, names }) => `Also searched for ${words}: ${names.join(', ')}`),
        ...help.tryInstead.map(({ q, leaveOut, total }) =>
          q === null ? `Without ${leaveOut}: ${total} match.` : `With q: ${q}: ${total} match.`,
        ),
        ...recommendations.map((unit) => `\n${unitLines(unit).join('\n')}`),
        '',
        ...notes,
        `Edition of the data: ${edition}`,
      ].join('\n'),
    }
  },
})
