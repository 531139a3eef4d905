// Whether a version of a document stands for its work.

/**
 * `leading`: stands for the work in totals, ledgers, exports, alerts and windows. `other_language`: the present text of
 * the work in its own language. `replaced`: another version in the same language has taken its place.
 */
export const standings = ['leading', 'other_language', 'replaced'] as const
export type Standing = (typeof standings)[number]
