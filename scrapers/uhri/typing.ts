// What a record is, typed by us: the index calls every paragraph under "Follow-up procedure" and "Other issues" a recommendation.

import type { Language } from '../../src/domain/mechanisms.ts'
import { languageOfRecord, type UntypedRecord } from '../../src/domain/uhri/record.ts'
import type { UnitType } from '../../src/domain/units.ts'
import { endMatterType } from '../lib/committee-text/end-matter.ts'
import type { ReadLanguage } from '../lib/committee-text/segment.ts'
import { segmentsOf } from '../lib/committee-text/typing.ts'

/** Closing paragraphs have numbers from four fifths of it on: of 1,290 recommendations in 45 real documents none is lost by it. */
const usualLength = 30
/** Closings that no recommendation is taken for, wherever it stands: how long the document is, a record does not say. */
const closings: readonly UnitType[] = ['follow_up_request', 'next_report']
/** Paragraphs, days, or a report to hand in: without any of them no text is such a closing, and its rules need not run. */
const mayClose = /\d|periodic|périodique|periódic|\bnext\b|submi|soum|présent|present/i

/** A record without a number stands anywhere; the one that closes a document has no list. */
const positionOf = (number: string | null, text: string): number =>
  number === null ? (text.includes('(a)') ? 0 : 1) : Math.min(1, Number(number) / usualLength)

/** By the rules for the texts of committees, from the words of one paragraph. */
function typeByWords(
  { kind, heading, text, number }: Omit<UntypedRecord, 'language'>,
  language: ReadLanguage,
): UnitType {
  const position = positionOf(number, text)
  const block = {
    path: [],
    text,
    page: null,
    bold: null,
    notes: [],
    status: 'printed',
    suspect: false,
    list: 0,
  } as const
  const paragraph = {
    number,
    part: null,
    heading: [...heading],
    blocks: [{ ...block, path: [...block.path], notes: [...block.notes], topic: null }],
    page: null,
    warnings: [],
  }
  const types = segmentsOf(paragraph, {
    language,
    isFirst: false,
    position,
    boldAsks: false,
    mixes: false,
  }).map(({ unitType }) => unitType)
  const first = types[0] ?? 'other'
  // concern and recommendation under one number are two records of the index
  if (kind === 'concern') return types.find((type) => type !== 'recommendation') ?? first
  if (kind === null) return first
  // a worry that the index calls a recommendation was read by a person there; a closing paragraph is none all the same
  if (!types.includes('recommendation') && first !== 'concern') return first
  // looked for already where it stands late
  const closing = position <= 0.8 && mayClose.test(text) ? endMatterType(text, null, true) : null
  return closing !== null && closings.includes(closing) ? closing : 'recommendation'
}

const isRead = (language: Language): language is ReadLanguage => ['en', 'fr', 'es'].includes(language)

/** Returns our type of a record. Reports of special procedures, and texts in languages that no rule of ours reads, are typed as the index does. */
export function unitTypeOf(given: UntypedRecord): UnitType {
  const { mechanism, kind, isResponse } = given
  const language = languageOfRecord(given)
  if (isResponse) return mechanism === 'UPR' ? 'upr_position_statement' : 'state_reply'
  if (mechanism === 'UPR') return kind === 'concern' ? 'upr_discussion' : 'upr_recommendation'
  if (mechanism === 'SRT' || mechanism === 'SP' || mechanism === 'SPT' || !isRead(language))
    return kind === 'recommendation' ? 'recommendation' : 'concern'
  return typeByWords(given, language)
}
