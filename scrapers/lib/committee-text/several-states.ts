// A document on several States, as annual reports before 2000 are, is refused: no State gets the paragraphs of another.

import { ParseError } from '../../../src/domain/errors.ts'
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { type StateKind, stateName } from '../../../src/domain/states/states.ts'
import type { ParsedSymbol } from '../../../src/domain/symbols/symbols.ts'
import type { Numbered } from '../numbered/types.ts'
import type { Identity } from './identity.ts'
import { partTable } from './sections-table.ts'
import type { ReadLanguage } from './segment.ts'
import { sentencesOf } from './sentences.ts'
import { typingTable } from './text-table.ts'
import { leadingState, readTitle, type Title } from './title.ts'

const considered = compile(typingTable.rows, 'considered')
const committeeOpens =
  /^(?:At its |À sa |En su |À ses |En sus )?[^.]{0,60}?(?:The |Le |El )?(?:Committee|Comité)(?!\p{L})/u

/** "recalls that it considered the initial report of Norland" opens no part on Norland. */
const isOpening = (sentence: string): boolean => {
  const found = considered.exec(sentence)
  return found !== null && !/(?<!\p{L})(?:that|que|qu['’])(?!\p{L})/u.test(sentence.slice(0, found.index))
}

/** A territory has its part in the report of its State. */
const independent: readonly StateKind[] = ['member', 'observer', 'fictional']

const titleOpens =
  /^(?:Concluding observations|Observations finales|Observaciones finales|Conclusions and recommendations)(?!\p{L})/iu

/** "Kestria", "KESTRIA", "Kestria (continued)": a heading that is the name of a State and nothing else. */
const stateHeading = (heading: string, language: ReadLanguage, on: string | null): string | null => {
  const bare = heading.replace(/\s*\((?:continued|suite|continuación)\)\s*$/i, '').replace(/(?<![*:.\s])[*:.\s]+$/, '')
  const found = leadingState(bare, language, on)
  return found && found.printed.length === bare.length ? found.state.iso3 : null
}

/** "Third periodic report of Kestria", "SUMMARY OF THE INQUIRY ON KESTRIA": a heading over the part on one State. */
const partHeading = compile(partTable.rows, 'part on a State')
const stateOfPart = (heading: string, language: ReadLanguage, on: string | null): string | null => {
  const whose = partHeading.exec(heading)?.[1]
  return whose === undefined ? null : stateHeading(whose, language, on)
}

/** An annual report has one symbol for all: the database holds one text of it. */
export const ofAnnualReport =
  'Save the paragraphs of the State that you need as a file of their own, with the cover, and import that. Of one report the text of one State can be held.'

/**
 * Throws ParseError where the paragraphs tell that the reports of several States were considered: by headings that are
 * names of States (in a document whose symbol names none), or by openings such as "considered the initial report of".
 */
export function assertOneState(
  identity: Identity,
  numbered: Numbered,
  language: ReadLanguage,
  on: string | null,
): void {
  const states = new Set<string>()
  const places = new Map<string, string>()
  const add = (named: string | null | undefined, place: string | null): void => {
    if (!named) return
    states.add(named)
    if (place !== null && !places.has(named)) places.set(named, place)
  }
  for (const { number, heading, blocks } of numbered.paragraphs) {
    for (const [at, { text }] of blocks.entries())
      for (const sentence of at === 0 ? [text, ...sentencesOf(text).slice(1)] : sentencesOf(text)) {
        const opening = sentence.replace(/^\d{1,3}\.\s+/, '')
        if (committeeOpens.test(opening) && isOpening(opening))
          add(readTitle([], opening, language, on).state?.iso3, number)
      }
    if (identity.symbol.country !== null) continue
    for (const one of heading) {
      add(stateHeading(one, language, on) ?? stateOfPart(one, language, on), number)
    }
  }
  // a second text may follow the first with numbers of its own: a title in a line, openings inside a paragraph
  for (const line of [...numbered.looseHeadings, ...numbered.paragraphs.flatMap(({ heading }) => heading)])
    if (titleOpens.test(line)) add(readTitle([], line, language, on).state?.iso3, null)
  // a territory has a report of its own beside that of its State
  const own = (identity.symbol.country ?? '').split('-')
  const others = [...states].filter((state) => !own.includes(state))
  if (states.size > 1 && others.length > 0) throw coversSeveral(identity.symbol, [...states], places)
}

const coversSeveral = (
  symbol: ParsedSymbol,
  states: readonly string[],
  places: ReadonlyMap<string, string>,
): ParseError => {
  const names = states
    .map((state) => `${stateName(state)}${places.has(state) ? ` from paragraph ${places.get(state)}` : ''}`)
    .join(', ')
  return new ParseError(
    symbol.canonical,
    'text',
    `the document covers ${states.length} States (${names}), and no State gets the paragraphs of another. ${symbol.country === null ? ofAnnualReport : 'Save each document as a file of its own and import that.'}`,
  )
}

/** "A. Kestria", "48. KESTRIA": a heading whose number or letter is still in its text. */
const headingMark = /^(?:[A-Z]{1,4}|[IVXL]{1,6}|\d{1,3})\s?[.)]\s+/

/**
 * The refusal of an annual report whose paragraphs cannot be told apart: with the States that it names, in headings or as
 * those whose reports were considered, and with what to do. `reason` is what could not be read.
 */
export function refusedReport(
  symbol: ParsedSymbol,
  paragraphs: readonly Paragraph[],
  language: ReadLanguage,
  on: string | null,
  reason: string,
): ParseError {
  const places = new Map<string, string>()
  const states = new Set<string>()
  let number: string | null = null
  for (const { label, labelKind, text } of paragraphs) {
    if (labelKind === 'number') number = label
    const opens = committeeOpens.test(text) && isOpening(text)
    const named = opens
      ? readTitle([], text, language, on).state?.iso3
      : stateHeading(text.replace(headingMark, ''), language, on)
    if (named == null) continue
    states.add(named)
    // a heading stands before the number of its first paragraph
    const isPlace = number !== null && (opens || labelKind === 'number')
    // "1. Kestria" may count the States, and "48. Kestria" the paragraphs: the higher number is the paragraph's
    if (isPlace && Number(number) > Number(places.get(named) ?? 0)) places.set(named, number!)
  }
  return states.size > 1
    ? coversSeveral(symbol, [...states], places)
    : new ParseError(symbol.canonical, 'text', `${reason}. ${ofAnnualReport}`)
}

/** "periodic report of Kestria and the second report of Norland": where the name of a State may follow a first one. */
const joined =
  /(?:,|\s(?:and|et|y|e))\s(?:[^,.;]{0,80}?\b(?:of|de|del|du|des|d['’]|on|by|sur|sobre)\s)?(?:the\s|la\s|le\s|el\s|l['’])?(?=\p{Lu})/gu

/** Throws ParseError where the title names a second State beside the first: "… of Kestria and … of Norland". */
export function assertOneTitle(
  { symbol, stateAsPrinted }: Identity,
  { text }: Pick<Title, 'text'>,
  language: ReadLanguage,
  on: string | null,
): void {
  const at = stateAsPrinted === null ? -1 : text.indexOf(stateAsPrinted)
  if (at === -1) return
  const own = (symbol.country ?? '').split('-')
  const rest = text.slice(at + stateAsPrinted!.length)
  for (const join of rest.matchAll(joined)) {
    const found = leadingState(rest.slice(join.index + join[0].length), language, on)?.state
    const isOther = found !== undefined && independent.includes(found.kind) && !own.includes(found.iso3)
    if (isOther)
      throw new ParseError(
        symbol.canonical,
        'title',
        `the title names a second State (${stateName(found.iso3)}), and no State gets the paragraphs of another. Save the text on each State as a file of its own, with its cover, and import that.`,
      )
  }
}
