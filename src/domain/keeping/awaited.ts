// Addenda that wait for the final report of a review of which only a draft is held: their numbers are those of the final one.
import { answeredReport, baseSymbol } from './base-symbol.ts'
import { isDraft, type Titled, workKey } from './works.ts'

const report = 'report_of_the_working_group'

/** Returns, for each draft of the Working Group, the addenda of its review whose report is not among the documents. */
export function awaitingFinal(documents: readonly Titled[]): Map<string, string[]> {
  const reports = documents.filter(({ type }) => type === report)
  const held = new Set(reports.flatMap(({ symbol }) => (isDraft(symbol) ? [] : [baseSymbol(symbol)])))
  const waiting = documents.flatMap((one) => {
    const answered = answeredReport(one.symbol)
    if (one.type !== 'addendum' || held.has(answered)) return []
    return [{ symbol: one.symbol, key: workKey({ ...one, symbol: answered, type: report }) }]
  })
  return new Map(
    reports.flatMap((draft): [string, string[]][] => {
      const own = isDraft(draft.symbol) ? waiting.filter(({ key }) => key === workKey(draft)) : []
      return own.length === 0 ? [] : [[baseSymbol(draft.symbol), own.map(({ symbol }) => symbol).sort()]]
    }),
  )
}
