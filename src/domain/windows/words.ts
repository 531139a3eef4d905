// Small words that a basis or a reason is put together from.
import type { Shift } from './rule.ts'

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(count: number): string {
  const tens = count % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${suffix}`
}

/** 21 to 28 days, 24 to 30 months: a span that is counted in one unit. */
export function spanInNumbers(earliest: Shift, latest: Shift) {
  const unit = (['days', 'months', 'years'] as const).find((name) => name in earliest)!
  const [from, to] = [earliest[unit] ?? 0, latest[unit] ?? 0]
  const [low, high] = [Math.abs(from), Math.abs(to)].sort((a, b) => a - b) as [number, number]
  return { low, high, unit }
}
