// Search: the form is sent by POST; filters without words become an address that can be kept (SAFETY, S3).
import type { Router } from 'express'
import { RequestRefusedError } from '../domain/errors.ts'
import { toRecommendationFilter } from '../domain/filters.ts'
import { QueryError, type RecommendationQuery, readQuery, recommendationQuery } from '../domain/queries.ts'
import { offeredMechanisms } from '../domain/source-card.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import type { ReadingContext } from '../reading/context.ts'
import { fictionalStates, filledIn } from './asked.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { PageError } from './page-error.ts'
import { type SearchFault, searchAddress, searchPage } from './page-search.ts'

const shownAtOnce = 20

/** What is wrong; an error of another kind goes on. */
const faultsOf = (error: unknown): SearchFault[] => {
  if (error instanceof QueryError) {
    const { known } = error
    return error.problems.map((one) => ({ ...one, kind: known.includes(one.parameter) ? 'value' : 'unknown' }))
  }
  if (!(error instanceof RequestRefusedError)) throw error
  const { parameter, message } = error
  return [{ parameter, message, kind: parameter === 'after' ? 'cursor' : 'words' }]
}

export const addSearch = (router: Router, { store, sources = [] }: ReadingContext, show: Show): void => {
  const offered = offeredMechanisms(sources)
  const find = (query: RecommendationQuery) =>
    store.recommendations.find(toRecommendationFilter(query), {
      limit: Math.min(query.limit ?? shownAtOnce, shownAtOnce),
      after: query.after ?? null,
    })

  router.get('/search', async (req, res) => {
    const fictional = await fictionalStates(store)
    try {
      const query = readQuery(recommendationQuery, filledIn(req.query))
      const found = Object.keys(query).length === 0 ? null : await find(query)
      await show(
        req,
        res,
        searchPage({ query, found, fictional, offered, faults: [], language: readerOf(req).language }),
      )
    } catch (error) {
      await show(
        req,
        res,
        searchPage({
          query: {},
          found: null,
          fictional,
          offered,
          faults: faultsOf(error),
          language: readerOf(req).language,
        }),
        400,
      )
    }
  })

  router.post('/search', askedNothing, async (req, res) => {
    res.set('Cache-Control', 'no-store')
    // a body in another form was not read: it would be taken for a form left empty
    if (req.is('urlencoded') === false && req.get('Content-Length') !== '0') throw new PageError(415, 'form')
    const fictional = await fictionalStates(store)
    try {
      const query = readQuery(recommendationQuery, filledIn((req.body ?? {}) as Record<string, unknown>))
      if (query.q === undefined) return res.redirect(303, onward(req, searchAddress(query)))
      const found = await find(query)
      await show(
        req,
        res,
        searchPage({ query, found, fictional, offered, faults: [], language: readerOf(req).language }),
      )
    } catch (error) {
      await show(
        req,
        res,
        searchPage({
          query: {},
          found: null,
          fictional,
          offered,
          faults: faultsOf(error),
          language: readerOf(req).language,
        }),
        400,
      )
    }
  })
}
