// Citations of a recommendation in every style, and as a file for a reference manager.
import type { Router } from 'express'
import { citationStyles, cite } from '../cite/cite.ts'
import { type ExportFormat, exportCitations, exportFormats, exportMediaTypes } from '../cite/exports.ts'
import { citableOfRow } from '../cite/of-row.ts'
import { nothingQuery, readQuery } from '../domain/queries.ts'
import { isQuotable } from '../domain/unit-words.ts'
import { recommendationTypes } from '../domain/units.ts'
import { versionWords } from '../domain/words.ts'
import { notFound } from '../http/problem.ts'
import { sendJson, strongTag } from '../http/reply.ts'
import type { ReadingContext } from '../reading/context.ts'

const endings: Record<ExportFormat, string> = { 'csl-json': 'json', ris: 'ris', bibtex: 'bib', biblatex: 'bib' }

export const addCitations = (router: Router, { store, baseUrl }: ReadingContext): void => {
  const rowOf = async (id: string) => {
    const row = await store.recommendations.get(id)
    if (!row || !recommendationTypes.includes(row.unitType)) throw notFound(`no recommendation has the id ${id}`)
    return row
  }

  router.get('/recommendations/:id/citations', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const row = await rowOf(req.params.id)
    const record = citableOfRow(row)
    const self = `${baseUrl}/api/v1/recommendations/${row.id}/citations`
    sendJson(res, {
      id: row.id,
      invented: row.document.invented,
      quotable: isQuotable(row.text, row.document.version),
      versionWords: versionWords[row.document.version],
      styles: citationStyles.map(({ id, ...style }) => ({ style: id, ...style, ...cite(record, id) })),
      links: { self, ...Object.fromEntries(exportFormats.map((format) => [format, `${self}/${format}`])) },
    })
  })

  router.get('/recommendations/:id/citations/:format', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const format = exportFormats.find((one) => one === req.params.format)
    if (!format) throw notFound(`no format ${req.params.format}; known are ${exportFormats.join(', ')}`)
    const row = await rowOf(req.params.id)
    const text = exportCitations([citableOfRow(row)], format)
    // S6: the name says nothing of what is cited
    res.attachment(`citation.${endings[format]}`)
    res.set('ETag', strongTag(text)).set('Cache-Control', 'public, no-cache').type(exportMediaTypes[format]).send(text)
  })
}
