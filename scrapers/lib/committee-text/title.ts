// The title: what kind of document it is, and the State that it addresses.

import type { DocumentType } from '../../../src/domain/mechanisms.ts'
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { type State, stateNamed } from '../../../src/domain/states/states.ts'
import type { ParsedSymbol } from '../../../src/domain/symbols/symbols.ts'
import { noticeOf } from '../status-words.ts'
import type { ReadLanguage } from './segment.ts'
import { titleTable } from './title-table.ts'

export type Title = { text: string; stateAsPrinted: string | null; state: State | null; withoutReport: boolean }

const opening = compile(titleTable.rows, 'opening')
const observations = compile(titleTable.rows, 'observations')
const ownObservations = compile(titleTable.rows, 'own observations')
const noReport = compile(titleTable.rows, 'without a report')
// "Articles 1 and 4", "General information": the first section of a list of issues
const stop =
  /^(?:Addendum|\d{1,2}[.\s]|Sixth|[A-Z][a-z]+(?:-[a-z]+)? session|Art(?:icles?|ículos?|s?\.) \d|General information|Issues )/

/** ", U.N. Doc. A/99/44, paras. 12-20 (2094).": the heading of a site, which stands alone where no title is printed under it. */
const citation = /[,.] U\.?N\.? Docs?\.? [A-Z]{1,6}\/.{3,60}\((?:19|20)\d{2}\)\.?$/u

/** The title: the paragraph that opens like one, and those right after it up to the first number or section. */
export function titleOf(before: Paragraph[]): string {
  const at = before.findLastIndex((paragraph) => observations.test(paragraph.text))
  const start = at === -1 ? before.findIndex((paragraph) => opening.test(paragraph.text)) : at
  if (start === -1) return ''
  if (citation.test(before[start]!.text)) return before[start]!.text.replace(citation, '')
  const parts: string[] = []
  for (const paragraph of before.slice(start)) {
    // a notice of the version is no word of the title
    if (parts.length > 0 && noticeOf(paragraph.text) !== null) continue
    if (parts.length > 0 && (stop.test(paragraph.text) || paragraph.text.length > 200 || /[.;:]$/.test(paragraph.text)))
      break
    parts.push(paragraph.text)
    if (parts.length === 4) break
  }
  return (
    parts
      .join(' ')
      // "Kestria*, **" has two notes
      .replace(/\s*\*+(?:,\s?\*+)*(?=\s|$)/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

// what stands between the title's words and the State's name, longest first; each is sought everywhere
const leads: Record<ReadLanguage, RegExp[]> = {
  en: [
    /\breports?\s+(?:submitted\s+by|of)\s+/gi,
    compile(titleTable.rows, 'before the name', { flags: 'giu' }),
    /\bsituation in\s+/gi,
    /\bto the (?:initial|\w+(?: and \w+)?(?: periodic)?) reports? of\s+/gi,
    /\b(?:received|provided|submitted) (?:from|by)\s+/gi,
    /\brelation to\s+/gi,
  ],
  fr: [
    /\brapports?\s+[^.]{0,400}?(?:de\s+la\s+|de\s+l['’]|des\s+|du\s+|de\s+|d['’])(?=[\p{Lu}])/giu,
    /observations finales (?:concernant|sur)\s+/gi,
  ],
  es: [
    /\binformes?\s+[^.]{0,400}?\b(?:del|de)\s+(?=(?:la |los |las |el )?\p{Lu})/giu,
    /observaciones finales sobre\s+/gi,
  ],
}
// "…, adopted by the Committee", "(CAT/C/XVD/3)", "in the absence of a report", "submitted under article 19"
const tail = compile(titleTable.rows, 'after the name', { flags: 'i' })

/** `on` is the day of the document: a State that had ceased to exist by then is not read. */
const tryState = (name: string, language: ReadLanguage, on?: string | null): State | null =>
  stateNamed(name, { language, on }) ?? stateNamed(name, { on })

/** The longest run of words from the start that names a State: "Bolivia (Plurinational State of), adopted by …". */
export function leadingState(
  text: string,
  language: ReadLanguage,
  on?: string | null,
): { printed: string; state: State } | null {
  const words = text.split(/\s+/).slice(0, 14)
  for (let length = words.length; length > 0; length--) {
    const run = words.slice(0, length).join(' ')
    // mostly the three are one
    for (const printed of new Set([
      run.replace(/(?<![*,;:])[*,;:]+$/, ''),
      run.replace(/(?<![*,;.:])[*,;.:]+$/, ''),
      run.replace(tail, ''),
    ])) {
      const state = printed === '' ? null : tryState(printed, language, on)
      if (state) return { printed: printed.replace(/[\s*]+$/, ''), state }
    }
  }
  // T05: "Valdoriaat its": the last word lost its blank; only names of the table are repaired
  const glued = words[0] ?? ''
  for (let cut = glued.length - 1; cut >= 4; cut--) {
    const state = /^(?:at|in|on|was|is|for|and|,)/.test(glued.slice(cut))
      ? tryState(glued.slice(0, cut), language, on)
      : null
    if (state) return { printed: glued.slice(0, cut), state }
  }
  return null
}

/** Reads the State out of the title, then of lone lines (T19: "VALDORIA"), then of the first paragraph. */
export function readTitle(
  before: Paragraph[],
  firstParagraph: string,
  language: ReadLanguage,
  on?: string | null,
): Title {
  const text = titleOf(before)
  const withoutReport = noReport.test(text)
  const answer = (found: { printed: string; state: State } | null): Title => ({
    text,
    stateAsPrinted: found?.printed ?? null,
    state: found?.state ?? null,
    withoutReport,
  })
  for (const source of [text, firstParagraph])
    for (const lead of leads[language])
      for (const match of source.matchAll(lead)) {
        const found = leadingState(source.slice(match.index + match[0].length), language, on)
        if (found) return answer(found)
      }
  for (const paragraph of before.toReversed()) {
    if (paragraph.text.length > 80) continue
    const state = tryState(paragraph.text.replace(/(?<![*:])[*:]+$/, '').trim(), language, on)
    if (state) return answer({ printed: paragraph.text, state })
  }
  return answer(null)
}

/** What the document is, by symbol first and title second; null where neither says. */
export function documentTypeOf(symbol: ParsedSymbol | null, title: string, before: string): DocumentType | null {
  const words = `${title} ${before}`
  if (symbol?.class === 'tb_legacy_loi') return 'list_of_issues'
  if (symbol?.class === 'tb_country' || symbol?.type) {
    if (symbol.type === 'FCO' || (symbol.type === 'CO' && symbol.suffix && /\/ADD\./i.test(symbol.suffix)))
      return 'follow_up_reply'
    if (symbol.type === 'QPR') return 'list_of_issues_prior_to_reporting'
    if (symbol.type === 'RQ' || (symbol.type === 'Q' && symbol.suffix && /\/ADD\./i.test(symbol.suffix)))
      return 'replies_to_list_of_issues'
    if (symbol.type === 'Q')
      return /prior to (?:the )?(?:submission|reporting)/i.test(words)
        ? 'list_of_issues_prior_to_reporting'
        : 'list_of_issues'
    if (symbol.type === 'CO' || symbol.type === 'COAR') return 'concluding_observations'
  }
  if (/prior to (?:the )?(?:submission|reporting)|avant la soumission|previa a la presentación/i.test(words))
    return 'list_of_issues_prior_to_reporting'
  if (/\b(?:written )?replies\b|réponses écrites|respuestas/i.test(title)) return 'replies_to_list_of_issues'
  if (
    /list of (?:issues|themes)|liste (?:de points|des points)|lista de cuestiones/i.test(words) &&
    !/concluding observations/i.test(title)
  )
    return 'list_of_issues'
  if (/information (?:received|provided|submitted)|comments (?:by|of) the Government/i.test(words))
    return 'follow_up_reply'
  if (ownObservations.test(words)) return 'concluding_observations'
  if (symbol?.type === null && symbol.country !== null) return 'state_report'
  return null
}
