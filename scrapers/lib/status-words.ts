// The words with which a print says that it is not the final text, wherever on the page they stand.
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import { compile } from '../../src/domain/patterns.ts'
import { issueTable } from './issue-words-table.ts'
import { closeSpaced, withoutMarks } from './paragraphs.ts'
import { createGrammar, endsSentence } from './status-grammar.ts'
import { grammarTable } from './status-grammar-table.ts'
import { companions, notices } from './status-words-table.ts'

const grammar = createGrammar(grammarTable.rows)

export const { isUnclear: isUnclearStatus } = grammar

const compiled = notices.map(({ version, words }) => ({
  version,
  whole: new RegExp(`^(?:${words.source})$`, 'iu'),
  within: new RegExp(`(?<![\\p{L}-])(?:${words.source})(?![\\p{L}-])`, 'iu'),
}))

const squash = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\P{L}/gu, '')

/** The notices without blanks, longest first: the letters of a watermark may stand one by one, or reach over the edge. */
const squashed = notices
  .flatMap(({ version, samples }) => samples.map((sample) => ({ version, letters: squash(sample) })))
  .sort((a, b) => b.letters.length - a.letters.length)

/** Fewer letters of a notice that was cut off prove nothing. */
const fewestLetters = 8

/** Without its "un-" a notice says the contrary: "Official version" is whole. */
const saysContrary = /^(?:official|edited|corrected)/

const isCutOf = (letters: string, notice: string): boolean =>
  letters.length >= Math.max(fewestLetters, 0.7 * notice.length) &&
  (notice.startsWith(letters) || (notice.endsWith(letters) && !saysContrary.test(letters)))

/** "NOTFORQUOTATIO", "DRAFT DRAFT DRAFT": a watermark by its letters alone, once or several times. */
const versionOfLetters = (text: string): VersionKind | null => {
  if (text.length > longestNotice) return null
  const letters = squash(text)
  if (letters === '') return null
  return (
    squashed.find(({ letters: notice }) => letters.replaceAll(notice, '') === '' || isCutOf(letters, notice))
      ?.version ?? null
  )
}

const plain = (line: string): string =>
  closeSpaced(withoutMarks(line))
    .replace(/^[\s()[\]{}*_–—.:-]+|[\s()[\]{}*_–—.:-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")

const beside = companions.map(({ words }) => new RegExp(`^(?:${words.source})$`, 'iu'))

/** "DRAFT – NOT FOR CITATION", "Non-official text, for information only": a line in its parts. */
const clausesOf = (words: string): string[] =>
  words
    .split(/\s{1,9}[–—-]{1,9}\s{1,9}|\s{0,9}[,;|/]\s{1,9}|[.:]\s{1,9}/)
    .map(plain)
    .filter((clause) => clause !== '')

const versionOf = (clause: string): VersionKind | null =>
  compiled.find(({ whole }) => whole.test(clause))?.version ?? null

/** The version by a line of several clauses, each of which is a notice or goes with one; the row that comes first wins. */
const versionOfClauses = (clauses: readonly string[]): VersionKind | null =>
  clauses.every((clause) => versionOf(clause) !== null || beside.some((words) => words.test(clause)))
    ? (compiled.find(({ whole }) => clauses.some((clause) => whole.test(clause)))?.version ?? null)
    : null

/** What a line that stands by itself says of the version; null for every other line. */
export const noticeOf = (line: string): VersionKind | null => {
  if (line.length > 160 || endsSentence(line)) return null
  const words = plain(line)
  return versionOf(words) ?? versionOfClauses(clausesOf(words)) ?? grammar.notice(closeSpaced(withoutMarks(line)))
}

/** A running symbol in a page header, which parts the words beside it. */
const symbol = /[A-Z]{1,6}\/[A-Za-z_./()-]*\d[\w./()-]*\**/g

/** Longer lines outside the text are text that overflowed (a note, an address): words inside them say nothing. */
const longestNotice = 160

/**
 * What lines outside the run of the text say of the version. A watermark may be drawn in several lines, and a page header
 * may hold other words beside the notice, so the words count wherever in a line they stand.
 */
export const noticeOutside = (lines: readonly string[]): VersionKind | null => {
  const texts = lines.filter((line) => line.length <= longestNotice).map(plain)
  // "ADVANCE", "UNEDITED", "VERSION": one word a line
  const joined = texts.filter((text) => text.split(' ').length <= 2).join(' ')
  const strong = compiled.slice(2).filter(({ version }) => version !== 'provisional')
  return (
    compiled.find(({ whole }) => texts.some((text) => whole.test(text)))?.version ??
    texts.map((text) => versionOfOutside(text)).find((version) => version !== null) ??
    lines.map((line) => grammar.notice(closeSpaced(withoutMarks(line)))).find((version) => version !== null) ??
    texts.map(versionOfLetters).find((version) => version !== null) ??
    strong.find(({ within }) => [...texts, joined].some((text) => within.test(text) && isNotice(text)))?.version ??
    null
  )
}

/** In a header the notice may stand beside the symbol and the name of the body. */
const versionOfOutside = (text: string): VersionKind | null => {
  const clauses = clausesOf(text.replace(symbol, ' – '))
  return compiled.find(({ whole }) => clauses.some((clause) => whole.test(clause)))?.version ?? null
}

/** "advance" alone is a common word: inside other words the notice needs a second one. */
const isNotice = (text: string): boolean =>
  /un-?edited|un-?official|non[- ](?:officielle|éditée?)|no oficial|sin edi|no editad|advance (?:\p{L}+ )?(?:version|copy)/iu.test(
    text,
  )

const uneditedTitle = compile(issueTable.rows, 'unedited title')
const draftTitle = compile(issueTable.rows, 'draft title')
const opening = /^[\s*∗([{"“«]+/

/** The parts of a line that brackets, dashes and full stops set apart: "Concluding observations on Kestria [draft]". */
const piecesOf = (line: string): string[] =>
  [line, ...line.split(/[()[\]{}]|\s[–—-]\s|[.;:]\s|\s?[*∗]+\s?/)]
    .map((piece) => piece.replace(opening, '').trim())
    .filter((piece) => piece !== '')

/** What the title, or a line of a page header, says of the version: "Draft concluding observations on Kestria". */
export const versionOfTitle = (line: string): VersionKind | null => {
  const pieces = piecesOf(line)
  if (pieces.some((piece) => uneditedTitle.test(piece))) return 'advance_unedited'
  const inBrackets = pieces
    .slice(1)
    .map(noticeOf)
    .find((version) => version !== null)
  return inBrackets ?? (pieces.some((piece) => draftTitle.test(piece)) ? 'provisional' : null)
}
