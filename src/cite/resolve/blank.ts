// The answer on a citation before anything is held against it.
import type { Citation } from '../../domain/citing/citation.ts'
import type { DraftPart } from '../../domain/citing/drafts.ts'
import type { Answer } from './answer.ts'
import { checkState, noDate, titleOf } from './checks.ts'

export function blankAnswer(citation: Citation, index: number, part: DraftPart, span: Answer['span']): Answer {
  const isBack = citation.how === 'ibid' || citation.how === 'earlier_note' || citation.how === 'lost_source'
  return {
    index,
    where: part.where,
    note: part.note,
    span,
    how: citation.how,
    kind: citation.how === 'court' ? 'court_judgment' : 'other',
    symbolAsWritten: citation.how === 'symbol' || citation.how === 'malformed' ? citation.printed : null,
    symbol: null,
    repairs: citation.repairs,
    likely: citation.likely,
    verdict: citation.how === 'court' ? 'out_of_scope' : citation.how === 'malformed' ? 'malformed' : 'unresolved',
    document: null,
    official: null,
    date: noDate(citation.date),
    body: { result: 'absent', given: null, expected: null },
    state: checkState(citation.states, null),
    title: titleOf(citation, []),
    claims: [],
    pinpoints: [],
    missingPinpoint: false,
    unreadPinpoints: citation.loose,
    quotations: citation.quotes.map((quotation) => ({ quotation, result: 'not_checked', path: null, diff: [] })),
    ibid: isBack ? { antecedent: citation.antecedent, unresolved: citation.unresolved } : null,
    conflicts: [],
    suggestion: null,
  }
}
