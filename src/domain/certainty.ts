// How sure a date is. Every date in the system carries exactly one of these labels (PROCEDURES, 1).

export const certainties = ['official', 'rule', 'estimate', 'unknown', 'cancelled_or_moved'] as const
export type Certainty = (typeof certainties)[number]

/** official > rule > estimate > unknown; a lower label never overwrites a higher one. */
const rank: Record<Certainty, number> = { cancelled_or_moved: 4, official: 3, rule: 2, estimate: 1, unknown: 0 }

/** Positive when `a` outranks `b`. */
export const compareCertainty = (a: Certainty, b: Certainty): number => rank[a] - rank[b]
