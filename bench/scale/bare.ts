// The bare statements of the engine: count and first page of a MATCH, without the product.
import Database from 'better-sqlite3'
import { cpuMs } from '../lib/cpu.ts'
import type { Query } from './queries.ts'

export type Timed = { ms: number; found: number }

const rounds = 15

/** Median CPU of one call, in milliseconds. */
export async function medianMs(work: () => unknown): Promise<number> {
  await work()
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const begun = cpuMs()
    await work()
    times.push(cpuMs() - begun)
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!
}

/** The expression that finds what the API finds by default, by the tokens that stand in the index. */
export function expression({ words, tokens }: Query, standing: readonly string[]): string {
  const facets = [...tokens, ...standing].map((token) => `"${token}"`).join(' AND ')
  return words === null ? `facets : (${facets})` : `text : (${words}) AND facets : (${facets})`
}

export function openBare(path: string) {
  const raw = new Database(path, { readonly: true })
  const count = raw.prepare('select count(*) as n from search_index where search_index match ?')
  const page = raw.prepare('select rowid from search_index where search_index match ? order by rowid desc limit 51')
  return {
    ask: (match: string): number => {
      page.all(match)
      return (count.get(match) as { n: number }).n
    },
    megabytes: (): number =>
      ((raw.pragma('page_count', { simple: true }) as number) * (raw.pragma('page_size', { simple: true }) as number)) /
      1e6,
    texts: () =>
      raw.prepare('select row, text, facets from search order by row').iterate() as IterableIterator<{
        row: number
        text: string
        facets: string
      }>,
    close: () => raw.close(),
  }
}
