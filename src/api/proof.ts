// The proof of one text: which bytes it was read from, when and where, so that somebody else can look at the same file.
import type { Router } from 'express'
import { officialAddress } from '../domain/official-address.ts'
import { nothingQuery, readQuery } from '../domain/queries.ts'
import { canonicalSymbol } from '../domain/symbols/symbols.ts'
import { textStatusOf, versionOf } from '../domain/unit-words.ts'
import { numberStatusWords } from '../domain/words.ts'
import { notFound } from '../http/problem.ts'
import { sendJson } from '../http/reply.ts'
import type { ReadingContext } from '../reading/context.ts'

export const addProof = (router: Router, { store, baseUrl }: ReadingContext): void => {
  // any paragraph has a proof: a concern that is cited needs one as much
  router.get('/recommendations/:id/proof', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const row = await store.recommendations.get(req.params.id)
    const document = row === null ? null : await store.documents.get(row.documentId)
    if (row === null || document === null) throw notFound(`no recommendation or paragraph has the id ${req.params.id}`)
    const isInvented = document.invented || canonicalSymbol(document.symbol) === null
    const status = textStatusOf(row.text, document.version)
    sendJson(res, {
      id: row.id,
      invented: document.invented,
      symbol: document.symbol,
      paragraph: row.path,
      numberStatus: row.numberStatus,
      numberWords: numberStatusWords[row.numberStatus],
      part: row.part,
      page: row.page,
      textStatus: status,
      textSha256: status === 'verbatim' ? row.textHash : null,
      version: document.version,
      versionWords: versionOf(document, 'en'),
      language: document.language,
      withdrawnAt: row.withdrawnAt,
      replacedBy: document.replacedBy?.symbol ?? null,
      capture: {
        sha256: document.sha256,
        mediaType: document.mediaType,
        retrievedAt: document.retrievedAt,
        capturedFrom: document.capturedFrom,
      },
      captures: document.versions.map(({ version, sha256, retrievedAt, current }) => ({
        version,
        sha256,
        retrievedAt,
        current,
      })),
      official: isInvented ? null : officialAddress(document.symbol, document.language),
      links: {
        self: `${baseUrl}/api/v1/recommendations/${row.id}/proof`,
        document: `${baseUrl}/api/v1/documents/${document.symbol.split('/').map(encodeURIComponent).join('/')}`,
      },
    })
  })
}
