// The dates of a window, compared and remembered.
import type { ReviewWindow } from '../windows.ts'

export const datesOf = (window: ReviewWindow): ReviewWindow['supersedes'] =>
  window.opensOn === null && window.dueOn === null
    ? null
    : { opensOn: window.opensOn, dueOn: window.dueOn, certainty: window.certainty }

export const sameDates = (
  a: { opensOn: string | null; dueOn: string | null },
  b: { opensOn: string | null; dueOn: string | null },
): boolean => a.opensOn === b.opensOn && a.dueOn === b.dueOn
