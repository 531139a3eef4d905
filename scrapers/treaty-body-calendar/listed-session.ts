// A session as the list of sessions names it: what the page of that session is checked against.

export type ListedSession = {
  ordinal: number
  /** days */
  opens: string
  closes: string
  /** the database's own number, of the address of its page */
  id: number
  /** the row as printed */
  quote: string
}
