// One thing that a citation says of its document in words.

export const claimSubjects = [
  'kind',
  'reports',
  'session',
  'cycle',
  'version',
  'original_language',
  'recommending_state',
  'holder',
  'year',
] as const
export type ClaimSubject = (typeof claimSubjects)[number]

/** `values`: of a recommending State its code, of numbers each of them, else one word. */
export type Claim = {
  about: ClaimSubject
  values: string[]
  printed: string
  /** the words are of the citation itself; else a sentence says them, perhaps of another document */
  isFirm: boolean
  /** paragraphs that it is said of; empty for all */
  paths: string[]
}
