// One record of the export → one record of ours, or why it gives none. Every oddity is put right and noted, or raised.
import { isDay } from '../../src/domain/days/days.ts'
import type { DocumentType, Mechanism } from '../../src/domain/mechanisms.ts'
import { type ParsedSymbol, parseSymbol, SymbolError } from '../../src/domain/symbols/symbols.ts'
import {
  exportLanguage,
  type LeftKind,
  languageOfRecord,
  type OddWords,
  type Quirk,
  type RawRecord,
  type ReadRecord,
  rawRecordSchema,
  recordKeys,
  type UhriRecord,
  type UntypedRecord,
} from '../../src/domain/uhri/record.ts'
import { isInScope, type UhriScope } from '../../src/domain/uhri/scope.ts'
import type { UnitType } from '../../src/domain/units.ts'
import { cycleOfSession } from '../../src/domain/windows/upr-calendar.ts'
import { bodyOf } from './body.ts'
import { withoutRecommenders } from './brackets.ts'
import { issuesSymbol } from './issuer.ts'
import { positionOf } from './positions.ts'
import { recommendersOf, statesOfValue } from './states.ts'
import { readText } from './text.ts'

const undashed = (printed: string | null, note: (quirk: Quirk) => void): string => {
  const plain = (printed ?? '').replace(/^[-–—•\s]+/, '').replace(/[;,\s]+$/, '')
  if (plain !== '' && plain === printed?.trim()) note('no_dash')
  return plain
}

/** In lower case, without spaces. */
const kindOf: Readonly<Record<string, UhriRecord['kind']>> = {
  recommendation: 'recommendation',
  recommendations: 'recommendation',
  concern: 'concern',
  concerns: 'concern',
  observations: 'concern',
  'concerns/observations': 'concern',
}

const treatyBodyTypes: Readonly<Record<string, DocumentType>> = {
  CO: 'concluding_observations',
  Q: 'list_of_issues',
  QPR: 'list_of_issues_prior_to_reporting',
  RQ: 'replies_to_list_of_issues',
  FCO: 'follow_up_reply',
}

function documentTypeOf(mechanism: Mechanism, symbol: ParsedSymbol): DocumentType {
  const isAddendum = /\/Add\./.test(symbol.suffix ?? '')
  if (mechanism === 'UPR') return isAddendum ? 'addendum' : 'report_of_the_working_group'
  if (mechanism === 'SRT' || mechanism === 'SP') return 'country_visit_report'
  if (mechanism === 'SPT') return symbol.type === 'ROSP' ? 'follow_up_reply' : 'country_visit_report'
  if (symbol.type !== null) return treatyBodyTypes[symbol.type] ?? 'other'
  return ['tb_legacy_co', 'tb_concl', 'tb_cr', 'tb_legacy_report'].includes(symbol.class)
    ? 'concluding_observations'
    : 'other'
}

/** "- A/57/44, paras. 10-20", "CAT/C/XVD/CO/3 & Corr.1": the document without its paragraphs and its corrigenda. */
const bareSymbol = (printed: string): string =>
  undashed(printed, () => {}).replace(/\s*(?:,\s*paras?\b.*|[,;&]\s*\S{0,60}Corr\.\s?\d.*)$/i, '')

function symbolOf(printed: string): ParsedSymbol | null {
  try {
    return parseSymbol(printed)
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}

const numberIn = (text: string | null | undefined): number | null => {
  const found = /\d{1,3}/.exec(text ?? '')
  return found ? Number(found[0]) : null
}

/** "3rd cycle", "Cycle 3", "3", "2017-2022 (3rd cycle)": years are no cycle. */
function cycleIn(text: string | null): number | null {
  const found = /(?<!\d)(\d)(?:st|nd|rd|th)\b|\bcycle\s*(\d)(?!\d)|^\s*(\d)\s*$/i.exec(text ?? '')
  return found ? Number(found[1] ?? found[2] ?? found[3]) : null
}

/** "2025-02-12T00:00:00", "2025-2-12"; null for none. */
function dayIn(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text?.trim() ?? '') ?? []
  const printed = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return year !== undefined && isDay(printed) ? printed : null
}

/** The first day that a program knows, printed where it knows none. */
const noDay = '0001-01-01'

/** "2025-03-03T10:53:45.827" */
export function listedAt(raw: unknown): string | null {
  const value =
    typeof raw === 'object' && raw !== null && 'PublicationDateOnUhri' in raw ? raw.PublicationDateOnUhri : null
  return typeof value === 'string' && dayIn(value) !== null ? value : null
}

/** Returns true for a document that is dated in a later year than the one after it was put on the index. */
const isUnlikely = (date: string, listed: string | null): boolean =>
  listed !== null && Number(date.slice(0, 4)) > Number(listed.slice(0, 4)) + 1

/** The day of the document; null where none is printed, or where it cannot be: it is named then, and the record is taken. */
function dateOf(raw: RawRecord, note: (quirk: Quirk, printed?: string) => void): string | null {
  const printed = (raw.PublicationDate ?? '').trim()
  const day = dayIn(printed)
  if (printed === '' || day === noDay) return null
  if (day !== null && !isUnlikely(day, listedAt(raw))) return day
  note(day === null ? 'unread_day' : 'unlikely_day', printed)
  return null
}

type States = { states: string[] } | { unknown: string }

function statesOf(values: readonly string[], note: (quirk: Quirk) => void): States {
  const states = new Set<string>()
  for (const value of values.filter((one) => one.trim() !== '')) {
    const codes = statesOfValue(value, note)
    if (codes === null) return { unknown: value }
    for (const code of codes) states.add(code)
  }
  return { states: [...states] }
}

type Review = Pick<UhriRecord, 'recommendingStates' | 'position' | 'cycle' | 'workingGroupSession'>

function reviewOf(raw: RawRecord, mechanism: Mechanism, note: (quirk: Quirk, printed?: string) => void): Review {
  if (mechanism !== 'UPR') return { recommendingStates: [], position: null, cycle: null, workingGroupSession: null }
  const answer = positionOf(raw.UprPositions)
  if (answer?.isUnknown) note('unknown_position', answer.words)
  if (answer?.value === 'partially_supported') note('supported_noted')
  const session = numberIn(raw.UprSession[0])
  return {
    recommendingStates: recommendersOf(raw.UprRecommendingCountry, note),
    position: answer === null ? null : { value: answer.value, words: answer.words },
    cycle: cycleIn(raw.UprCycle) ?? (session === null ? null : cycleOfSession(session)),
    workingGroupSession: session,
  }
}

const asks = (type: UnitType): boolean => type === 'recommendation' || type === 'upr_recommendation'

/** Tells whether the index calls a recommendation what we do not, or the other way round. */
const isTypedOtherwise = (kind: UhriRecord['kind'], type: UnitType): boolean =>
  kind !== null && asks(type) !== (kind === 'recommendation')

/** The same record with its numbers as text, and its lists without what is nothing. */
const inWords = (given: unknown): unknown => {
  const plain = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((one) => one !== null).map(plain) : plain(value),
    ]),
  )
}

/** `isKept`: whether a record that is out of scope is kept all the same, since it was taken before. */
export function readRecord(
  given: unknown,
  scope: UhriScope,
  isKept: (annotationId: string) => boolean,
  unitTypeOf: (untyped: UntypedRecord) => UnitType,
): ReadRecord {
  const quirks: Quirk[] = []
  const odd: OddWords[] = []
  const note = (quirk: Quirk, printed?: string): void => {
    if (!quirks.includes(quirk)) quirks.push(quirk)
    if (printed !== undefined) odd.push({ kind: quirk as OddWords['kind'], printed })
  }
  const left = (why: LeftKind, printed: string): ReadRecord => ({ kind: 'left', why, printed, quirks: [] })
  let checked = rawRecordSchema.safeParse(given)
  if (!checked.success) checked = rawRecordSchema.safeParse(inWords(given))
  if (!checked.success) {
    const field = checked.error.issues[0]?.path[0]
    return left('unexpected_shape', field === undefined ? 'a record' : `the field ${String(field)}`)
  }
  const raw = checked.data
  for (const key in given as object) if (!recordKeys.has(key)) note('unknown_key')
  if ((raw.Text ?? '').trim() === '') return left('empty', raw.AnnotationId)
  const bodyPrinted = undashed(raw.Body, note)
  const body = bodyOf(bodyPrinted)
  if (body === null) return left('unknown_body', bodyPrinted)
  if (body.isLong) note('long_body')
  const { mechanism } = body
  if (!isInScope(scope, { mechanism, themes: raw.Themes, text: raw.Text! }) && !isKept(raw.AnnotationId))
    return left('out_of_scope', bodyPrinted)
  const symbolPrinted = bareSymbol(raw.Symbol ?? '')
  if (symbolPrinted === '') return left('no_symbol', raw.AnnotationId)
  const symbol = symbolOf(symbolPrinted)
  if (symbol === null) return left('unread_symbol', raw.Symbol!)
  if (!issuesSymbol(mechanism, symbol)) return left('body_differs', `${bodyPrinted}, ${symbol.canonical}`)
  const found = statesOf(raw.Countries, note)
  if ('unknown' in found) return left('unknown_state', found.unknown)
  if (found.states.length === 0) return left('no_state', raw.AnnotationId)
  const date = dateOf(raw, note)
  const typePrinted = undashed(raw.AnnotationType, note)
  const kind = kindOf[typePrinted.replace(/\s/g, '').toLowerCase()] ?? null
  if (typePrinted !== '' && kind === null) return left('unknown_type', typePrinted)
  const review = reviewOf(raw, mechanism, note)
  const { text: whole, isResponse, ...read } = readText(raw.Text!, note)
  const names = review.recommendingStates.map(({ printed }) => printed)
  const text = names.length === 0 ? whole : withoutRecommenders(whole, names)
  if (text === '') return left('empty', raw.AnnotationId)
  if (isResponse) note('response_row')
  else if (read.number === null) note('no_number')
  const { heading, number, language } = read
  if (languageOfRecord(read) !== exportLanguage) note('other_language')
  const unitType = unitTypeOf({ mechanism, kind, heading, text, number, language, isResponse })
  if (!isResponse && isTypedOtherwise(kind, unitType)) note('typed_otherwise')
  return {
    kind: 'record',
    quirks,
    odd,
    record: {
      annotationId: raw.AnnotationId,
      documentId: raw.DocumentId,
      symbol: symbol.canonical,
      mechanism,
      body: body.name,
      documentType: documentTypeOf(mechanism, symbol),
      states: found.states,
      date,
      kind,
      unitType,
      ...read,
      text,
      ...review,
      themes: raw.Themes,
      persons: raw.AffectedPersons,
      sdgs: raw.Sdgs,
    },
  }
}
