// A span that is counted in one unit, as numbers.
import type { Shift } from './rule.ts'

/** 21 to 28 days, 24 to 30 months: a span that is counted in one unit. */
export function spanInNumbers(earliest: Shift, latest: Shift) {
  const unit = (['days', 'months', 'years'] as const).find((name) => name in earliest)!
  const [from, to] = [earliest[unit] ?? 0, latest[unit] ?? 0]
  const [low, high] = [Math.abs(from), Math.abs(to)].sort((a, b) => a - b) as [number, number]
  return { low, high, unit }
}
