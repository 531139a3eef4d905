// What a language must give for the advice on taking part, and how its rows are named.
import type { HowToFact } from '../../procedure-facts.ts'

/** `topics` by the topic of a row; `values` by `mechanism:kind/topic`. */
export type HowToWords = {
  topics: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
}

/** The name of a row in the tables of wordings. */
export const howToId = ({ mechanism, kind, topic }: Pick<HowToFact, 'mechanism' | 'kind' | 'topic'>): string =>
  `${mechanism ?? 'all'}:${kind}/${topic}`
