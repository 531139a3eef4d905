// Documents of the United Nations that a draft names by their title alone: they are named, for nothing can be checked without a symbol.
import { findPinpoints } from '../pinpoints/pinpoints.ts'
import { bodyNamed } from './bodies-named.ts'
import type { Citation } from './citation.ts'
import { findDate } from './dates.ts'
import type { DraftPart } from './drafts.ts'
import type { NamedKind } from './kinds-table.ts'
import { kindsNamed } from './named-kinds.ts'
import { withoutQuotes } from './quotes.ts'
import { isOfTitle } from './title-words.ts'

/** Words that name a document without more; "mission to" and "universal periodic review" may be of an event. */
const plain: ReadonlySet<NamedKind> = new Set([
  'concluding_observations',
  'list_of_issues',
  'list_of_issues_prior_to_reporting',
  'replies_to_list_of_issues',
  'follow_up_reply',
  'general_comment',
  'summary_record',
  'special_rapporteur_report',
  'upr_report',
])
const hints = [
  /conclu|comment|issues|rapporteu|relator|working group|groupe de|grupo de|observa|lista? |liste|summary|comptes? |actas? /i,
  /committee|comité|UN|CAT|CCPR|HRC|UPR|EPU|\d\.\d/i,
]

export type Unnumbered = Pick<Citation, 'start' | 'end' | 'printed' | 'claims'>

/** `taken` are the citations of the part, which stand in no piece that is named here. */
export function findUnnumbered(
  { text, where }: Pick<DraftPart, 'text' | 'where'>,
  taken: readonly { start: number; end: number }[],
): Unnumbered[] {
  if (!hints.some((hint) => hint.test(text))) return []
  const isNote = where !== 'text'
  // a line of running text is a citation where nothing but a title leads to its paragraph or day
  if (!isNote && (taken.length > 0 || text.length > 400)) return []
  return piecesOf(withoutQuotes(text)).flatMap(({ words, start }) => {
    if (taken.some((one) => one.start < start + words.length && start < one.end)) return []
    const named = kindsNamed(words).find(({ kind }) => plain.has(kind))
    if (named === undefined || (!isNote && !leadsToPlace(words, named))) return ofBody(words, start)
    const printed = /^[^,;:.(]{1,120}/u.exec(words.slice(named.start))![0].trim()
    const from = start + named.start
    const claim = { about: 'kind' as const, values: [named.kind], printed: named.printed, isFirm: true, paths: [] }
    return [{ start: from, end: from + printed.length, printed, claims: [claim] }]
  })
}

/** "Committee against Torture, Valdoria (2099), para. 6": a body, and a paragraph to which nothing but a title leads. */
function ofBody(words: string, start: number): Unnumbered[] {
  const body = bodyNamed(words)
  if (body === null) return []
  const at = words.indexOf(body.printed)
  const rest = words.slice(at + body.printed.length)
  const place = findPinpoints(rest, { lists: true })[0]
  if (place === undefined || !isOfTitle(rest.slice(0, place.start))) return []
  const printed = words.slice(at, at + body.printed.length + place.start).replace(/[\s,(]+$/u, '')
  return [{ start: start + at, end: start + at + printed.length, printed, claims: [] }]
}

function leadsToPlace(words: string, named: { start: number; end: number }): boolean {
  const rest = words.slice(named.end)
  const at = findPinpoints(rest, { lists: true })[0]?.start ?? findDate(rest)?.start
  return at !== undefined && isOfTitle(rest.slice(0, at)) && isOfTitle(words.slice(0, named.start))
}

function piecesOf(text: string): { words: string; start: number }[] {
  const pieces: { words: string; start: number }[] = []
  let start = 0
  for (const words of text.split(';')) {
    pieces.push({ words, start })
    start += words.length + 1
  }
  return pieces
}
