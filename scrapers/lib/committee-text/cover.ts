// The cover: symbol, day of distribution, original language and version (DATA-MODEL 4.5, 5).
import { parseDayRange } from '../../../src/domain/days/days.ts'
import type { Language, VersionKind } from '../../../src/domain/mechanisms.ts'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { findSymbols, type ParsedSymbol, parseSymbol, SymbolError } from '../../../src/domain/symbols/symbols.ts'
import { type CoverDay, coverDayOf, findCoverDay } from '../cover-day.ts'
import { saysIssuedAnew } from '../issue-words.ts'
import { unreadSymbolIn } from '../no-symbol.ts'
import { noticeOf } from '../status-words.ts'
import { languageNamed } from './language.ts'
import { mended } from './mended.ts'

export type Cover = {
  /** the document's own symbol as its masthead prints it; null where the cover is lost (T08) */
  symbol: ParsedSymbol | null
  symbolAsPrinted: string | null
  /** the symbol under which a site cites the text over the cover, where no masthead prints one: "U.N. Doc. A/99/44, paras. 12-20 (2094)" */
  cited: { parsed: ParsedSymbol; printed: string } | null
  /** what looks like a symbol, where none could be read */
  unreadSymbol: string | null
  distributionDate: string | null
  /** words of the masthead that stand where the day does and give none */
  unreadDay: string | null
  originalLanguage: Language | null
  version: VersionKind
}

// "1.º de junio", "1.er de junio" are no first paragraph
const mastheadEnd = /^(?:1\s?\.(?!\s?(?:[ºª°]|er\s|o\s))|I\.|A\.)\s?\p{L}/u

/** Lines of the masthead: up to the first numbered paragraph, and no more than thirty. */
const mastheadOf = (read: ReadDocument): string[] => {
  const lines = read.cover.slice(0, 60)
  const end = lines.findIndex((line) => mastheadEnd.test(line))
  return lines.slice(0, end === -1 ? 30 : Math.min(end, 30))
}

// "United Nations CAT/C/XVD/CO/2*", "CAT/C/XVD/CO/2", "CAT/C/XVD/CO/1 4 juin 2099" (T24), "Distr. GENERAL CAT/C/XVD/CO/2"
const organisation =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|UNITED NATIONS)\s/u
const distribution = /^Distr\s?\.?:?\s*\p{L}+\s/u
const shortWord = /^\S{1,3}\s/u

/** Word by word, and the longest form first: as one expression, its forms overlap, and its time doubles with each word. */
const isOwnLine = (before: string): boolean => {
  let rest = before
  while (rest !== '') {
    const form = organisation.exec(rest) ?? distribution.exec(rest) ?? shortWord.exec(rest)
    if (!form) return false
    rest = rest.slice(form[0].length).trimStart()
  }
  return true
}
// "A/50/44, paras. 130-136": how the part of an annual report is cited
const ownTail =
  /^\*{0,3}\s*(?:$|Distr|\d{1,2}\s?\p{L}|Original|\P{ASCII}|[,(]\s?(?:paras?|pars?|párrs?)\.\s?\d|[,(]\s?(?:paragraph|párrafo)e?s?\s\d)/u
// "CAT/C/CR/91/3. (Concluding Observations/Comments)": how the database of the treaty bodies named its texts until 2010
const namedTail =
  /^(?:\.\s?\((?:Concluding|Conclusions?|Observations?|Observaciones|Conclusiones)[^()]{3,60}|\(Suppl?\.?[^()]{0,12})\)$/iu

/** The first symbol that stands alone on its line, or beside the name of the organisation or the date. */
const symbolOf = (lines: string[]): { parsed: ParsedSymbol; printed: string } | null => {
  for (const line of lines) {
    const [found] = findSymbols(line)
    if (!found) continue
    const before = line.slice(0, found.start).trim()
    const after = line.slice(found.end).trim()
    // "Advance copy CAT/C/XVD/CO/3", "CAT/C/XVD/CO/3 (draft)": what is said of the version names no other document
    const opens = isOwnLine(before === '' ? '' : `${before} `) || noticeOf(before) !== null
    const ends = ownTail.test(after) || namedTail.test(after) || noticeOf(after) !== null || saysIssuedAnew(after)
    if (!opens || !ends) continue
    if (['tb_sr', 'internal'].includes(found.class)) continue
    const stars = /^\s?(\*{1,3})/.exec(line.slice(found.end))?.[1] ?? ''
    const printed = line.slice(found.start, found.end) + stars
    return { parsed: found.reissue || !stars ? found : readAgain(printed, found), printed }
  }
  return null
}

const citation = /(?<!\p{L})(?:U\.?N\.?|UN) Docs?\.? /u
const ofReviews = ['ga_supp', 'tb_cr', 'tb_concl', 'tb_legacy_co']

/** Only a symbol of observations or of an annual report: some sites cite the report that was considered. */
function citedIn(lines: string[]): Cover['cited'] {
  for (const line of lines) {
    const at = line.search(citation)
    const [found] = at === -1 ? [] : findSymbols(line.slice(at))
    if (found && (ofReviews.includes(found.class) || found.type === 'CO'))
      return { parsed: found, printed: line.slice(at).slice(found.start, found.end) }
  }
  return null
}

const readAgain = (printed: string, found: ParsedSymbol): ParsedSymbol => {
  try {
    return parseSymbol(printed)
  } catch (error) {
    if (error instanceof SymbolError) return found
    throw error
  }
}

/** The first day after "Distr."; failing that the first of the masthead that belongs to no session. */
const dateOf = (lines: string[]): CoverDay => {
  const from = lines.findIndex((line) => /Distr\s?\./i.test(line))
  if (from !== -1) {
    const [first = '', ...rest] = lines.slice(from).map((line) => mended(line).replace(/\s+/g, ' '))
    return coverDayOf([first.slice(first.search(/Distr/i)).replace(/^Distr\s?\.?\s?:?\s?\p{L}*\s?/iu, ''), ...rest])
  }
  for (const line of lines) {
    if (/session|sesi[oó]n|per[ií]odo de sesiones/iu.test(line) || parseDayRange(mended(line)) !== null) continue
    const day = findCoverDay(mended(line))
    if (day) return { day: day.day, unread: null }
  }
  return { day: null, unread: null }
}

const reissue =
  /\bre-?issued?\b[^.]{0,40}\b(?:technical|for)\b|nouveau tirage|réédité|(?:publicad|editad)[oa] nuevamente|reeditad[oa]|nueva tirada/i

/** The same in a line of its own, "* Reissued for technical reasons on 5 June 2099": a text may speak of reissues. */
const reissueLine =
  /^[ *]{0,9}(?:(?:second|third) re-?issue|re-?issued (?:for|as)|nouveau tirage|réédité|(?:publicad|editad|reeditad)[oa] .{0,12}por)\s/im

const versionOf = (symbol: ParsedSymbol | null, read: ReadDocument, lines: string[]): VersionKind => {
  // a numbered paragraph may speak of a version of another text
  const first = read.paragraphs.findIndex(({ labelKind }) => labelKind === 'number')
  const front = read.paragraphs.slice(0, first === -1 ? 12 : Math.min(first, 12)).map(({ text }) => text)
  const opening = [...lines, ...front].join(' \n ')
  const notes = read.footnotes.map((note) => note.text).join(' \n ')
  if (/unofficial translation|traduction non officielle|traducción no oficial/i.test(opening))
    return 'unofficial_translation'
  if (
    /advance\s+(?:unedited\s+)?(?:version|copy)|unedited version|DOCPROPERTY|version (?:avancée )?non éditée|versión (?:avanzada )?sin editar/i.test(
      opening,
    )
  )
    return 'advance_unedited'
  if (symbol?.restricted || /^Distr\s?\.?:?\s*Restricted/im.test(lines.join('\n'))) return 'restricted'
  if (symbol?.suffix && /\/CORR\./i.test(symbol.suffix)) return 'corrected'
  if (symbol?.suffix && /\/REV\./i.test(symbol.suffix)) return 'revised'
  if (symbol?.reissue || reissue.test(notes) || reissueLine.test(opening)) return 'reissued'
  if (/\bprovisional (?:version|concluding observations)\b/i.test(opening)) return 'provisional'
  return 'official'
}

/** Reads the cover of a document of a treaty body. Nothing is guessed: what is not printed is null. */
export function readCover(read: ReadDocument): Cover {
  const lines = mastheadOf(read)
  // the left column of a masthead may run on beside the symbol: "Cruel, Inhuman or Degrading   CAT/C/XVD/CO/3"
  const symbol = symbolOf(lines) ?? symbolOf(read.coverColumns ?? [])
  // a day that its cell breaks over two lines, beside those of the other cell
  const inLines = dateOf(lines)
  const inColumns = inLines.day === null ? dateOf(read.coverColumns ?? []) : inLines
  const date = inColumns.day === null ? inLines : inColumns
  const original = /Original\s?:?\s*(\p{L}+)/iu.exec(lines.join(' '))?.[1]
  return {
    symbol: symbol?.parsed ?? null,
    symbolAsPrinted: symbol?.printed ?? null,
    cited: symbol ? null : citedIn(lines),
    unreadSymbol: symbol === null ? unreadSymbolIn(lines) : null,
    distributionDate: date.day,
    unreadDay: date.unread,
    originalLanguage: original ? languageNamed(original) : null,
    version: versionOf(symbol?.parsed ?? null, read, lines),
  }
}
