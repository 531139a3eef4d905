// The annual reports of the mandate, whose addenda are reports on visits.

/** An annual report, and how many addenda of it are looked at: what an addendum is, its title tells. */
export type AnnualReport = { symbol: string; addenda: number }

/** Annual reports of the last three years may have more addenda than the facts know. */
const [newestReports, furtherAddenda] = [3, 2]

/** The newest annual reports, known by their addenda (`A/HRC/58/55/Add.1`), with how many addenda of each to look at. */
export function annualReportsOf(symbols: readonly string[]): AnnualReport[] {
  const known = new Map<string, number>()
  for (const symbol of symbols) {
    const [, parent, number] = /^(A\/HRC\/\d+\/\d+)\/Add\.(\d+)$/.exec(symbol) ?? []
    if (parent) known.set(parent, Math.max(known.get(parent) ?? 0, Number(number)))
  }
  const session = (symbol: string): number => Number(symbol.split('/')[2])
  return [...known.keys()]
    .sort((one, other) => session(other) - session(one))
    .slice(0, newestReports)
    .map((symbol) => ({ symbol, addenda: known.get(symbol)! + furtherAddenda }))
}
