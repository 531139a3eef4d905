// Verdicts on citations by what a reader has to do.

/** What a reader has to do is the same within a group. */
export const verdictGroups = [
  'ok',
  'differs',
  'no_paragraph',
  'unchecked',
  'uncertain',
  'not_held',
  'out_of_scope',
] as const
export type VerdictGroup = (typeof verdictGroups)[number]
