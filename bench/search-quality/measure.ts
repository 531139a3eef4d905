// How good the first ten results are: nDCG@10 over judged queries, beside a search for words that begin so, in one run.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { openStore } from '../../db/sqlite/store.ts'
import type { RecommendationRow, Store } from '../../db/store.ts'
import { uprOutcomes } from '../../scrapers/upr-outcomes/index.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../src/domain/documents.ts'
import { searchRow, searchVersion } from '../../src/domain/keeping/search-row.ts'

export const corpus = new URL('../../../shared/corpus/upr/', import.meta.url)

export type Judged = { language: string; query: string; relevant: Set<string>; known: Set<string> }

const keys = (cell: string): string[] => cell.split(' ').filter(Boolean)

/** Judged by reading, from what several methods found; each text by symbol and number, as the register has them. */
export const judged: Judged[] = (
  parse(readFileSync(new URL('judged.csv', import.meta.url)), { columns: true }) as Record<string, string>[]
).map((row) => ({
  language: row['language']!,
  query: row['query']!,
  relevant: new Set(keys(row['relevant']!)),
  known: new Set([...keys(row['relevant']!), ...keys(row['not_relevant']!)]),
}))

const keyOf = ({ document, path, part }: RecommendationRow): string =>
  `${document.symbol}#${path}${part > 0 ? `~${part}` : ''}`

const reports = (): string[] => [
  ...readdirSync(new URL('reports/', corpus))
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => `reports/${name}`),
  ...['SVN-c4/report.pdf'].filter((file) => existsSync(new URL(file, corpus))),
]

const readAll = (files: string[]): Promise<ParsedDocument[]> =>
  Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(readFileSync(new URL(file, corpus)))
      const given = { bytes, sha256: file, address: file, symbol: null, retrievedAt: '', listing: null }
      return parsedDocumentSchema.parse(await uprOutcomes.parse(given))
    }),
  )

/** Puts the reports of the test corpus into a store of their own, and indexes them; `read` parses files below `corpus`, `open` opens an empty store. */
export async function storeOfCorpus(read = readAll, open = () => openStore({ path: ':memory:' })): Promise<Store> {
  const store = await open()
  const at = '2026-11-27T00:00:00.000Z'
  const files = reports()
  const documents = await read(files)
  for (const [index, key] of files.entries()) {
    const parsed = documents[index]!
    const rest = { route: null, etag: null, lastModified: null, headers: {}, listing: null, invented: false }
    const { id } = await store.captures.add({
      sourceId: uprOutcomes.id,
      key,
      address: key,
      symbol: parsed.symbol,
      mediaType: 'application/pdf',
      sha256: key,
      size: statSync(new URL(key, corpus)).size,
      retrievedAt: at,
      ...rest,
    })
    await store.documents.save(parsed, (await store.captures.get(id))!, uprOutcomes.parserVersion, at)
  }
  while ((await store.search.index(searchVersion, 500, searchRow)).units > 0);
  return store
}

/** Every word as a beginning, all of them to be there, by bm25: what a box without a language does. */
async function prefixSearch(store: Store): Promise<(query: string) => string[]> {
  const rows: RecommendationRow[] = []
  for await (const row of store.recommendations.stream({})) if (row.text !== null) rows.push(row)
  const index = new Database(':memory:')
  index.exec("create virtual table p using fts5(t, tokenize='unicode61 remove_diacritics 2')")
  const insert = index.prepare('insert into p(rowid, t) values (?, ?)')
  for (const [i, row] of rows.entries()) insert.run(i + 1, `${row.stem ?? ''} ${row.text}`)
  const find = index.prepare('select rowid from p where p match ? order by rank limit 10').pluck()
  return (query) => {
    const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
    const found = find.all(words.map((word) => `"${word}"*`).join(' AND ')) as number[]
    return found.map((row) => keyOf(rows[row - 1]!))
  }
}

function ndcg(found: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (i: number): number => 1 / Math.log2(i + 2)
  const got = found.slice(0, 10).reduce((sum, key, i) => sum + (relevant.has(key) ? gain(i) : 0), 0)
  const best = Array.from({ length: Math.min(10, relevant.size) }, (_, i) => gain(i)).reduce((a, b) => a + b, 0)
  return best === 0 ? 0 : got / best
}

export type Quality = { queries: number; search: number; prefix: number; unjudged: number; worst: string[] }

/** The mean of each method, of all queries and by their language. What nobody judged counts as not relevant. */
export async function measure(store: Store): Promise<Record<string, Quality>> {
  const prefix = await prefixSearch(store)
  const made: Record<string, Quality> = {}
  for (const { language, query, relevant, known } of judged) {
    const { rows } = await store.recommendations.find({ q: query }, { limit: 10, order: 'relevance' })
    const found = rows.map(keyOf)
    const own = ndcg(found, relevant)
    for (const group of ['all', language]) {
      made[group] ??= { queries: 0, search: 0, prefix: 0, unjudged: 0, worst: [] }
      const sum = made[group]
      sum.queries += 1
      sum.search += own
      sum.prefix += ndcg(prefix(query), relevant)
      sum.unjudged += found.filter((key) => !known.has(key)).length
      if (own < 0.5) sum.worst.push(query)
    }
  }
  for (const sum of Object.values(made)) {
    sum.search /= sum.queries
    sum.prefix /= sum.queries
  }
  return made
}
