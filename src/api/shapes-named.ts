// The shapes that have a name of their own in the description, so that a generated client has types to hold on to.

import { z } from 'zod'
import * as citations from './citation-shapes.ts'
import { coverageShape } from './coverage-shape.ts'
import { agreementShape, indexShape } from './index-shapes.ts'
import { ledgerDetailShape, ledgerShape, matrixRowShape } from './ledger-shapes.ts'
import { outlookShape } from './outlook-shape.ts'
import { phaseShape } from './phase-shape.ts'
import { facetsShape, highlightShape, searchShape } from './search-shape.ts'
import * as shapes from './shapes.ts'

/** A row of a list: a recommendation, and with words what is marked in it. */
export const foundShape = shapes.recommendationShape.extend({
  highlight: highlightShape.nullable().optional().describe('with `highlight=true` and words'),
})

/** One recommendation alone. */
export const recommendationDetailShape = shapes.recommendationShape.extend({
  successors: z
    .array(citations.successorShape)
    .describe('where a text went that was withdrawn, merged or issued anew; empty for one that stands'),
})

export const namedShapes: Readonly<Record<string, z.ZodType>> = {
  Recommendation: foundShape,
  RecommendationDetail: recommendationDetailShape,
  Unit: shapes.unitShape,
  Label: shapes.labelShape,
  Document: shapes.documentShape,
  DocumentVersion: shapes.versionShape,
  State: shapes.stateShape,
  StateDetail: shapes.stateDetailShape,
  DocumentDetail: shapes.documentDetailShape,
  Citations: citations.citationsShape,
  DocumentCitations: citations.documentCitationsShape,
  Proof: citations.proofShape,
  File: citations.fileShape,
  ResolvedDraft: citations.resolvedShape,
  StateCount: shapes.stateCountShape,
  Phase: phaseShape,
  ReviewWindow: shapes.windowShape,
  Coverage: coverageShape,
  Source: shapes.sourceShape,
  Change: shapes.changeShape,
  Successor: citations.successorShape,
  IndexRecord: indexShape,
  IndexAgreement: agreementShape,
  Ledger: ledgerShape,
  LedgerDetail: ledgerDetailShape,
  LedgerRow: matrixRowShape,
  Outlook: outlookShape,
  Facets: facetsShape,
  Highlight: highlightShape,
  SearchHelp: searchShape,
  PageLinks: shapes.pageLinks,
}
