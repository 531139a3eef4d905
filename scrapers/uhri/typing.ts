// What a record is, typed by us: the index calls every paragraph under "Follow-up procedure" and "Other issues" a recommendation.
import type { UntypedRecord } from '../../src/domain/uhri/record.ts'
import type { UnitType } from '../../src/domain/units.ts'
import { segmentsOf } from '../lib/committee-text/typing.ts'

/** The last paragraphs of concluding observations have numbers from here on, as a rule of thumb. */
const usualLength = 45

/** By the rules for the texts of committees, from the words of one paragraph. */
function typeByWords({ kind, heading, text, number }: UntypedRecord): UnitType {
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
    language: 'en',
    isFirst: false,
    position: Math.min(1, Number(number ?? 0) / usualLength),
    boldAsks: false,
    mixes: false,
  }).map(({ unitType }) => unitType)
  const first = types[0] ?? 'other'
  // concern and recommendation under one number are two records of the index
  if (kind === 'concern') return types.find((type) => type !== 'recommendation') ?? first
  if (kind === null) return first
  // a worry that the index calls a recommendation was read by a person there; a closing paragraph is none all the same
  return types.includes('recommendation') || first === 'concern' ? 'recommendation' : first
}

/** Returns our type of a record. Reports of special procedures, and texts in other languages, are typed as the index does: no rule of ours reads their words. */
export function unitTypeOf(given: UntypedRecord): UnitType {
  const { mechanism, kind, isResponse, isOther } = given
  if (isResponse) return mechanism === 'UPR' ? 'upr_position_statement' : 'state_reply'
  if (mechanism === 'UPR') return kind === 'concern' ? 'upr_discussion' : 'upr_recommendation'
  if (mechanism === 'SRT' || mechanism === 'SP' || mechanism === 'SPT' || isOther)
    return kind === 'recommendation' ? 'recommendation' : 'concern'
  return typeByWords(given)
}
