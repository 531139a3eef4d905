// The longest text that an expression sees, and the time that it may take on it, by the place of the expression.
import { longestForRules } from '../../src/domain/not-classified.ts'
import { longestParagraph } from '../../src/domain/paragraphs.ts'

export type Bound = { length: number; limitMs: number }

/** An answer of a site is judged by its first 64 kB. */
const opening = 65_536

/** First row whose path the place begins with. */
const rows: readonly [path: string, Bound][] = [
  // a thread of its own, ended after 30 s per unit
  ['src/domain/criminalisation/', { length: longestForRules, limitMs: 2000 }],
  ['src/domain/topics/', { length: longestForRules, limitMs: 2000 }],
  ['scrapers/lib/http/', { length: opening, limitMs: 10_000 }],
  // documents are read in a child process, ended after 120 s
  ['scrapers/', { length: longestParagraph, limitMs: 30_000 }],
  // rows of tables, compiled for the readers of documents
  ['src/domain/patterns.ts', { length: longestParagraph, limitMs: 30_000 }],
  // whole paragraphs, in the process that serves
  ...[
    'pipeline/',
    'feeds/',
    'cite/',
    'domain/csv.ts',
    'domain/printable.ts',
    'domain/repeats.ts',
    'domain/keeping/',
  ].map((path): [string, Bound] => [`src/${path}`, { length: longestParagraph, limitMs: 1000 }]),
  // names, titles, settings, log lines, and texts that the rules read
  ['', { length: longestForRules, limitMs: 1000 }],
]

/** Returns the bound of an expression at `place`. */
export const boundAt = (place: string): Bound => rows.find(([path]) => place.startsWith(path))![1]
