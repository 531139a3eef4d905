// The routes of the API: what each takes and what it answers; described, documented and tested from this table.

import { z } from 'zod'
import { selectionTypes } from '../cite/annex/file.ts'
import { exportMediaTypes } from '../cite/exports.ts'
import * as queries from '../domain/queries.ts'
import { isAnnex, selectionFormats, selectionQuery } from '../domain/selection-query.ts'
import type { Route } from '../http/route.ts'
import * as citations from './citation-shapes.ts'
import { coverageShape } from './coverage-shape.ts'
import { agreementShape } from './index-shapes.ts'
import { ledgerDetailShape, ledgerShape } from './ledger-shapes.ts'
import { outlookShape } from './outlook-shape.ts'
import { facetsShape, searchShape } from './search-shape.ts'
import * as shapes from './shapes.ts'
import { foundShape, recommendationDetailShape } from './shapes-named.ts'
import { tableRoutes } from './tables/types.ts'

const edition = z.unknown()

export const routes: Route[] = [
  {
    path: '/recommendations',
    what: 'Recommendations, newest document first; with words, by relevance',
    query: queries.recommendationQuery,
    answer: shapes.listOf(foundShape).extend({
      facets: facetsShape.optional().describe('with `facets`'),
      search: searchShape.optional().describe('with words'),
    }),
  },
  ...tableRoutes,
  ...selectionFormats.map((format) => ({
    path: `/recommendations.${format}`,
    what: `${isAnnex(format) ? 'An annex with its citations' : 'Records for a reference manager'}, of a filter or of a list of ids`,
    query: selectionQuery,
    answer: { type: selectionTypes[format] },
  })),
  {
    path: '/recommendations/{id}',
    what: 'One recommendation with citations, proof, positions and labels with evidence',
    params: { id: 'opaque id' },
    answer: recommendationDetailShape,
  },
  {
    path: '/recommendations/{id}/citations',
    what: 'The citation of a recommendation in every style, with what the record lacks',
    params: { id: 'opaque id' },
    answer: citations.citationsShape,
  },
  {
    path: '/recommendations/{id}/citations/{format}',
    what: 'The citation as a file for a reference manager',
    params: { id: 'opaque id', format: 'csl-json, ris, bibtex or biblatex' },
    answer: { type: Object.values(exportMediaTypes) },
  },
  {
    path: '/recommendations/{id}/proof',
    what: 'Which bytes a text was read from: hash, page, capture, version, official address',
    params: { id: 'opaque id of a recommendation or of any other paragraph' },
    answer: citations.proofShape,
  },
  {
    path: '/files/{sha256}',
    what: 'Which document, version and capture a file is, by its SHA-256',
    params: { sha256: 'SHA-256 of the file, as `sha256sum FILE` prints it' },
    answer: citations.fileShape,
  },
  {
    path: '/verify',
    method: 'post',
    what: 'The same of a file that is sent; it is hashed and not kept',
    bytes: true,
    answer: citations.fileShape,
  },
  {
    path: '/citations',
    what: 'The citation of a document, or of paragraphs of it, in every style',
    query: queries.citationQuery,
    answer: citations.documentCitationsShape,
  },
  {
    path: '/citations/{format}',
    what: 'The same as a file for a reference manager',
    params: { format: 'csl-json, ris, bibtex or biblatex' },
    query: queries.citationQuery,
    answer: { type: Object.values(exportMediaTypes) },
  },
  {
    path: '/citations/resolve',
    method: 'post',
    what: 'Checks the citations of a draft; the draft is neither stored nor logged',
    body: queries.draftQuery,
    answer: citations.resolvedShape,
  },
  {
    path: '/documents',
    what: 'Documents, newest first',
    query: queries.documentQuery,
    answer: shapes.listOf(shapes.documentShape),
  },
  {
    path: '/documents/{symbol}',
    what: 'One document with all its units; the slashes of the symbol stand as they are',
    params: { symbol: 'document symbol, such as CAT/C/XVD/CO/2' },
    query: queries.languageQuery,
    answer: shapes.documentDetailShape,
  },
  { path: '/states', what: 'States, alphabetical', answer: shapes.listOf(shapes.stateShape) },
  {
    path: '/states/{iso3}',
    what: 'One State: names, windows, documents, coverage',
    query: queries.wordsQuery,
    params: { iso3: 'three-letter code' },
    answer: shapes.stateDetailShape,
  },
  {
    path: '/states/{iso3}/criminalisation',
    what: 'The ledger of one State: what was asked on the criminalisation of torture, when, with which answer, and how often',
    params: { iso3: 'three-letter code' },
    answer: ledgerDetailShape,
  },
  {
    path: '/states/{iso3}/criminalisation.csv',
    what: 'The ledger as a CSV file, one line an element',
    params: { iso3: 'three-letter code' },
    answer: { type: 'text/csv' },
  },
  {
    path: '/criminalisation',
    what: 'The ledgers of several States side by side, alphabetical; it ranks nobody',
    query: queries.criminalisationQuery,
    answer: shapes.listOf(ledgerShape).extend({ words: z.string() }),
  },
  {
    path: '/review-windows',
    what: 'Review windows by date; windows without a day come last',
    query: queries.windowQuery,
    answer: shapes.listOf(shapes.windowShape),
  },
  {
    path: '/sources',
    what: 'Sources: runs, counts against what was expected, routes, faults, and coverage',
    answer: shapes.listOf(shapes.sourceShape).extend({
      coverage: z.array(coverageShape),
      outlook: outlookShape,
      heldBack: z.array(z.strictObject({ fault: shapes.heldFault, meaning: z.string(), remedy: z.string() })),
      notClassified: shapes.unreadShape,
      index: agreementShape,
      edition,
    }),
  },
  {
    path: '/changes',
    what: 'What was created, updated, withdrawn or moved, in the order of its arrival',
    query: queries.changeQuery,
    answer: shapes.listOf(shapes.changeShape).extend({
      cursor: z.number().int().describe('number of the last change of this answer: the next `since`'),
      epoch: z.string().describe('names the count of these numbers; give it back as `epoch`'),
    }),
  },
  {
    path: '/problems',
    what: 'The kinds of errors that the API answers with',
    answer: shapes.listOf(
      z.strictObject({ type: z.string(), status: z.number(), title: z.string(), meaning: z.string() }),
    ),
  },
  {
    path: '/healthz',
    what: 'The program answers',
    answer: z.strictObject({ status: z.literal('ok'), version: z.string() }),
  },
  {
    path: '/readyz',
    what: 'The database answers too; else 503. Names what is held back until a person acts',
    answer: z.strictObject({
      status: z.literal('ready'),
      version: z.string(),
      schemaVersion: z.number().int(),
      heldBack: z.array(shapes.heldFault),
    }),
  },
]
