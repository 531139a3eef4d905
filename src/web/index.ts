// The pages, server-rendered: the same questions to the store as the API, answered as HTML.
import express, { Router } from 'express'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { basketOf, takeBasket, takeMarks } from '../http/basket.ts'
import { readerOf, takeLanguage } from '../http/language.ts'
import type { ReadingContext, SearchContext } from '../reading/context.ts'
import { addAnnex } from './annex.ts'
import { type ApiDocument, addApiDocs } from './api-docs.ts'
import { believesClock } from './asked.ts'
import { addCalendar } from './calendar.ts'
import { addCheck } from './check.ts'
import { addData } from './data.ts'
import { addDiscovery } from './discovery.ts'
import { readShown } from './edition-shown.ts'
import { pageErrors, readOnlyPages, unknownPage } from './error.ts'
import { type Frame, type Page, renderPage, type Show } from './layout.ts'
import { withoutMarks } from './marks.ts'
import { ownPath } from './page-error.ts'
import { addPages } from './pages.ts'
import { addProblemPages } from './problems.ts'
import { addSearch } from './search.ts'
import { serveAssets } from './serve-assets.ts'
import { addSources } from './sources.ts'
import { addStatePages } from './state.ts'
import { addVerifyPage } from './verify.ts'

/** Puts a page that another room made into the frame of the pages; its links keep the language that it has. */
export const framed =
  ({ reading, version, sources }: Pick<ReadingContext, 'reading' | 'version'> & Required<Pick<Frame, 'sources'>>) =>
  async (page: Page, language: WindowLanguage, address: string | null): Promise<string> => {
    const shown = await readShown(reading.edition)
    const reader = { language, isChosen: true }
    return renderPage(page, {
      reader,
      address: address === null ? null : ownPath(address),
      ...shown,
      version,
      sources,
    })
  }

/** The router of the pages; mount it at the root, last. */
export const createWeb = (context: SearchContext, api: ApiDocument): Router => {
  const show: Show = async (req, res, page, status = 200) => {
    const shown = await readShown(context.footEdition ?? context.reading.edition)
    // a page may name what somebody looked for: caches of others must not keep it
    if (!res.get('Cache-Control')) res.set('Cache-Control', 'private, no-cache')
    res.status(status).type('html')
    const reader = readerOf(req)
    res.set('Content-Language', reader.language)
    const frame = {
      reader,
      address: ownPath(req.originalUrl),
      ...shown,
      wrongClock: !(await believesClock(context)),
      version: context.version,
      sources: context.sources ?? [],
      basket: basketOf(req),
    }
    res.send(renderPage(page, frame))
  }
  const router = Router()
  router.use(takeLanguage)
  router.use(takeBasket)
  router.use(readOnlyPages)
  router.use(withoutMarks)
  serveAssets(router)
  addDiscovery(router, context)
  addCheck(router, context, show)
  addVerifyPage(router, context, show)
  router.use(express.urlencoded({ extended: false, limit: '10kb', parameterLimit: 200 }), takeMarks)
  addPages(router, context, show)
  addCalendar(router, context, show)
  addSources(router, context, show)
  addStatePages(router, context, show)
  addData(router, context, show)
  addSearch(router, context, show)
  addAnnex(router, context, show)
  addProblemPages(router, show)
  addApiDocs(router, api, show)
  router.use(unknownPage)
  router.use(pageErrors(context, show))
  return router
}
