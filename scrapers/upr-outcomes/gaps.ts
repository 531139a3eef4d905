// Numbers that do not run on: each gap is listed with its reason, never passed over.
import type { Entry } from './entry.ts'
import type { Numbered } from './frame.ts'
import type { Skipped } from './types.ts'

const missing = (numbers: number[], from: number): number[] => {
  const seen = new Set(numbers)
  const last = Math.max(from - 1, ...numbers)
  const gaps: number[] = []
  for (let n = from; n <= last; n++) if (!seen.has(n)) gaps.push(n)
  return gaps
}

/** Gaps of the paragraph numbers and of the items under each lead-in; items may run on from the lead-in before. */
export const findGaps = (entries: Entry[], dialogue: Numbered[]): Skipped[] => {
  const skipped: Skipped[] = []
  const tops = [
    ...dialogue.map((one) => one.number),
    ...entries.filter((entry) => entry.kind !== 'item').map((entry) => Number(entry.number)),
  ]
  for (const number of missing(tops, tops[0] ?? 1))
    skipped.push({ where: String(number), text: '', reason: 'no paragraph of this number was found' })
  const byLead = new Map<string, number[]>()
  for (const entry of entries) {
    const match = entry.kind === 'item' ? /^(\d+)\.(\d+)$/.exec(entry.path) : null
    if (match !== null) byLead.set(match[1]!, [...(byLead.get(match[1]!) ?? []), Number(match[2])])
  }
  let last = 0
  for (const [lead, numbers] of byLead) {
    const first = Math.min(...numbers)
    const from = first === last + 1 ? first : 1
    for (const number of missing(numbers, from))
      skipped.push({ where: `${lead}.${number}`, text: '', reason: 'no recommendation of this number was found' })
    last = Math.max(...numbers)
  }
  return skipped
}
