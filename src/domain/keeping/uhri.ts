// Records of the index stand in for a document that was not read: decides its head, its units and their ids.

import { codeWords } from '../code-words/code-words.ts'
import type { DocumentType, Language } from '../mechanisms.ts'
import { stateName } from '../states/states.ts'
import { exportLanguage, languageOfRecord, type UhriRecord } from '../uhri/record.ts'
import { indexPosition, type Unit } from '../units.ts'
import { documentId, recordUnitId, unitId } from './ids.ts'
import { type StandInHead, standInHead, standInUnit } from './stand-in.ts'
import { type HeldUnit, type Noted, replacementOf } from './units.ts'

/** Source of the documents that are known by the index only. */
export const uhriSource = 'uhri'

export type UhriDocument = {
  id: string
  head: StandInHead
  cycle: number | null
  workingGroupSession: number | null
  /** in the order of the document; `id` by the number, else by the record */
  units: { id: string; annotationId: string; unit: Unit }[]
}

/** The value that most records have; the first by its text among equals. */
function usual<T extends string | number>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1))
  return best?.[0] ?? null
}

/** "140.12" behind "140.2"; what has no number stands last. */
function inOrder(a: UhriRecord, b: UhriRecord): number {
  const numbers = (one: UhriRecord) => (one.path ?? '').split('.').filter(Boolean).map(Number)
  const [left, right] = [numbers(a), numbers(b)]
  if ((left.length === 0) !== (right.length === 0)) return left.length === 0 ? 1 : -1
  for (let i = 0; i < Math.max(left.length, right.length); i++)
    if (left[i] !== right[i]) return (left[i] ?? -1) - (right[i] ?? -1)
  // a concern stands before what is asked about it
  if (a.kind !== b.kind) return a.kind === 'concern' ? -1 : 1
  return a.annotationId < b.annotationId ? -1 : 1
}

/** The language of the document that stands for these records: the one that most of them are in; among equals that of the export. */
export function languageOfRecords(records: readonly Pick<UhriRecord, 'language'>[]): Language {
  const languages = records.map(languageOfRecord)
  const most = usual(languages) ?? exportLanguage
  const times = (one: Language) => languages.filter((language) => language === one).length
  return times(exportLanguage) === times(most) ? exportLanguage : most
}

function unitOf(record: UhriRecord, ordinal: number, part: number, ofDocument: Language): Unit {
  const { number, path, numberStatus, heading, text, unitType, recommendingStates, position } = record
  const language = languageOfRecord(record)
  return standInUnit({
    ordinal,
    number,
    path,
    part,
    numberStatus,
    heading,
    text,
    language: language === ofDocument ? undefined : language,
    unitType,
    addressee: unitType === 'recommendation' ? 'state' : null,
    recommendingStates,
    position: position === null ? null : indexPosition(position.value, position.words),
  })
}

/** In the language of the text, where names are known in it. */
function titleOf(type: DocumentType, states: readonly string[], language: Language): string {
  const own = language === 'fr' || language === 'es' ? language : 'en'
  const names = states.map((state) => stateName(state, own)).join(', ')
  return `${codeWords[own].documentType[type]}${own === 'fr' ? '\u00a0' : ''}: ${names}`
}

/** `records` are those of one symbol that stand, at least one; all name the same States. */
export function uhriDocument(records: readonly UhriRecord[]): UhriDocument {
  const [first] = records
  if (first === undefined) throw new Error('a document of the index needs a record')
  const states = [...first.states].sort()
  const type = usual(records.map(({ documentType }) => documentType))!
  const mechanism = usual(records.map((one) => one.mechanism))!
  const language = languageOfRecords(records)
  const ordered = [...records].sort(inOrder)
  const times = new Map<string, number>()
  for (const { path } of ordered) if (path !== null) times.set(path, (times.get(path) ?? 0) + 1)
  const parts = new Map<string, number>()
  const units = ordered.map((record, ordinal) => {
    const { path, symbol, annotationId } = record
    let part = 0
    if (path !== null && times.get(path)! > 1) {
      part = (parts.get(path) ?? 0) + 1
      parts.set(path, part)
    }
    const id = path === null ? recordUnitId(annotationId) : unitId(symbol, language, { path, ordinal, part })
    return { id, annotationId, unit: unitOf(record, ordinal, part, language) }
  })
  return {
    id: documentId(first.symbol, language),
    cycle: usual(records.map(({ cycle }) => cycle)),
    workingGroupSession: usual(records.map(({ workingGroupSession }) => workingGroupSession)),
    units,
    head: standInHead({
      symbol: first.symbol,
      mechanism,
      body: usual(records.map(({ body }) => body))!,
      type,
      title: titleOf(type, states, language),
      states,
      language,
      originalLanguage: null,
      version: 'index_copy',
      distributionDate: usual(records.map(({ date }) => date)),
      layout: 'uhri',
    }),
  }
}

/** Units that stood for records, and where those records stand now. */
export type Stood = {
  /** record by unit */
  recordOf: ReadonlyMap<string, string>
  /** unit by record */
  unitOf: ReadonlyMap<string, string>
  /** units of the document where it is read now */
  read: readonly HeldUnit[]
}

/** Changes of records that no unit tells: of one that `moved` here and got another id, the unit that it leaves tells it. */
export function untold(noted: readonly Noted[], moved: ReadonlyMap<string, string>, { unitOf }: Stood): Noted[] {
  const told = new Set([...moved].flatMap(([unit, record]) => (unitOf.get(record) === unit ? [] : [record])))
  return noted.filter(({ subjectId }) => !told.has(subjectId))
}

const placedIn = (read: readonly HeldUnit[]) =>
  read
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, path, printed }) => ({ id, path, unitType: printed.unitType }))

/** The units of a document that is read, by the records that came to it: those of the paragraphs that they name. */
export function unitsNamed(
  records: readonly UhriRecord[],
  read: readonly HeldUnit[],
): [record: string, unit: string][] {
  const placed = placedIn(read)
  return records.flatMap(({ annotationId, path, unitType }): [string, string][] => {
    const unit = replacementOf({ path, printed: { unitType } }, placed)
    return unit === null ? [] : [[annotationId, unit]]
  })
}

/** Leads from a unit that stood for a record to the one that stands for it now, else to the paragraph of the document that is read. */
export function successorOf({ recordOf, unitOf, read }: Stood): (gone: HeldUnit) => string | null {
  const placed = placedIn(read)
  return (gone) => {
    const now = unitOf.get(recordOf.get(gone.id) ?? '')
    return now !== undefined && now !== gone.id ? now : replacementOf(gone, placed)
  }
}
