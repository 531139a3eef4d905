// The single characters that stand in a folded text for a masked name or a boundary; none occurs in a document.

/** replaces the blank between two clauses of one sentence */
export const clauseMark = '\u0001'
/** replaces the blank between two sentences or items */
export const sentenceMark = '\u0002'

/** What a masked name is; its mark replaces the first character of the name, blanks the others. */
export const nameMarks = {
  convention: '\ue001',
  optional_protocol: '\ue002',
  other_treaty: '\ue003',
  body: '\ue004',
  mechanism: '\ue005',
  fund: '\ue006',
  day: '\ue007',
  organisation: '\ue008',
  trap: '\ue009',
  the_convention: '\ue00a',
  rome_statute: '\ue00d',
  /** stands in a context only: the heading speaks of the offence, its definition, penalties or bars */
  offence_heading: '\ue00f',
  law_enforcement: '\ue00b',
  international_law: '\ue00c',
} as const
export type NameKind = keyof typeof nameMarks

/** Puts `sentenceMark` in place of one sign at each of the places, which are in their order; the length stays. */
export const withSentenceMarks = (text: string, places: readonly number[]): string => {
  const parts = places.map((at, n) => text.slice(n === 0 ? 0 : places[n - 1]! + 1, at))
  return [...parts, text.slice((places.at(-1) ?? -1) + 1)].join(sentenceMark)
}
