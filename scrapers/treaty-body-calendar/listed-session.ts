// A session as the list of sessions names it, and what its own page holds.
import type { ParsedSymbol } from '../../src/domain/symbols/symbols.ts'

/** What the page of the session is checked against. */
export type ListedSession = {
  ordinal: number
  /** days */
  opens: string
  closes: string
  /** the database's own number, of the address of its page; null where the list has no link */
  id: number | null
  /** the row as printed */
  quote: string
}

export type SessionDocument = { type: string; symbols: ParsedSymbol[]; links: string[]; text: string }

/** One State on the page of a session. */
export type SessionBlock = {
  section: 'reports' | 'other' | null
  /** cells of the row that names the State, and its days */
  cells: string[]
  types: string[]
  documents: SessionDocument[]
}
