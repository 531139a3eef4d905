// Compares a document as the index cut it with our own reading, paragraph by paragraph.
import type { Language } from '../mechanisms.ts'
import type { Agreement, LinkAgreement } from '../uhri/agreement.ts'
import { languageOfRecord, type UhriRecord } from '../uhri/record.ts'
import type { UnitType } from '../units.ts'
import { paragraphOf } from './paragraph-of.ts'

/** Raise it with every change of the answers: each document is then compared anew. */
export const reconcileVersion = 3

export type OurUnit = { id: string; path: string | null; stem: string | null; text: string; unitType: UnitType }
export type TheirRecord = Pick<UhriRecord, 'annotationId' | 'path' | 'text' | 'language'>

/** A record and a unit that it is of. */
type Pair = { unit: string; record: string; agreement: LinkAgreement }

export type Paragraph = {
  agreement: Agreement
  /** as we number it, or the index where it alone has it; null where neither does */
  paragraph: string | null
  /** which record is of which unit; empty where only one side has it */
  links: readonly Pair[]
}

/** Types that the index annotates: it leaves openings and lead-ins out, so ours alone are no disagreement. */
const annotated: readonly UnitType[] = ['concern', 'recommendation', 'upr_recommendation']

/** Returns letters and figures alone: neither a blank inside a word, nor a mark, nor the letter of an item is a difference. */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([a-z]{1,4}\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The words that open a list stand once before its items, as they are printed. */
function textOf(units: readonly OurUnit[]): string {
  let stem: string | null = null
  return units
    .map((unit) => {
      const own = unit.stem !== null && unit.stem !== stem ? `${unit.stem} ${unit.text}` : unit.text
      stem = unit.stem
      return own
    })
    .join(' ')
}

function grouped<T extends { path: string | null }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    if (row.path === null) continue
    const key = paragraphOf(row.path)
    const own = groups.get(key)
    if (own) own.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** One number may hold several recommendations, which the index cuts as it likes: their order says nothing. */
function agrees(ours: readonly OurUnit[], theirs: readonly TheirRecord[]): boolean {
  if (wordsOf(textOf(ours)) === wordsOf(theirs.map(({ text }) => text).join(' '))) return true
  if (ours.length !== theirs.length) return false
  const sorted = (texts: readonly string[]) => texts.map(wordsOf).sort().join('|')
  return sorted(ours.map(({ text }) => text)) === sorted(theirs.map(({ text }) => text))
}

/** A record that has the words of one part alone is of that part; each of the others is of each part that none claims. */
function linksOf(agreement: Agreement, ours: readonly OurUnit[], theirs: readonly TheirRecord[]): Pair[] {
  const links: Pair[] = []
  let [units, records] = [[...ours], [...theirs]]
  if (ours.length > 1)
    for (const record of theirs) {
      const unit = units.find(({ text }) => wordsOf(text) === wordsOf(record.text))
      if (unit === undefined) continue
      links.push({ unit: unit.id, record: record.annotationId, agreement: 'same' })
      units = units.filter((one) => one !== unit)
      records = records.filter((one) => one !== record)
    }
  const rest = units.length === 0 ? ours : units
  for (const { annotationId: record } of records)
    for (const { id: unit } of rest) links.push({ unit, record, agreement })
  return links
}

/** Records in the language of the text; one whose words do not tell is of it too where they are words of the text. */
function inLanguageOf(
  text: readonly OurUnit[],
  records: readonly TheirRecord[],
  language: Language,
): (one: TheirRecord) => boolean {
  let words: Set<string> | null = null
  const isOfText = (one: TheirRecord): boolean => {
    if (languageOfRecord(one) === language) return true
    if (one.language != null) return false
    words ??= new Set([
      ...text.map((unit) => wordsOf(unit.text)),
      ...[...grouped(text).values()].map((own) => wordsOf(textOf(own))),
    ])
    return words.has(wordsOf(one.text))
  }
  const of = new Set(records.filter(isOfText))
  return (one) => of.has(one)
}

/** Records in another language than the text: their words say nothing about its words. */
const inOther = (ours: ReadonlyMap<string, OurUnit[]>, records: readonly TheirRecord[]): Pair[] =>
  records.flatMap(({ annotationId, path }) =>
    (path === null ? [] : (ours.get(paragraphOf(path)) ?? [])).map(
      ({ id }): Pair => ({ unit: id, record: annotationId, agreement: 'other_language' }),
    ),
  )

export type Reconciled = { paragraphs: Paragraph[]; links: Pair[] }

/** `units` are the live ones in the order of the document; `all` are the records that the index has of it now. */
export function reconcile(units: readonly OurUnit[], all: readonly TheirRecord[], language: Language): Reconciled {
  const isOfText = inLanguageOf(units, all, language)
  const records = all.filter(isOfText)
  const ours = grouped(units)
  const theirs = grouped(records)
  const paragraphs: Paragraph[] = []
  const row = (agreement: Agreement, paragraph: string | null, own: readonly OurUnit[], of: readonly TheirRecord[]) =>
    paragraphs.push({ agreement, paragraph, links: linksOf(agreement, own, of) })
  // a record without a number, or under a number that we do not have, is known by its words
  const free = [...ours].filter(([key]) => !theirs.has(key))
  const byWords = new Map(free.map(([key, own]) => [wordsOf(textOf(own)), key]))
  const taken = new Set<string>()
  const loose = records.filter(({ path }) => path === null || !ours.has(paragraphOf(path)))
  for (const record of loose) {
    const key = byWords.get(wordsOf(record.text))
    if (key !== undefined && !taken.has(key)) {
      taken.add(key)
      row('same', key, ours.get(key)!, [record])
    } else row('only_index', record.path, [], [record])
  }
  const foreign = all.filter((one) => !isOfText(one))
  const inForeign = grouped(foreign)
  for (const [key, own] of ours) {
    const of = theirs.get(key)
    if (of) row(agrees(own, of) ? 'same' : 'differs', key, own, of)
    else if (!taken.has(key) && !inForeign.has(key) && own.some(({ unitType }) => annotated.includes(unitType)))
      row('only_ours', key, own, [])
  }
  return { paragraphs, links: [...paragraphs.flatMap(({ links }) => links), ...inOther(ours, foreign)] }
}
