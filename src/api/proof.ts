// The proof of one text: which bytes it was read from, when and where, so that somebody else can look at the same file.
import { createHash } from 'node:crypto'
import type { Router } from 'express'
import type { z } from 'zod'
import type { DocumentDetail, RecommendationRow, Store } from '../../db/store.ts'
import { placeInDocument } from '../domain/keeping/document-text.ts'
import { officialAddress } from '../domain/official-address.ts'
import { nothingQuery, readQuery } from '../domain/queries.ts'
import { canonicalSymbol } from '../domain/symbols/symbols.ts'
import { languageOfUnit, textStatusOf, versionOf } from '../domain/unit-words.ts'
import { numberStatusWords } from '../domain/words.ts'
import { notFound } from '../http/problem.ts'
import { sendJson } from '../http/reply.ts'
import type { ReadingContext } from '../reading/context.ts'
import { findFile } from '../reading/files.ts'
import type { proofShape } from './citation-shapes.ts'
import { shapeSuccessors } from './successors.ts'

type Proof = z.output<typeof proofShape>

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Where the stored file is had; null where it is not given. */
const fileAddress = async (context: ReadingContext, sha256: string | null): Promise<string | null> =>
  sha256 !== null && (await findFile(context, sha256)).given ? `${context.baseUrl}/archive/${sha256}` : null

/** Where the text stands among all that is held of its document; null for a text that is not there or not shown. */
async function positionOf(store: Store, row: RecommendationRow): Promise<Proof['position']> {
  if (row.withdrawnAt !== null || textStatusOf(row.text, row.document.version) !== 'verbatim') return null
  const found = placeInDocument(await store.documents.units(row.documentId), row.id)
  return found === null ? null : { start: found.start, end: found.end, of: hashOf(found.text) }
}

const capturesOf = (document: DocumentDetail, context: ReadingContext): Promise<Proof['captures']> =>
  Promise.all(
    document.versions.map(async ({ version, sha256, retrievedAt, current }) => ({
      version,
      sha256,
      retrievedAt,
      current,
      file: await fileAddress(context, sha256),
    })),
  )

export const addProof = (router: Router, context: ReadingContext): void => {
  const { store, baseUrl } = context
  // any paragraph has a proof: a concern that is cited needs one as much
  router.get('/recommendations/:id/proof', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const row = await store.recommendations.get(req.params.id)
    const document = row === null ? null : await store.documents.get(row.documentId)
    if (row === null || document === null) throw notFound(`no recommendation or paragraph has the id ${req.params.id}`)
    const isInvented = document.invented || canonicalSymbol(document.symbol) === null
    const status = textStatusOf(row.text, document.version)
    const proof: Proof = {
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
      position: await positionOf(store, row),
      version: document.version,
      versionWords: versionOf(document, 'en'),
      language: languageOfUnit(row, document),
      withdrawnAt: row.withdrawnAt ?? document.withdrawnAt,
      replacedBy: document.replacedBy?.symbol ?? null,
      successors: await shapeSuccessors(store, row, baseUrl),
      capture: {
        sha256: document.sha256,
        mediaType: document.mediaType,
        retrievedAt: document.retrievedAt,
        capturedFrom: document.capturedFrom,
        file: await fileAddress(context, document.sha256),
      },
      captures: await capturesOf(document, context),
      official: isInvented ? null : officialAddress(document.symbol, document.language),
      links: {
        self: `${baseUrl}/api/v1/recommendations/${row.id}/proof`,
        document: `${baseUrl}/api/v1/documents/${document.symbol.split('/').map(encodeURIComponent).join('/')}`,
      },
    }
    sendJson(res, proof)
  })
}
