// The citation record of a recommendation as the store holds it, and the two styles that stand beside every one.
import type { RecommendationRow } from '../../db/store.ts'
import { stateName } from '../domain/states.ts'
import { type Citable, citable } from './citable.ts'
import { type CitationStyle, cite } from './cite.ts'

/** Null fields of the row stay gaps. A position is cited with the document that gave it (SAFETY, Q5). */
export function citableOfRow(row: RecommendationRow): Citable {
  const { document } = row
  const [adopted, ...others] = document.adoptionDates
  const date =
    document.distributionDate !== null
      ? ({ day: document.distributionDate, kind: 'distribution' } as const)
      : adopted !== undefined && others.length === 0
        ? ({ day: adopted, kind: 'adoption' } as const)
        : null
  return citable({
    body: document.body || null,
    type: document.type,
    title: document.title || null,
    state: document.stateAsPrinted ?? document.states.map((iso3) => stateName(iso3)).join(' and '),
    symbol: document.symbol,
    date,
    version: document.version,
    language: document.language,
    originalLanguage: document.originalLanguage,
    pinpoints: row.path === null ? [] : [row.path],
    numberStatus: row.path === null ? 'absent' : row.numberStatus,
    heading: row.heading.at(-1) ?? null,
    mandate: document.mechanism === 'SRT' ? 'Special Rapporteur on Torture' : null,
    address: document.address,
    accessed: document.retrievedAt?.slice(0, 10) ?? null,
    positions:
      row.unitType === 'upr_recommendation'
        ? row.positions.map((p) => ({ value: p.value, symbol: p.sourceSymbol, paragraph: p.sourceParagraph }))
        : null,
    recommendingStates: row.recommendingStates.map((state) => state.printed),
  })
}

/** The citation of a recommendation in one style, as plain text. */
export const citeRow = (row: RecommendationRow, style: CitationStyle): string => cite(citableOfRow(row), style).text

/** The two that go with every recommendation: United Nations and OMCT. */
export const citationsOfRow = (row: RecommendationRow): { un: string; omct: string } => ({
  un: citeRow(row, 'un'),
  omct: citeRow(row, 'omct'),
})
