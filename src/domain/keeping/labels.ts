// Decides whether the labels of a unit are others than those that it has.
import { isSame } from './same.ts'

type Named = { scheme: string; label: string }

/** Returns true when both lists hold the same labels with the same evidence, in whatever order. */
export function hasSameLabels(held: readonly Named[], given: readonly Named[]): boolean {
  const sorted = (labels: readonly Named[]) =>
    [...labels].sort((a, b) => (`${a.scheme}|${a.label}` < `${b.scheme}|${b.label}` ? -1 : 1))
  return isSame(sorted(held), sorted(given))
}
