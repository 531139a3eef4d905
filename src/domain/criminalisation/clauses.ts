// Cuts a folded text into sentences and clauses, so that a verb is read with its own object and no other.
import { clauseMark, sentenceMark, withSentenceMarks } from './marks.ts'
import type { ClauseWords } from './rule.ts'

const wordOrMark = /[a-z0-9\ue001-\ue00f][a-z0-9'-]*/g
/** "d'empêcher", "l'adopter" */
const elided = /^(?:[dlnsjmtc]|qu)'/
const sentenceEnd = /(?:[;]|\.(?=\s+[("']?[A-Z(])|(?<=[:;,.])(?=\s+\([a-z]{1,4}\)\s))\s+/g
/** "art. 4", "No. 5", "vs. X": a full stop that ends no sentence */
const abbreviation = /(?:^|[\s(])(?:arts?|paras?|nos?|vs|e\.g|i\.e|cf|mr|mrs|ms|dr|st|incl|u\.n)$/i

/** "legislation which would, in line with article 1, prevent": the commas around a remark end no clause */
const remark = /\b(?:would|should|to|which|must|will|shall),(?= [^,;.]{3,90},)[^,;.]+,/g
const withoutRemarks = (text: string): string => text.replace(remark, (found) => found.replaceAll(',', ' '))

const markSentences = (plain: string, masked: string): string => {
  const isEnd = ({ 0: found, index }: RegExpExecArray): boolean =>
    !found.startsWith('.') || !abbreviation.test(plain.slice(Math.max(0, index - 8), index))
  const ends = [...plain.matchAll(sentenceEnd)].filter(isEnd)
  return withSentenceMarks(
    masked,
    ends.map(({ 0: found, index }) => index + found.length - 1),
  )
}

/**
 * Returns `masked`, same length, with the blank before each further ask of a sentence replaced by `clauseMark` and
 * the blank between sentences by `sentenceMark`. A row of verbs with one object ("prohibit, prevent and punish
 * torture") stays one clause.
 */
export const markClauses = (plain: string, masked: string, words: ClauseWords): string => {
  const text = withoutRemarks(markSentences(plain, masked))
  const marks: number[] = []
  const tokens = [...text.matchAll(wordOrMark)]
  let content = false
  let sinceConjunction = -1
  let askStart = -1
  for (const [i, token] of tokens.entries()) {
    const word = token[0].replace(elided, '')
    const start = token.index
    const previous = tokens[i - 1]
    const between = previous ? text.slice(previous.index + previous[0].length, start) : ''
    if (between.includes(sentenceMark)) {
      content = false
      sinceConjunction = -1
      askStart = -1
    }
    if (/[,:]/.test(between)) sinceConjunction = start
    // "as well as ensuring" joins two asks, "so as to ensure" does not
    if (word === 'as' && previous?.[0] === 'well') {
      sinceConjunction = start
      askStart = -1
      continue
    }
    if (words.conjunctions.has(word)) {
      if (sinceConjunction < 0) sinceConjunction = start
      continue
    }
    const next = tokens[i + 1]?.[0]
    const isVerb =
      words.verbs.has(word) || (words.ambiguous.has(word) && next !== undefined && words.determiners.has(next))
    if (isVerb) {
      if (content && sinceConjunction >= 0) marks.push(askStart < 0 ? start : askStart)
      content = false
      sinceConjunction = -1
      askStart = -1
      continue
    }
    if (words.fillers.has(word) || words.isAdverb.test(word)) {
      // "and specifically criminalise": the adverb belongs to the verb that it stands before
      if (sinceConjunction >= 0 && askStart < 0) askStart = start
      continue
    }
    content = true
    sinceConjunction = -1
    askStart = -1
  }
  let out = text
  for (const at of marks) {
    if (out[at - 1] === ' ') out = out.slice(0, at - 1) + clauseMark + out.slice(at)
  }
  return out
}

/** Bounds of the clause (or, with `sentence`, of the sentence) around an offset. */
export const boundsAround = (marked: string, at: number, sentence: boolean): [start: number, end: number] => {
  const isEdge = (c: string) => c === sentenceMark || (!sentence && c === clauseMark)
  let start = at
  while (start > 0 && !isEdge(marked[start - 1]!)) start--
  let end = at
  while (end < marked.length && !isEdge(marked[end]!)) end++
  return [start, end]
}
