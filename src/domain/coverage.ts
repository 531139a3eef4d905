// What is known to exist against what was read, mechanism by mechanism, each gap with its reason (SAFETY, N2).

export type KnownDocument = { symbol: string; state: string; mechanism: string; date: string | null; source: string }
export type HeldDocument = { symbol: string; mechanism: string; states: string[]; held: boolean; withdrawn: boolean }
export type Gap = KnownDocument & { reason: string }
export type Coverage = {
  mechanism: string
  known: number
  held: number
  gaps: Gap[]
  heldByState: Record<string, number>
}

/**
 * `known` may name a document more than once. A document that is held but that no list announced counts as known.
 * `failures` are captures that could not be read, `unfetched` documents that no route gave, by symbol. Rows are sorted by mechanism, gaps by State and symbol.
 */
export const measureCoverage = (
  known: KnownDocument[],
  documents: HeldDocument[],
  failures: { symbol: string | null; message: string }[],
  unfetched: { symbol: string; message: string }[] = [],
): Coverage[] => {
  const missed = new Map(unfetched.map((one) => [one.symbol, one.message]))
  const failed = new Map(failures.flatMap((f) => (f.symbol ? [[f.symbol, f.message] as const] : [])))
  const bySymbol = new Map<string, HeldDocument>()
  for (const one of documents) if (one.held || !bySymbol.has(one.symbol)) bySymbol.set(one.symbol, one)
  const all = new Map<string, KnownDocument>()
  for (const one of known) if (!all.has(one.symbol)) all.set(one.symbol, one)
  for (const one of bySymbol.values()) {
    if (all.has(one.symbol)) continue
    const { symbol, mechanism, states } = one
    all.set(symbol, { symbol, mechanism, state: states[0] ?? '', date: null, source: 'a document that was collected' })
  }
  const rows = new Map<string, Coverage>()
  for (const one of all.values()) {
    const row = rows.get(one.mechanism) ?? { mechanism: one.mechanism, known: 0, held: 0, gaps: [], heldByState: {} }
    rows.set(one.mechanism, row)
    row.known++
    const here = bySymbol.get(one.symbol)
    if (here?.held) {
      row.held++
      for (const state of here.states) row.heldByState[state] = (row.heldByState[state] ?? 0) + 1
    } else row.gaps.push({ ...one, reason: reasonOf(failed.get(one.symbol), here, missed.get(one.symbol)) })
  }
  for (const row of rows.values()) row.gaps.sort(byStateAndSymbol)
  return [...rows.values()].sort((a, b) => (a.mechanism < b.mechanism ? -1 : 1))
}

const reasonOf = (failure: string | undefined, here: HeldDocument | undefined, missed: string | undefined): string => {
  if (failure) return `captured, but it could not be read: ${failure}`
  if (here?.withdrawn) return 'withdrawn from the official list'
  if (missed) return `announced, but the last run could not fetch it: ${missed}`
  return here ? 'known from the register; text not collected yet' : 'known to exist; not collected yet'
}

const byStateAndSymbol = (a: Gap, b: Gap): number =>
  a.state === b.state ? (a.symbol < b.symbol ? -1 : 1) : a.state < b.state ? -1 : 1

/** The part of a mechanism's coverage that concerns one State. */
export const ofState = (whole: Coverage, state: string): Coverage => {
  const gaps = whole.gaps.filter((gap) => gap.state === state)
  const held = whole.heldByState[state] ?? 0
  return { mechanism: whole.mechanism, known: held + gaps.length, held, gaps, heldByState: { [state]: held } }
}

/** "held: 14 of 15 documents known to exist"; a lower number says nothing about a State (SAFETY, N2). */
export const coverageWords = (row: Coverage): string =>
  row.known === 0
    ? 'no document is known to us; that says nothing about whether one exists'
    : `held: ${row.held} of ${row.known} documents known to exist`
