// Articles in brackets, and references to paragraphs and documents, as printed and as read (DATA-MODEL 7).
import { compile } from '../../../src/domain/patterns.ts'
import { findPinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'
import { findSymbols } from '../../../src/domain/symbols/symbols.ts'
import type { Reference, UnitType } from '../../../src/domain/units.ts'
import { type Asked, expandedPaths, isExcepted, paragraphsAsked, pathsAsked } from './follow-up-list.ts'
import { withoutLaw } from './law.ts'
import { withLettersBehind } from './letters-first.ts'
import { asidesTable, referencesTable } from './text-table.ts'

// "(art. 2 (1))", "(arts. 3 and 11)", "(articles 1, 2 and 4 of the Convention)", "(arts. 1–4)"
const bracket = /\((?:arts?|articles?|artículos?)\.?\s+((?:[^()]|\([^()]{0,200}\)){1,1000})\)/giu
const article = /(\d{1,2})((?:\s*\(\w{1,4}\))*)(?:\s*[-–—]\s*(\d{1,2})(?!\d))?/g

const readArticles = (text: string): string[] => {
  const articles: string[] = []
  // "art. 2, para. 1" is 2 (1)
  const short = text.replace(
    /,?\s(?:paras?\.|paragraphs?|pars?\.|paragraphes?|párrs?\.|párrafos?)\s(\d{1,2})(?!\d)/giu,
    '($1)',
  )
  for (const match of short.matchAll(article)) {
    const first = Number(match[1])
    const last = match[3] ? Number(match[3]) : first
    if (first > 60 || last > 60) continue
    const labels = (match[2] ?? '').replace(/\s/g, '')
    if (last > first && last - first < 40) for (let n = first; n <= last; n++) articles.push(`${n}`)
    else articles.push(`${first}${labels}`)
  }
  return articles
}

/** Articles in brackets at the end of a text; where it names none, those of its innermost heading. */
export function articlesOf(text: string, headings: string[]): string[] {
  const own = [...text.matchAll(bracket)].at(-1)
  if (own && /^\s*(?:[.;,]\s*)?(?:and|y|et)?$/.test(text.slice(own.index + own[0].length)))
    return [...new Set(readArticles(own[1]!))]
  const inHeading = [...(headings.at(-1) ?? '').matchAll(bracket)].at(-1)
  return inHeading ? [...new Set(readArticles(inHeading[1]!))] : []
}

const aside = compile(asidesTable.rows, 'aside', { flags: 'giu' })

/** ", sur la suite donnée aux paragraphes 3 et 4": a clause that names them is no aside; the point of "paras." may end it. */
const namesParagraphs = /paragraph|párrafo|paras?\.|párrs?\.|(?<!\p{L})(?:paras?|pars?|párrs?)$/iu

// "(right to health)"; "(a)", "(al. a) et c))" and "(see para. 7)" are none
const explained =
  /\((?!\s*[a-z]{1,4}\s*\))(?!para|par\.|párr|voir|see|véa|[\p{L}-]+\.? \(?[a-z]\))[^()\d][^()]*(?:\([^()]*\)[^()]*)*\)/giu

/** Bracketed explanations and "on …" clauses between pinpoints: "17 (a) (right to health), 19 (c)", "13, on women, and 45". */
const withoutAsides = (text: string): string =>
  withoutLaw(text)
    .replace(explained, ' ')
    .replace(aside, (clause) => (namesParagraphs.test(clause) ? clause : ''))
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    // "paragraph 40 and 54": a singular before several
    .replace(/\bparagraph (?=\d{1,3}(?:\s?\([a-z]\))*,?\s(?:and\s)\d{1,3}(?![\d/]|\s?\p{L}))/gu, 'paragraphs ')

/** "apartados 5 y 6" names paragraphs as "párrafos" does; "apartado b)" names a part of an article. */
const asParagraphs = (text: string): string =>
  text.replace(/(?<!\p{L})apartado(s?)(?=\s\d)/giu, (_, plural: string) => `párrafo${plural}`)

/** Paragraphs that a request names, in order, ranges counted out: `15`, `29(b)`. `own` is the symbol of the document. */
export const askedIn = (text: string, own: string | null): Asked =>
  paragraphsAsked(withoutAsides(withLettersBehind(asParagraphs(text))), own)

const repeats = compile(referencesTable.rows, 'repeats')
/** "Recalling its previous recommendation", "reiterates": the text repeats what was asked before. */
export const repeatsEarlier = (text: string): boolean => repeats.test(text)

const pinpointFirst = compile(referencesTable.rows, 'pinpoint first')
const otherDocument = compile(referencesTable.rows, 'other document')

/**
 * References of a unit: to other documents ("CAT/C/XVD/CO/4, para. 8"), and to paragraphs of the previous or of this one.
 * A symbol that shares the prefix of the one before ("CAT/C/SR.9506 and 9508") counts for itself.
 */
export function referencesOf(text: string, unitType: UnitType, asked = text): Reference[] {
  const found: Reference[] = []
  const symbols = findSymbols(text)
  const pinpoints = findPinpoints(withoutAsidesKeepingLength(text))
  const used = new Set<number>()
  // "paragraph 5 of its previous concluding observations (CAT/C/XVD/CO/2)": the pinpoint stands first
  const before = new Map<number, number>()
  for (const [place, one] of pinpoints.entries()) {
    const next = symbols.findIndex((symbol) => symbol.start >= one.end)
    if (next !== -1 && pinpointFirst.test(text.slice(one.end, symbols[next]!.start))) {
      before.set(next, place)
      used.add(place)
    }
  }
  for (const [index, symbol] of symbols.entries()) {
    const until = symbols[index + 1]?.start ?? text.length
    // "CAT/C/XVD/CO/4, para. 8", and the other way round: "para. 8 of the previous concluding observations (CAT/C/XVD/CO/4)"
    const at =
      before.get(index) ??
      pinpoints.findIndex(
        (one, place) =>
          !used.has(place) &&
          one.start >= symbol.end &&
          one.end <= until &&
          /^[\s,(]*$/.test(text.slice(symbol.end, one.start)),
      )
    if (at !== -1) used.add(at)
    const [from, end] =
      at === -1
        ? [symbol.start, symbol.end]
        : [Math.min(symbol.start, pinpoints[at]!.start), Math.max(symbol.end, pinpoints[at]!.end)]
    found.push({
      printed: text.slice(from, end),
      symbol: symbol.canonical,
      paragraphs: at === -1 ? [] : expandedPaths(pinpoints[at]!.pinpoints),
      kind:
        /\/CO\/|Concl/.test(symbol.canonical) && repeats.test(text.slice(Math.max(0, symbol.start - 220), symbol.end))
          ? 'repeats'
          : 'cites',
    })
  }
  if (unitType === 'follow_up_request' && symbols.length === 0) {
    // one list, whose asides part it: "13, on women with disabilities, and 45, on education"
    const listed = pinpoints.filter(({ start }) => asked[start] === text[start])
    const [first] = listed
    const last = listed.at(-1)
    return first && last
      ? [
          {
            printed: text.slice(first.start, last.end),
            symbol: null,
            paragraphs: pathsAsked(askedIn(asked, null), []),
            kind: 'follow_up',
          },
          ...pinpoints
            .filter((one) => !listed.includes(one))
            .map((one) => ({
              printed: text.slice(one.start, one.end),
              symbol: null,
              paragraphs: expandedPaths(one.pinpoints),
              kind: 'cites' as const,
            })),
        ]
      : []
  }
  for (const [place, one] of pinpoints.entries()) {
    if (used.has(place)) continue
    const around = text.slice(Math.max(0, one.start - 160), one.start)
    if (otherDocument.test(around)) continue
    const asks = unitType === 'follow_up_request' && !isExcepted(around)
    const kind = asks ? 'follow_up' : repeats.test(around) ? 'repeats' : 'cites'
    found.push({
      printed: text.slice(one.start, one.end),
      symbol: null,
      paragraphs: expandedPaths(one.pinpoints),
      kind,
    })
  }
  return found
}

/** Asides blanked out, so that offsets stay. */
const withoutAsidesKeepingLength = (text: string): string =>
  withoutLaw(text).replace(
    /\((?!\s*[a-z]{1,4}\s*\))(?!para|par\.|párr|see|voir|véa|[A-Z]{2,6}\/|A\/|E\/|[\p{L}-]+\.? \(?[a-z]\))[^()\d][^()]*\)/gu,
    (aside) => ' '.repeat(aside.length),
  )
