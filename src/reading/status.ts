// How every source is doing: its runs, and its counts against what its card expects. The same for command, API and page.

import type { RecommendationCounts, RunRow, Store } from '../../db/store.ts'
import { fetchedFrom } from '../domain/addresses.ts'
import { importedFile, ownFailureWords } from '../domain/imported.ts'
import type { SourceCard } from '../domain/source-card.ts'
import { judgeRuns, type SourceRuns } from './runs.ts'

export type Against = {
  /** listings: of one run, all together; records: of one export of an index; recommendations: of one document */
  counted: 'listings' | 'recommendations' | 'records'
  /** of all together; null where nothing was counted */
  count: number | null
  lowest: number | null
  highest: number | null
  /** what the card expects: of listings together, of recommendations in one document */
  min: number
  max: number
  verdict: 'within' | 'below' | 'above' | 'not_counted'
}
export type SourceStatus = SourceRuns & {
  publisher: string
  url: string
  mechanism: string
  schedule: string
  captures: number
  against: Against[]
  /** `file`: the name of an imported file, for the operator's own command line */
  unread: {
    symbol: string | null
    address: string | null
    /** null for an imported file that everybody may see */
    sha256: string | null
    /** kind of the fault; null for a failure of an older version */
    fault: string | null
    message: string
    file: string | null
  }[]
}

const verdictOf = (lowest: number, highest: number, min: number, max: number): Against['verdict'] =>
  lowest < min ? 'below' : highest > max ? 'above' : 'within'

/** Listings, or records of an index, of the newest run that counted them. */
const listingsAgainst = (card: SourceCard, runs: RunRow[]): Against => {
  const [min, max] = card.expects.listings
  const count = runs.map((run) => run.counts['listings']).find((n) => n !== undefined) ?? null
  const verdict = count === null ? 'not_counted' : verdictOf(count, count, min, max)
  return { counted: card.isOneFile ? 'records' : 'listings', count, lowest: count, highest: count, min, max, verdict }
}

/** Recommendations per document, over the documents with text that ask for something at all. */
const recommendationsAgainst = (card: SourceCard, counted: RecommendationCounts | undefined): Against => {
  const [min, max] = card.expects.recommendations
  if (!counted)
    return { counted: 'recommendations', count: null, lowest: null, highest: null, min, max, verdict: 'not_counted' }
  const { recommendations: count, lowest, highest } = counted
  return { counted: 'recommendations', count, lowest, highest, min, max, verdict: verdictOf(lowest, highest, min, max) }
}

/** Returns one row per card, sorted by id, as `judgeRuns` does, with counts and unread captures. For the operator: it quotes imported files. */
export const readSources = async (store: Store, cards: SourceCard[], now?: Date): Promise<SourceStatus[]> => {
  const latest = await store.runs.latest()
  const counted = await store.documents.recommendationCounts()
  const judged = new Map(judgeRuns(latest, cards, now).map((row) => [row.id, row]))
  const rows: SourceStatus[] = []
  for (const card of [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, title, stages, lastRun, lastSuccess, result, routes, faults } = judged.get(card.id)!
    const runs = latest.map(({ last }) => last).filter((run) => run.sourceId === id)
    const failures = await store.captures.failures(id)
    rows.push({
      id,
      title,
      publisher: card.publisher,
      url: card.url,
      mechanism: card.mechanism,
      schedule: card.schedule,
      stages,
      lastRun,
      lastSuccess,
      result,
      captures: await store.captures.count(id),
      // a calendar announces dates and recommends nothing
      against: [
        listingsAgainst(card, runs),
        ...(card.expects.recommendations[1] === 0
          ? []
          : [
              recommendationsAgainst(
                card,
                counted.find((row) => row.sourceId === id),
              ),
            ]),
      ],
      routes,
      faults,
      unread: failures
        .filter((row) => !row.invented)
        .map((row) => ({
          symbol: row.symbol,
          address: fetchedFrom(row),
          sha256: row.sha256,
          fault: row.parseFault,
          message: ownFailureWords(row),
          file: importedFile(row),
        })),
    })
  }
  return rows
}
