// Known oddities of single documents: exact match → correction, with its reason. Empty fields stay as read.

export type Oddity = {
  /** canonical symbol as the cover prints it */
  symbol: string
  /** the right symbol, where the cover prints another document's */
  symbolShouldBe?: string
  reason: string
}

/** Add a line here when a document cannot be read for a fault of its own; never a rule for one document in the parser. */
export const oddities: readonly Oddity[] = []

export const oddityOf = (symbol: string): Oddity | undefined => oddities.find((oddity) => oddity.symbol === symbol)
