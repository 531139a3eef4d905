// One capture of a report of the Special Rapporteur on torture → one ParsedDocument; pure: no network, no clock.

import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { languageWords } from '../../src/domain/mechanisms.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { stateByCode, stateName } from '../../src/domain/states/states.ts'
import { parseSymbol, SymbolError } from '../../src/domain/symbols/symbols.ts'
import { readCover } from '../lib/committee-text/cover.ts'
import { readLanguage } from '../lib/committee-text/read-language.ts'
import type { ReadLanguage } from '../lib/committee-text/segment.ts'
import { unfinishedDoubts } from '../lib/committee-text/unfinished.ts'
import { unreadCoverDay } from '../lib/cover-day.ts'
import { withoutSymbol } from '../lib/no-symbol.ts'
import { readNumbered } from '../lib/numbered/index.ts'
import { parseFile } from '../lib/parse-file.ts'
import { assertOneDocument } from '../lib/second-document.ts'
import type { Capture } from '../source.ts'
import { readCouncilSession } from './council-session.ts'
import { tableUnits } from './follow-up-tables.ts'
import { statesOfReports } from './lookups.ts'
import { holdsAsks, visitSection } from './sections.ts'
import { daysApart } from './spans.ts'
import { namesMandate, otherMandate, readVisitTitle, statesVisited, type VisitTitle } from './title.ts'
import { visitUnits } from './units.ts'
import {
  contradictingDays,
  isCancelled,
  isFollowUpVisit,
  isSuspended,
  mayHaveParts,
  partsOfVisit,
  visitDays,
} from './visit.ts'

/** Reads a capture. Throws ParseError for what is no report on a visit, a follow-up or a State's comments on one. */
export async function parse(capture: Capture): Promise<ParsedDocumentInput> {
  const announced = capture.listing?.symbol ?? capture.symbol
  return parseFile(capture.bytes, { symbol: announced, fonts: true }, (read) => parseRead(read, announced))
}

const canonical = (printed: string | null): string | null => {
  if (!printed) return null
  try {
    return parseSymbol(printed).canonical
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}

/** Reads a document that a reader has opened; `announced` is the symbol that a listing gave, if any. */
export function parseRead(read: ReadDocument, announced: string | null): ParsedDocumentInput {
  const cover = readCover(read)
  const symbol = cover.symbol?.canonical ?? canonical(announced)
  if (!symbol) throw new ParseError(null, 'cover', withoutSymbol(cover.unreadSymbol))
  const language = readLanguage(read, symbol)

  const numbered = readNumbered(read.paragraphs, {
    isSectionHeading: (text) => /^(?:[IVX]+\.\s*)?(?:Introduction|Introducción)$/i.test(text),
    keepsHeadings: true,
  })
  const hasParts = numbered.paragraphs.some((paragraph) => visitSection(paragraph.heading) !== 'findings')
  if (/\/CORR\.\d/i.test(symbol) && !(hasParts && numbered.paragraphs.length > 9))
    throw new ParseError(
      symbol,
      'text',
      `recognised: a corrigendum to ${baseSymbol(symbol)}; it corrects that document and is not read by itself`,
      { kind: 'corrigendum' },
    )
  const openingTexts = [
    ...numbered.before.map((paragraph) => paragraph.text),
    ...numbered.paragraphs.slice(0, 6).map((paragraph) => paragraph.blocks.map((block) => block.text).join(' ')),
  ]
  const printedTitle = readVisitTitle(numbered.before, language, openingTexts.slice(numbered.before.length))
  const title: VisitTitle = isOfSecondVisit(printedTitle, read, openingTexts)
    ? { ...printedTitle, type: 'country_visit_report', kind: 'follow_up' }
    : printedTitle
  const opening = [...numbered.before, ...read.paragraphs.slice(0, 40)].map((paragraph) => paragraph.text)
  if (!namesMandate(opening))
    throw new ParseError(symbol, 'title', 'the cover does not name the Special Rapporteur on torture')
  const other = otherMandate(numbered.before, openingTexts.slice(numbered.before.length))
  if (other)
    throw new ParseError(
      symbol,
      'title',
      `the title names another mandate (${JSON.stringify(other)}), and only reports of the Special Rapporteur on torture are read from here: leave this document out`,
    )
  if (!title.type)
    throw new ParseError(
      symbol,
      'title',
      `no report on a visit to one State: ${JSON.stringify(title.text.slice(0, 160))}`,
    )
  const state = stateByCode(statesOfReports[symbol]?.iso3 ?? '') ?? title.state
  if (!state)
    throw new ParseError(
      symbol,
      'title',
      `the State is not named in a way that is known: ${JSON.stringify(title.text.slice(0, 160))}`,
    )

  if (title.otherState && !statesOfReports[symbol])
    throw new ParseError(
      symbol,
      'title',
      `the report covers several States (${stateName(state.iso3)}, ${stateName(title.otherState.iso3)}). Save the paragraphs of the State that you need as a file of their own, with the cover, and import that. Of one report the text of one State can be held.`,
    )

  const doubtsOfFile = assertOneDocument(read, symbol)
  const fixed = title.type === 'state_comments' ? 'state_reply' : title.type === 'follow_up_report' ? 'other' : null
  const { units, doubts } = visitUnits(numbered.paragraphs, read.footnotes, { own: state.iso3, language }, fixed)
  const tables = title.type === 'follow_up_report' ? tableUnits(read.paragraphs, units.length) : []
  if (units.length + tables.length < 3)
    throw new ParseError(symbol, 'text', `${units.length} numbered paragraphs were found`)
  // the title names the State of the cover
  const summary = openingTexts.findIndex((text) =>
    /^(?:(?:Executive )?Summary|Résumé(?: analytique)?|Resumen(?: ejecutivo)?)\W*$/i.test(text),
  )
  const told = openingTexts.slice(summary === -1 ? numbered.before.length : summary)
  const visited = statesVisited(told, language)
  const isVisit = title.type === 'country_visit_report'
  const printed = isVisit ? visitDays(openingTexts) : null
  const cancelled = isVisit && isCancelled(openingTexts, printed)
  const isElsewhere = (sentence: string): boolean =>
    statesVisited([sentence], language).some((iso3) => iso3 !== state.iso3)
  const dayDoubt = printed && doubtOfDays(openingTexts, printed, cover.distributionDate, isElsewhere)
  const days = dayDoubt ? null : printed
  const parts = partsOfVisit(openingTexts, days).map(({ from, to }) => `${from} – ${to}`)
  const original = cover.originalLanguage
  return {
    symbol,
    symbolAsPrinted: cover.symbolAsPrinted,
    mechanism: 'SRT',
    body: issuingBody(symbol),
    type: title.type,
    title: title.text,
    states: [state.iso3],
    stateAsPrinted: title.stateAsPrinted,
    language,
    originalLanguage: original,
    version: cover.version,
    distributionDate: cover.distributionDate,
    session: null,
    ...readCouncilSession(numbered.before.map((paragraph) => paragraph.text)),
    layout: layoutOf(title, units),
    units: [...units, ...tables],
    skipped:
      title.type === 'follow_up_report' ? numbered.skipped.filter((row) => row.kind !== 'table') : numbered.skipped,
    warnings: [
      ...(cover.symbol
        ? cover.symbol.warnings
        : [`source=listing: the cover prints no symbol, ${symbol} is the listing's`]),
      ...(title.isOfNote
        ? ['the cover prints no title of the report: the title is what the note before it says; compare with the print']
        : []),
      ...unreadCoverDay(cover.unreadDay),
      ...read.warnings,
      ...doubtsOfFile,
      ...numbered.warnings,
      ...numbered.paragraphs.flatMap((paragraph) =>
        paragraph.warnings.map((warning) => `para. ${paragraph.number ?? '?'}: ${warning}`),
      ),
      ...doubts,
      ...(fixed === 'other' && tables.length === 0 && numbered.paragraphs.some(({ heading }) => holdsAsks(heading))
        ? ['a follow-up report without a table, and with a heading of recommendations: none is read from it']
        : []),
      ...(isVisit ? unfinishedDoubts(units) : []),
      ...(isVisit && visited.length > 0 && !visited.includes(state.iso3)
        ? [
            `the cover is of ${stateName(state.iso3)}, and the text tells of a visit to ${visited.map((one) => stateName(one)).join(', ')}: look at which State it is about`,
          ]
        : []),
      ...(dayDoubt ? [dayDoubt] : []),
      ...(cancelled ? ['the visit was called off or put off, by the words of the report: it has no days'] : []),
      ...(isVisit && !printed && !cancelled ? ['the days of the visit were not found'] : []),
      ...(mayHaveParts(openingTexts, days)
        ? ['the visit was broken off and may have had several parts: see its days']
        : parts.length > 0
          ? [`the visit had several parts (${parts.join('; ')}): see its days`]
          : []),
      // "Original: English" on an English cover before a text in another language; "Original : ANGLAIS" is a translation
      ...(original && original !== language && language !== 'en' && !namesOriginalIn(language, opening)
        ? [`the cover says original ${languageWords[original]}, the text is ${languageWords[language]}`]
        : []),
    ],
    visit:
      title.type === 'country_visit_report'
        ? {
            from: days?.from ?? null,
            to: days?.to ?? null,
            mandateHolder: title.mandateHolder,
            kind: cancelled
              ? null
              : isSuspended(openingTexts, days)
                ? 'suspended'
                : title.kind === 'full' && days !== null && isFollowUpVisit(openingTexts, days)
                  ? 'follow_up'
                  : title.kind,
          }
        : null,
  }
}

/** "Follow-up report: mission to Valdoria" over the text of a second visit, without a table of what was done. */
function isOfSecondVisit({ type }: VisitTitle, read: ReadDocument, opening: string[]): boolean {
  if (type !== 'follow_up_report' || tableUnits(read.paragraphs, 0).length > 0) return false
  const days = visitDays(opening)
  return days !== null && isFollowUpVisit(opening, days)
}

/** How covers name the language of the original, in the language that they are printed in. */
const originals: Record<ReadLanguage, RegExp> = {
  en: /\bOriginal\s?:\s?(?:English|French|Spanish|Arabic|Chinese|Russian)\b/iu,
  fr: /\bOriginal\s?:\s?(?:anglais|français|espagnol|arabe|chinois|russe)(?!\p{L})/iu,
  es: /\bOriginal\s?:\s?(?:inglés|francés|español|árabe|chino|ruso)(?!\p{L})/iu,
}
const namesOriginalIn = (language: ReadLanguage, opening: readonly string[]): boolean =>
  opening.some((text) => originals[language].test(text))

type Days = NonNullable<ReturnType<typeof visitDays>>

/** Why the days that were read are not taken; null for sound ones. */
function doubtOfDays(
  texts: string[],
  days: Days,
  distributed: string | null,
  isElsewhere: (sentence: string) => boolean,
): string | null {
  const printed = `${days.from} to ${days.to}`
  if (distributed !== null && days.to > distributed)
    return `the visit (${printed}) is later than the document (${distributed}): its days are not taken; compare with the print`
  if (daysApart(days.from, days.to) > 365)
    return `the days of the visit (${printed}) are more than a year apart: they are not taken; compare with the print`
  const other = contradictingDays(texts, days, isElsewhere)
  return (
    other &&
    `the days of the visit are printed in two ways (${printed}; ${other.from} to ${other.to}): neither is taken; compare with the print`
  )
}

/** The report of a mandate is a document of the body that it reports to. */
const issuingBody = (symbol: string): string => {
  if (symbol.startsWith('E/CN.4/')) return 'Commission on Human Rights'
  return symbol.startsWith('A/HRC/') ? 'Human Rights Council' : 'General Assembly'
}

function layoutOf(title: VisitTitle, units: ParsedDocumentInput['units']): string {
  if (title.type === 'state_comments') return 'srt-comments'
  if (title.type === 'follow_up_report') return 'srt-follow-up-table'
  const asks = units.filter((unit) => unit.unitType === 'recommendation')
  const lettered = asks.filter((unit) => unit.path?.includes('(')).length
  return lettered > asks.length / 2 ? 'srt-lettered' : 'srt-numbered'
}
