// Estimates that are still ahead, for whoever plans by them: months, never days.
import type { ReviewWindow } from '../windows.ts'

/** Estimates with an end that are not over by `month` (YYYY-MM), those that begin first first. */
export const estimatesFrom = (windows: readonly ReviewWindow[], month: string): ReviewWindow[] =>
  windows
    .filter(({ certainty, dueOn }) => certainty === 'estimate' && dueOn !== null && dueOn.slice(0, 7) >= month)
    .sort((a, b) => {
      const [first, second] = [(a.opensOn ?? a.dueOn)!, (b.opensOn ?? b.dueOn)!]
      if (first !== second) return first < second ? -1 : 1
      return a.key < b.key ? -1 : 1
    })
