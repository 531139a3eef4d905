// Documents and units as they are written, and as the rules of keeping see those that are held.
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { type HeldDocument, reviewSymbol } from '../../src/domain/keeping/documents.ts'
import { textHash } from '../../src/domain/keeping/ids.ts'
import { registerSource, type StandIn } from '../../src/domain/keeping/register.ts'
import type { DocumentToIndex } from '../../src/domain/keeping/search-row.ts'
import { type HeldUnit, printedPosition } from '../../src/domain/keeping/units.ts'
import { workKey } from '../../src/domain/keeping/works.ts'
import { countRecommendations, recommendationTypes, type Unit } from '../../src/domain/units.ts'
import type { CaptureRow } from '../rows.ts'
import type { Kept } from '../tables.ts'
import type { DocumentJoined } from './mapping.ts'
import { outOfDate } from './out-of-date.ts'

/** The columns of a unit that come from reading alone. */
export const readColumns = (unit: Omit<Unit, 'text'> & { text: string | null }) => ({
  ordinal: unit.ordinal,
  number: unit.number,
  path: unit.path,
  part: unit.part,
  numberStatus: unit.numberStatus,
  heading: unit.heading,
  stem: unit.stem,
  text: unit.text,
  textHash: unit.text === null ? null : textHash(unit.text),
  unitType: unit.unitType,
  recommends: recommendationTypes.includes(unit.unitType),
  page: unit.page,
  rest: {
    language: unit.language,
    addressee: unit.addressee,
    articles: unit.articles,
    references: unit.references,
    concern: unit.concern,
    footnotes: unit.footnotes,
    joinedText: unit.joinedText,
    recommendingStates: unit.recommendingStates,
    warnings: unit.warnings,
    printedPositions: unit.positions,
  },
  position: printedPosition(unit),
  positions: unit.positions,
  official: unit.official,
  classifiedVersion: null,
  withdrawnAt: null,
  replacedBy: null,
  // spelled out: a copy of an object into each row is dear
  indexedVersion: outOfDate.indexedVersion,
})

export const toHeldUnit = (row: Kept<'units'>): HeldUnit => {
  const { printedPositions, ...rest } = row.rest as Omit<HeldUnit['printed'], 'positions'> & {
    printedPositions: HeldUnit['printed']['positions']
  }
  return {
    id: row.id,
    path: row.path,
    ordinal: row.ordinal,
    page: row.page,
    day: row.day,
    withdrawnAt: row.withdrawnAt,
    printed: {
      ...rest,
      text: row.text,
      heading: row.heading,
      stem: row.stem,
      unitType: row.unitType as HeldUnit['printed']['unitType'],
      numberStatus: row.numberStatus as HeldUnit['printed']['numberStatus'],
      positions: printedPositions,
    },
  }
}

/** What the units of a document are found by, from its row and the States of its other table. */
export const toIndexed = (
  row: Pick<DocumentToIndex, 'mechanism' | 'type' | 'language' | 'cycle'> & { version: string },
  states: string[],
): DocumentToIndex => ({
  mechanism: row.mechanism,
  type: row.type,
  language: row.language,
  cycle: row.cycle,
  version: row.version as DocumentToIndex['version'],
  states,
})

/** A document as the rules of keeping see it. */
export function toHeldDocument({ documents: row, captures }: DocumentJoined, states: string[]): HeldDocument {
  return {
    version: row.version as HeldDocument['version'],
    symbolAsPrinted: (row.parsed as ParsedDocument).symbolAsPrinted,
    captureId: row.captureId,
    lastSeenAt: captures?.lastSeenAt ?? null,
    withdrawnAt: row.withdrawnAt,
    toIndex: toIndexed(row, states),
    head: row.parsed,
  }
}

export const workOf = (parsed: ParsedDocument): string =>
  workKey({
    symbol: parsed.symbol,
    type: parsed.type,
    state: parsed.states[0] ?? null,
    cycle: parsed.review?.cycle ?? null,
  })

/** The columns of a document that come from reading alone. */
export function documentValues(parsed: ParsedDocument, capture: CaptureRow, parserVersion: number) {
  const { units: parsedUnits, ...head } = parsed
  return {
    symbol: parsed.symbol,
    language: parsed.language,
    sourceId: capture.sourceId,
    captureId: capture.id,
    mechanism: parsed.mechanism,
    type: parsed.type,
    version: parsed.version,
    state: parsed.states[0]!,
    distributionDate: parsed.distributionDate,
    session: parsed.session,
    workingGroupSession: parsed.review?.workingGroupSession ?? null,
    councilSession: parsed.councilSession,
    cycle: parsed.review?.cycle ?? null,
    review: reviewSymbol(parsed),
    work: workOf(parsed),
    parserVersion: parserVersion,
    parsed: head as unknown,
    unitCount: parsedUnits.length,
    recommendationCount: countRecommendations(parsedUnits),
    invented: capture.invented,
    withdrawnAt: null,
  }
}

/** The columns of a document that a row of the register stands in for. */
export function standInValues({ id, head, cycle, workingGroupSession, units }: StandIn) {
  const state = head.states[0]!
  return {
    id,
    symbol: head.symbol,
    language: head.language,
    sourceId: registerSource,
    captureId: null,
    mechanism: head.mechanism,
    type: head.type,
    version: head.version,
    state,
    distributionDate: head.distributionDate,
    session: head.session,
    workingGroupSession,
    councilSession: head.councilSession,
    cycle,
    review: null,
    work: workKey({ ...head, state, cycle }),
    parserVersion: 0,
    parsed: head as unknown,
    unitCount: units.length,
    recommendationCount: units.length,
    invented: false,
    withdrawnAt: null,
  }
}
