// The JSON that the scorer of concluding observations reads, out of a parsed document. Visit reports are given in it too.
import type { ParsedDocumentInput } from '../../../src/domain/documents.ts'

type ScorerCo = {
  file: string
  symbol: string
  state: string | null
  distributionDate: string | null
  adoptionDate: string | null
  session: number | null
  sessionFrom: string | null
  sessionTo: string | null
  units: { number: string | null; path: string | null; type: string; heading: string | null; text: string }[]
  followUp: { number: string; refs: string[]; due: string | null } | null
  nextReport: { number: string; due: string | null } | null
}

/** `file` is the name of the file that was read. Of two days of adoption the last is given, as the labels do. */
export function toScorerCo(document: ParsedDocumentInput, file: string): ScorerCo {
  return {
    file,
    symbol: document.symbol,
    state: document.states[0] ?? null,
    distributionDate: document.distributionDate,
    adoptionDate: document.adoptionDates?.at(-1) ?? null,
    session: document.session,
    sessionFrom: document.sessionOpens ?? null,
    sessionTo: document.sessionCloses ?? null,
    units: document.units.map((unit) => ({
      number: unit.number,
      path: unit.path,
      type: unit.unitType,
      heading: unit.heading.at(-1) ?? null,
      text: unit.text,
    })),
    followUp: document.followUp
      ? { number: document.followUp.paragraph, refs: document.followUp.paragraphs ?? [], due: document.followUp.due }
      : null,
    nextReport: document.nextReport ? { number: document.nextReport.paragraph, due: document.nextReport.due } : null,
  }
}
