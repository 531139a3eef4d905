// Search: the form is sent by POST; filters without words become an address that can be kept (SAFETY, S3).
import type { Request, Response, Router } from 'express'
import { RequestRefusedError } from '../domain/errors.ts'
import { toRecommendationFilter } from '../domain/filters.ts'
import { facetParameters, QueryError, type RecommendationQuery, readQuery, searchPageQuery } from '../domain/queries.ts'
import { readWords } from '../domain/search/expand.ts'
import { QueryRefusedError } from '../domain/search/query.ts'
import { offeredMechanisms } from '../domain/source-card.ts'
import { basketOf } from '../http/basket.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import type { ReadingContext } from '../reading/context.ts'
import { offersFor, searchHelp } from '../reading/search-help.ts'
import { fictionalStates, filledIn } from './asked.ts'
import { askedNothing } from './error.ts'
import type { Fault } from './help-part.ts'
import type { Show } from './layout.ts'
import { PageError } from './page-error.ts'
import { searchAddress, searchPage } from './page-search.ts'
import { symbolPath } from './parts.ts'

const shownAtOnce = 20

/** What is wrong; an error of another kind goes on. */
const faultsOf = (error: unknown): Fault[] => {
  if (error instanceof QueryError) {
    const { known } = error
    return error.problems.map((one) => ({ ...one, kind: known.includes(one.parameter) ? 'value' : 'unknown' }))
  }
  if (!(error instanceof RequestRefusedError)) throw error
  const { parameter, message } = error
  if (error instanceof QueryRefusedError)
    return [{ parameter, message, kind: 'words', words: { fault: error.fault, place: error.place } }]
  return [{ parameter, message, kind: parameter === 'after' ? 'cursor' : 'words' }]
}

export const addSearch = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, sources = [] } = context
  const offered = offeredMechanisms(sources)
  const nothing = {
    query: {},
    found: null,
    facets: null,
    sought: null,
    withoutTexts: false,
    help: null,
    faults: [],
    offers: [],
    offered,
  }

  const answer = async (query: RecommendationQuery) => {
    const filter = toRecommendationFilter(query)
    const found = await store.recommendations.find(filter, {
      limit: Math.min(query.limit ?? shownAtOnce, shownAtOnce),
      after: query.after ?? null,
      order: query.sort ?? (filter.q === undefined ? 'newest' : 'relevance'),
    })
    const facets = await store.recommendations.facets(filter, facetParameters)
    const { q } = filter
    if (q === undefined) return { query, found, facets }
    // words look through texts: where none is held, finding nothing says nothing
    const { total: texts } = await store.documents.find(
      { states: filter.states, mechanisms: filter.mechanisms, held: true },
      { limit: 1 },
    )
    return {
      query,
      found,
      facets,
      sought: readWords(q).query,
      withoutTexts: texts === 0,
      help: await searchHelp(store, { ...filter, q }, found.total),
    }
  }

  /** The page of a query, or of what is wrong with it: what was typed stays in the form where it could be taken over. */
  const respond = async (req: Request, res: Response, fields: Record<string, unknown>, keep: boolean) => {
    const fictional = await fictionalStates(context)
    const { language } = readerOf(req)
    const basket = basketOf(req)
    let query: RecommendationQuery = {}
    try {
      query = readQuery(searchPageQuery, fields)
      if (keep && query.q === undefined) return res.redirect(303, onward(req, searchAddress(query)))
      const found = Object.keys(query).length === 0 ? {} : await answer(query)
      await show(req, res, searchPage({ ...nothing, fictional, language, basket, ...found }))
    } catch (error) {
      const faults = faultsOf(error)
      const offers = query.q === undefined ? [] : await offersFor(store, query.q)
      const { after: _after, ...typed } = query
      await show(req, res, searchPage({ ...nothing, fictional, language, basket, query: typed, faults, offers }), 400)
    }
  }

  /** The page of what was typed as a whole: a State, a document, a paragraph. Null where it is words, or several things. */
  const meantBy = async (typed: string): Promise<string | null> => {
    const [offer, ...others] = await offersFor(store, typed)
    if (offer === undefined || others.length > 0) return null
    if (offer.kind === 'state') return offer.rest === '' ? `/states/${offer.iso3}` : null
    if (offer.id !== null) return `/recommendations/${offer.id}`
    // the page leads to a paragraph that is no recommendation, and says so where there is none
    const go = offer.paragraph === null ? '' : `?go=${encodeURIComponent(offer.paragraph)}`
    return offer.held ? `/documents/${symbolPath(offer.symbol)}${go}` : null
  }

  // the box of the first page: it leads to the thing itself where one is meant, and searches for words else
  router.post('/find', askedNothing, async (req, res) => {
    res.set('Cache-Control', 'no-store')
    const { q } = filledIn((req.body ?? {}) as Record<string, unknown>)
    const address = typeof q === 'string' ? await meantBy(q.trim()) : null
    if (address !== null) return res.redirect(303, onward(req, address))
    await respond(req, res, { q }, true)
  })

  router.get('/find', askedNothing, (req, res) => res.redirect(303, onward(req, '/')))

  router.get('/search', (req, res) => respond(req, res, filledIn(req.query), false))

  router.post('/search', askedNothing, (req, res) => {
    res.set('Cache-Control', 'no-store')
    // a body in another form was not read: it would be taken for a form left empty
    if (req.is('urlencoded') === false && req.get('Content-Length') !== '0') throw new PageError(415, 'form')
    return respond(req, res, filledIn((req.body ?? {}) as Record<string, unknown>), true)
  })
}
