// What the cover, the title and the notes to the title say of the issue: a draft, or a text that was issued anew.
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { issueTable } from './issue-words-table.ts'
import { closeSpaced, withoutMarks } from './paragraphs.ts'
import { isUnclearStatus, noticeOutside, versionOfTitle } from './status-words.ts'

const meaning = (means: string): RegExp => compile(issueTable.rows, means)
const draftNote = meaning('draft note')
const issuedAnew = meaning('issued anew')

const capitalLanguage = compile(issueTable.rows, 'capital language', { flags: 'u' })

/** Symbols of limited distribution and of conference rooms: drafts, whatever their covers print. */
const draftSymbol = /\/(?:L|CRP|WP)\.\d/

/** Longer lines are text, and no note to a title. */
const longestNote = 400

type ReadFile = Pick<ReadDocument, 'cover' | 'paragraphs'> & Partial<Pick<ReadDocument, 'footnotes'>>

const firstNumber = /^1\s?[.)]\s?\p{L}/u

/** The lines of a cover above the first numbered paragraph: that of a PDF is its whole first page. */
export function linesAboveText(cover: readonly string[]): readonly string[] {
  const end = cover.findIndex((line) => firstNumber.test(line))
  return end === -1 ? cover : cover.slice(0, end)
}

/** Lines of the cover, and notes to the title: those that stars call, and those that no reader found a call for. */
function frontOf({ cover, paragraphs, footnotes = [] }: ReadFile): string[] {
  const starred = paragraphs.filter(({ label, text }) => label === null && /^[*∗]/.test(text)).map(({ text }) => text)
  const notes = footnotes.filter(({ mark }) => !/\d/.test(mark)).map(({ text }) => text)
  return [...linesAboveText(cover), ...starred, ...notes]
    .filter((line) => line.length <= longestNote)
    .map((line) => closeSpaced(withoutMarks(line)).replace(/\s+/g, ' ').trim())
}

/** "14 March 2098 ADVANCE UNEDITED VERSION": lines of a cell that the file sets as one. */
const mastheadWords =
  /\b(?:Distr|Original|United Nations|Nations Unies|Naciones Unidas|General|Générale|English|French|Spanish)\b|\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}/giu

/** "An advance unedited version was issued on 3 June; the present text replaces it" */
const tellsOfEarlier = /\b(?:was|were|had been|replaces?|supersedes?|previous(?:ly)?|remplace|reemplaza)\b/i

const versionOfLine = (line: string): VersionKind | null =>
  versionOfTitle(line) ?? (draftNote.test(line) ? 'provisional' : null) ?? noticeBesideMasthead(line)

const noticeBesideMasthead = (line: string): VersionKind | null => {
  const rest = line.replace(mastheadWords, ' – ')
  return rest === line || tellsOfEarlier.test(line) ? null : noticeOutside([rest])
}

/**
 * What the front of a document says of its version: its symbol, lines of the cover, the title, notes to the title, and the
 * lines of page headers and watermarks that name a draft ("Draft concluding observations").
 */
export function draftsNamed(read: ReadFile, symbol: string, title: string, outside: readonly string[]): VersionKind[] {
  const found = [
    draftSymbol.test(symbol) ? ('provisional' as const) : null,
    ...[title, ...frontOf(read)].map(versionOfLine),
    ...tailOf(read).map(versionOfTitle),
    ...outside.filter((line) => line.length <= longestNote).map((line) => versionOfTitle(line) ?? ofNote(line)),
  ]
  return found.filter((version) => version !== null)
}

const ofNote = (line: string): VersionKind | null => (draftNote.test(line) ? 'provisional' : null)

/** The last lines without a number: the foot of a page that was saved stands there. */
const tailOf = ({ paragraphs }: ReadFile): string[] =>
  paragraphs
    .slice(-3)
    .filter(({ label, kind, text }) => label === null && kind !== 'table_cell' && text.length < 160)
    .map(({ text }) => text)

/** Does the front of the document say that it was issued anew: "Reissued as corrected on 5 August 2088"? */
export const isIssuedAnew = (read: ReadFile): boolean => frontOf(read).some(saysIssuedAnew)

/** Does a line of the front say so? */
export const saysIssuedAnew = (line: string): boolean => issuedAnew.test(line)

/** Lines of the front, of page headers and of the end that may mean a text that is not final, or nothing. */
export const unclearStatuses = (read: ReadFile, outside: readonly string[]): string[] => [
  ...new Set([...frontOf(read), ...outside, ...tailOf(read)].filter(isUnclearStatus)),
  // a narrow masthead parts it into two lines
  ...(capitalLanguage.exec(frontOf(read).join(' '))?.slice(0, 1) ?? []).map((line) => line.trim()),
]
