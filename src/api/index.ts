// The JSON API, read only: parse the query, call one query function, shape the answer.
import { type RequestHandler, Router } from 'express'
import { nothingQuery, readQuery } from '../domain/queries.ts'
import { isForPrograms } from '../http/addresses.ts'
import { openToAll } from '../http/open.ts'
import { problemHandler, readOnly, unknownAddress } from '../http/problem.ts'
import { sendJson } from '../http/reply.ts'
import type { SearchContext } from '../reading/context.ts'
import type { Reading } from '../reading/reading.ts'
import { addArchive } from './archive.ts'
import { addCitations } from './citations.ts'
import { addEntries } from './entries.ts'
import { addExports } from './exports.ts'
import { addLedger } from './ledger.ts'
import { addLists } from './lists.ts'
import { type ApiDescription, describeApi } from './openapi.ts'
import { addProof } from './proof.ts'
import { addResolve } from './resolve.ts'
import { addSelections } from './selections.ts'
import { addHealth, addService } from './service.ts'
import { addFiles, addVerify } from './verify.ts'

/** G1: which state of the data an answer comes from. A database that does not answer is told by the address itself. */
const tellEdition =
  (reading: Reading): RequestHandler =>
  async (_req, res, next) => {
    const version = await reading.dataVersion().catch(() => null)
    const changedAt = await reading.changedAt().catch(() => null)
    if (version !== null) res.set('X-Data-Version', version)
    if (changedAt !== null) res.set('Last-Modified', new Date(changedAt).toUTCString())
    next()
  }

/** The documentation for people is a page. */
const leaveDocs: RequestHandler = (req, _res, next) => next(isForPrograms(`/api${req.path}`) ? undefined : 'router')

/** The router of `/api/v1`, with `/archive`, `/healthz` and `/readyz` beside it; mount it at the root. */
export const createApi = (context: SearchContext, described?: ApiDescription): Router => {
  const api = Router({ strict: false })
  addResolve(api, context)
  addVerify(api, context)
  api.use(openToAll, readOnly)
  addHealth(api, context)
  api.use(tellEdition(context.reading))
  addExports(api, context)
  addSelections(api, context)
  addLists(api, context)
  addEntries(api, context)
  addCitations(api, context)
  addProof(api, context)
  addFiles(api, context)
  addLedger(api, context)
  addService(api, context)
  api.get('/', (req, res) => {
    readQuery(nothingQuery, req.query)
    const base = `${context.baseUrl}/api/v1`
    sendJson(res, { links: { self: base, openapi: `${base}/openapi.json`, problems: `${base}/problems` } })
  })
  const description = described ?? describeApi(context.version, context.baseUrl)
  api.get('/openapi.json', (req, res) => {
    readQuery(nothingQuery, req.query)
    sendJson(res, description, 'application/vnd.oai.openapi+json;version=3.1')
  })
  api.use(unknownAddress)
  api.use(problemHandler(context.log))

  const router = Router()
  router.use(['/healthz', '/readyz'], openToAll, readOnly)
  addHealth(router, context)
  router.use('/api/v1', api)
  const archive = Router({ strict: false })
  archive.use(openToAll, readOnly)
  addArchive(archive, context)
  archive.use(unknownAddress)
  router.use('/archive', archive)
  // a missing version is a mistake of the address, not a page
  router.use('/api', leaveDocs, openToAll, readOnly, unknownAddress)
  router.use(problemHandler(context.log))
  return router
}
