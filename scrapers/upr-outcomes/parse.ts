// One capture of a UPR outcome → one document: report of the Working Group, addendum, or matrix.
import { ParseError, type ParseFault, UnknownNameError } from '../../src/domain/errors.ts'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { languageWords } from '../../src/domain/mechanisms.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { stateName } from '../../src/domain/states/states.ts'
import { languageOf } from '../lib/committee-text/language.ts'
import { unreadCoverDay } from '../lib/cover-day.ts'
import { unreadSymbolIn, withoutSymbol } from '../lib/no-symbol.ts'
import { parseFile } from '../lib/parse-file.ts'
import { atDoor } from '../lib/refusal.ts'
import { assertOneDocument } from '../lib/second-document.ts'
import { sniff } from '../lib/sniff.ts'
import type { Capture } from '../source.ts'
import { parseAddendum } from './addendum.ts'
import { headWords } from './answer-tables.ts'
import { type Cover, readCover, severalStates } from './cover.ts'
import { symbolDoubts } from './invariants.ts'
import { otherStateDoubts } from './other-state.ts'
import { parseReport } from './report.ts'
import type { ParsedDocumentInput } from './types.ts'

const kinds = ['report', 'addendum', 'corrigendum', 'base document', 'none'] as const
type Kind = (typeof kinds)[number]

/** What kind of UPR paper a cover belongs to. */
export const kindOf = (cover: Cover, read: ReadDocument): Kind => {
  const lines = read.cover.join('\n')
  const symbol = cover.symbol ?? ''
  if (/\/Corr\.\d/.test(symbol) || /^Corrigendum/im.test(lines)) return 'corrigendum'
  // of the first session the report itself is A/HRC/WG.6/1/XVD/4
  if (/WG\.6\/\d+\/[A-Z]{3}\/[1-3](?!\d)/.test(symbol)) return 'base document'
  if (
    !/Universal\s+Periodic\s+Review|Examen\s+p[ée]ri[óo]di(?:que|co)\s+universel|Examen\s+Peri[óo]dico\s+Universal|универсальн|普遍定期审议|الدوري\s+الشامل/i.test(
      lines,
    )
  )
    return 'none'
  return /\/Add\.\d/.test(symbol) || /^Addend(?:um|a)\b|^Additif|^Adici[óo]n/im.test(lines) ? 'addendum' : 'report'
}

type Refusal = { reason: string; kind: ParseFault }
const unread = (reason: string): Refusal => ({ reason: `recognised: ${reason}`, kind: 'unread_version' })

/** Why a paper is not read; null for an outcome in English. */
const reasonAgainst = (kind: Kind, cover: Cover): Refusal | null => {
  const symbol = cover.symbol
  // the words of a cover in Arabic or Chinese may be lost in the PDF; its symbol is not
  if (cover.language !== 'en' && (kind !== 'none' || /^A\/HRC\/\d/.test(symbol ?? '')))
    return unread(
      `${languageWords[cover.language]} version of ${symbol ?? 'a document without a symbol'}; only the English version is read`,
    )
  if (kind === 'none')
    return {
      reason: 'not an outcome of the Universal Periodic Review: its cover does not name the review',
      kind: 'not_parsed',
    }
  if (kind === 'corrigendum')
    return {
      reason: `recognised: a corrigendum${symbol ? ` to ${baseSymbol(symbol)}` : ''}; it corrects that document and is not read by itself`,
      kind: 'corrigendum',
    }
  if (kind === 'base document')
    return {
      reason: 'recognised: a document prepared for the review; it holds no recommendations of the review',
      kind: 'other_document',
    }
  return null
}

/** "A/HRC/DEC/990/101", "A/HRC/RES/6/30": the Council's own act, which names the report that it adopts. */
const councilAct = /(?<![\w/])A\/HRC\/(?:DEC|RES|S-\d+\/DEC|PV)[./]\d+(?:\/\d+)?/

/** Throws ParseError for a decision or resolution of the Council: it says that an outcome was adopted, and holds none. */
function assertNoAct({ cover }: ReadDocument): void {
  const act = cover.slice(0, 12).flatMap((line) => councilAct.exec(line)?.[0] ?? [])[0]
  if (act === undefined) return
  throw new ParseError(
    act,
    'page 1',
    'recognised: a decision or resolution of the Human Rights Council; it adopts an outcome and holds no recommendations. Import the report and its addendum',
    { kind: 'other_document' },
  )
}

/** The document of bytes that are read already. Throws ParseError; never returns a part of a document. */
export const parseRead = (read: ReadDocument, capture: Pick<Capture, 'symbol'>): ParsedDocumentInput => {
  assertNoAct(read)
  const cover = readCover(read)
  const kind = kindOf(cover, read)
  // a masthead may be English over a text that is not
  const text = languageOf(read.paragraphs.map((paragraph) => paragraph.text).join(' '))
  const language = cover.language === 'en' ? (text ?? 'en') : cover.language
  const against = reasonAgainst(kind, { ...cover, language })
  if (against !== null) throw new ParseError(cover.symbol, 'page 1', against.reason, { kind: against.kind })
  const symbol = cover.symbol ?? capture.symbol
  if (symbol === null) throw new ParseError(null, 'page 1', withoutSymbol(unreadSymbolIn(read.cover)))
  const several = severalStates(read.cover)
  if (several.length > 1)
    throw new ParseError(
      symbol,
      'page 1',
      `the cover names several States (${several.map((one) => stateName(one)).join(', ')}), and no State gets the recommendations to another. Save the text on each State as a file of its own, with its cover, and import that.`,
    )
  const doubts = assertOneDocument(read, symbol)
  const parsed = kind === 'addendum' ? parseAddendum(read, cover, symbol) : parseReport(read, cover, symbol)
  parsed.warnings = [
    ...(parsed.warnings ?? []),
    ...unreadCoverDay(cover.unreadDay),
    ...doubts,
    ...symbolDoubts(cover),
    ...otherStateDoubts(cover, parsed),
  ]
  if (capture.symbol !== null && capture.symbol !== symbol)
    parsed.warnings = [...(parsed.warnings ?? []), `the cover says ${symbol}, the listing ${capture.symbol}`]
  return parsed
}

/** Parses one capture. Throws ParseError; never returns a part of a document. */
export const parseUpr = async (capture: Capture): Promise<ParsedDocumentInput> => {
  try {
    if (sniff(capture.bytes) === 'docx') {
      // the packages that read Word files are large, and most captures are PDFs
      const { isMatrix, parseMatrix } = await import('./matrix.ts')
      const matrix = await atDoor(capture.symbol, async () =>
        (await isMatrix(capture.bytes)) ? parseMatrix(capture) : null,
      )
      if (matrix !== null) return matrix
    }
    return await parseFile(capture.bytes, { symbol: capture.symbol, heads: headWords }, (read) =>
      parseRead(read, capture),
    )
  } catch (error) {
    // a name that no table has is a fault of this document alone
    if (error instanceof UnknownNameError)
      throw new ParseError(capture.symbol, 'names', error.message, { cause: error })
    throw error
  }
}
