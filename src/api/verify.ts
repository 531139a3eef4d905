// Says which document, version and capture a file is. The file is hashed and forgotten; a hash alone is enough.
import type { Request, Response, Router } from 'express'
import type { z } from 'zod'
import { officialAddressOf } from '../domain/official-address.ts'
import { nothingQuery, readQuery } from '../domain/queries.ts'
import { versionOf } from '../domain/unit-words.ts'
import { limitDrafts } from '../http/drafts.ts'
import { answerOptions, openToAll } from '../http/open.ts'
import { notFound, ProblemError } from '../http/problem.ts'
import { sendJson } from '../http/reply.ts'
import { hashBody } from '../http/uploads.ts'
import type { ReadingContext } from '../reading/context.ts'
import { type FileCapture, findFile, hashIn } from '../reading/files.ts'
import type { fileShape } from './citation-shapes.ts'
import { documentLinks } from './rows.ts'

const address = '/verify'

const shapeCapture = (one: FileCapture, baseUrl: string): z.output<typeof fileShape>['captures'][number] => {
  const { document, symbol, language, version } = one
  return {
    symbol,
    title: one.title,
    language,
    version,
    versionWords: document === null || version === null ? null : versionOf({ type: document.type, version }),
    current: one.current,
    invented: one.capture.invented,
    mediaType: one.capture.mediaType,
    retrievedAt: one.retrievedAt,
    capturedFrom: one.capturedFrom,
    withdrawnAt: one.withdrawnAt,
    replacedBy: document?.replacedBy?.symbol ?? null,
    official: document === null ? null : officialAddressOf(document),
    links: { document: document === null ? null : documentLinks(document, baseUrl).self },
  }
}

const answerFor = async (context: ReadingContext, sha256: string): Promise<z.output<typeof fileShape>> => {
  const { baseUrl } = context
  const { captures, given } = await findFile(context, sha256)
  return {
    sha256,
    known: captures.length > 0,
    captures: captures.map((one) => shapeCapture(one, baseUrl)),
    links: { file: given ? `${baseUrl}/archive/${sha256}` : null, page: `${baseUrl}/verify` },
  }
}

/** Asks by a hash, for whoever makes it at home. */
export const addFiles = (router: Router, context: ReadingContext): void => {
  router.get('/files/:sha256', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const sha256 = hashIn(req.params.sha256)
    if (sha256 === null) throw notFound('a SHA-256 has 64 characters from 0 to 9 and a to f')
    sendJson(res, await answerFor(context, sha256))
  })
}

/** To be added before the rule that everything is read only. */
export const addVerify = (router: Router, context: ReadingContext): void => {
  router.post(address, openToAll, limitDrafts('file'), async (req: Request, res: Response) => {
    readQuery(nothingQuery, req.query)
    const { sha256 } = await hashBody(req)
    res.json(await answerFor(context, sha256))
  })
  router.options(address, (_req, res) => answerOptions(res, 'POST, OPTIONS'))
  router.all(address, (req, res) => {
    res.set('Allow', 'POST, OPTIONS')
    throw new ProblemError('method-not-allowed', `${req.method} is not answered here: send the file with POST`)
  })
}
