// Citations of a recommendation, a document or paragraphs of it, in every style and as a file for a reference manager.
import type { Response, Router } from 'express'
import type { z } from 'zod'
import { citationStyles, cite } from '../cite/cite.ts'
import { type ExportFormat, exportCitations, exportFormats, exportMediaTypes } from '../cite/exports.ts'
import { citedParagraphs } from '../cite/of-paragraphs.ts'
import { citableOfRow } from '../cite/of-row.ts'
import { officialAddress } from '../domain/official-address.ts'
import { citationQuery, nothingQuery, readQuery } from '../domain/queries.ts'
import { canonicalSymbol } from '../domain/symbols/symbols.ts'
import { isQuotable, mayQuoteUnits } from '../domain/unit-words.ts'
import { recommendationTypes } from '../domain/units.ts'
import { versionWords } from '../domain/words.ts'
import { notFound } from '../http/problem.ts'
import { queryString, sendJson, strongTag } from '../http/reply.ts'
import type { ReadingContext } from '../reading/context.ts'

const endings: Record<ExportFormat, string> = { 'csl-json': 'json', ris: 'ris', bibtex: 'bib', biblatex: 'bib' }

const addDocumentCitations = (router: Router, { store, baseUrl }: ReadingContext): void => {
  const recordAsked = async (query: z.output<typeof citationQuery>) => {
    const symbol = canonicalSymbol(query.symbol) ?? query.symbol
    const document = await store.documents.get(symbol, query.language)
    if (!document) throw notFound(`no document ${symbol} is held; official address: ${officialAddress(symbol)}`)
    const { record, units, lost } = await citedParagraphs(store, document, query.paragraph)
    if (lost.length > 0) throw notFound(`${symbol} as held has no paragraph ${lost.join(', ')}; check the document`)
    return { document, units, record }
  }

  router.get('/citations', async (req, res) => {
    const { document, units, record } = await recordAsked(readQuery(citationQuery, req.query))
    const self = `${baseUrl}/api/v1/citations`
    sendJson(res, {
      symbol: document.symbol,
      invented: document.invented,
      quotable: mayQuoteUnits(document, units),
      versionWords: versionWords[document.version],
      replacedBy: record.replacedBy,
      units: [...new Map(units.map(({ id, path, unitType }) => [id, { id, path, type: unitType }])).values()],
      styles: citationStyles.map(({ id, ...style }) => ({ style: id, ...style, ...cite(record, id) })),
      links: {
        self: self + queryString(req),
        ...Object.fromEntries(exportFormats.map((format) => [format, `${self}/${format}${queryString(req)}`])),
      },
    })
  })

  router.get('/citations/:format', async (req, res) => {
    const format = exportFormats.find((one) => one === req.params.format.toLowerCase())
    if (!format) throw notFound(`no format ${req.params.format}; known are ${exportFormats.join(', ')}`)
    const { record } = await recordAsked(readQuery(citationQuery, req.query))
    sendFile(res, exportCitations([record], format), format)
  })
}

/** S6: the name says nothing of what is cited. */
const sendFile = (res: Response, text: string, format: ExportFormat): void => {
  res.attachment(`citation.${endings[format]}`)
  res.set('ETag', strongTag(text)).set('Cache-Control', 'public, no-cache').type(exportMediaTypes[format]).send(text)
}

export const addCitations = (router: Router, context: ReadingContext): void => {
  const { store, baseUrl } = context
  addDocumentCitations(router, context)
  const rowOf = async (id: string) => {
    const row = await store.recommendations.get(id)
    if (!row || !recommendationTypes.includes(row.unitType)) throw notFound(`no recommendation has the id ${id}`)
    return { row, record: citableOfRow(row) }
  }

  router.get('/recommendations/:id/citations', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const { row, record } = await rowOf(req.params.id)
    const self = `${baseUrl}/api/v1/recommendations/${row.id}/citations`
    sendJson(res, {
      id: row.id,
      invented: row.document.invented,
      quotable: isQuotable(row, row.document),
      versionWords: versionWords[row.document.version],
      replacedBy: record.replacedBy,
      styles: citationStyles.map(({ id, ...style }) => ({ style: id, ...style, ...cite(record, id) })),
      links: { self, ...Object.fromEntries(exportFormats.map((format) => [format, `${self}/${format}`])) },
    })
  })

  router.get('/recommendations/:id/citations/:format', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const format = exportFormats.find((one) => one === req.params.format.toLowerCase())
    if (!format) throw notFound(`no format ${req.params.format}; known are ${exportFormats.join(', ')}`)
    const { record } = await rowOf(req.params.id)
    sendFile(res, exportCitations([record], format), format)
  })
}
