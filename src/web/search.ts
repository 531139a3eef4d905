// Search: the form is sent by POST; filters without words become an address that can be kept (SAFETY, S3).
import type { Request, Response, Router } from 'express'
import type { RecommendationFilter } from '../../db/store.ts'
import { RequestRefusedError } from '../domain/errors.ts'
import { toRecommendationFilter } from '../domain/filters.ts'
import { facetParameters, QueryError, type RecommendationQuery, readQuery, searchPageQuery } from '../domain/queries.ts'
import { readWords } from '../domain/search/expand.ts'
import { QueryRefusedError } from '../domain/search/query.ts'
import { offeredMechanisms } from '../domain/source-card.ts'
import { basketOf } from '../http/basket.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import type { SearchContext } from '../reading/context.ts'
import { openSought, soughtParameter } from '../reading/sealed-words.ts'
import { offersFor, searchHelp } from '../reading/search-help.ts'
import { fictionalStates, filledIn } from './asked.ts'
import { askedNothing } from './error.ts'
import { type Fault, placeOf } from './help-part.ts'
import type { Show } from './layout.ts'
import { PageError } from './page-error.ts'
import { searchPage } from './page-search.ts'
import { searchAddress } from './search-address.ts'

const shownAtOnce = 20

/** Years as people write a span of them, "2010-2014", as the list that the filter takes. */
function withYears(fields: Record<string, unknown>): Record<string, unknown> {
  const [, from, to] = /^\s*((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)\s*$/.exec(String(fields['year'])) ?? []
  if (from === undefined || to === undefined || from > to) return fields
  return {
    ...fields,
    year: Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at)),
  }
}

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

export const addSearch = (router: Router, context: SearchContext, show: Show): void => {
  const { store, sealedWords, sources = [] } = context
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
    sealed: null,
  }
  const around = async (req: Request) => ({
    fictional: await fictionalStates(context),
    language: readerOf(req).language,
    basket: basketOf(req),
  })

  /** Where no text is held, finding nothing says nothing. */
  const holdsTexts = async ({ states, mechanisms }: RecommendationFilter): Promise<boolean> =>
    (await store.documents.find({ states, mechanisms, held: true }, { limit: 1 })).total > 0

  const answer = async (query: RecommendationQuery) => {
    const filter = toRecommendationFilter(query)
    const found = await store.recommendations.find(filter, {
      limit: Math.min(query.limit ?? shownAtOnce, shownAtOnce),
      after: query.after ?? null,
      order: query.sort ?? (filter.q === undefined ? 'newest' : 'relevance'),
    })
    const facets = await store.recommendations.facets(filter, facetParameters)
    const { q } = filter
    const withoutTexts = found.total === 0 && !(await holdsTexts(filter))
    if (q === undefined) return { query, found, facets, withoutTexts }
    return {
      query,
      found,
      facets,
      sought: readWords(q).query,
      withoutTexts,
      help: await searchHelp(store, { ...filter, q }, found.total),
    }
  }

  /** What is wrong; what was typed stays in the form where it could be taken over. */
  const refuse = async (req: Request, res: Response, query: RecommendationQuery, faults: Fault[]) => {
    const offers = query.q === undefined ? [] : await offersFor(store, query.q)
    const { after: _after, ...typed } = query
    await show(req, res, searchPage({ ...nothing, ...(await around(req)), query: typed, faults, offers }), 400)
  }

  const respond = async (req: Request, res: Response, fields: Record<string, unknown>, sealed: string | null) => {
    let query: RecommendationQuery = {}
    try {
      query = readQuery(searchPageQuery, fields)
      const found = Object.keys(query).length === 0 ? {} : await answer(query)
      await show(req, res, searchPage({ ...nothing, ...(await around(req)), sealed, ...found }))
    } catch (error) {
      await refuse(req, res, query, faultsOf(error))
    }
  }

  /** What was sent becomes an address: of the filters, with the words sealed, so that a reader gets back to it. */
  const lead = async (req: Request, res: Response, fields: Record<string, unknown>) => {
    let query: RecommendationQuery = {}
    try {
      query = readQuery(searchPageQuery, fields)
      if (query.q !== undefined) readWords(query.q)
      const sealed = query.q === undefined ? null : sealedWords.seal(query.q)
      res.redirect(303, onward(req, searchAddress(query, sealed)))
    } catch (error) {
      await refuse(req, res, query, faultsOf(error))
    }
  }

  /** The page of what was typed as a whole: a State, a document, a paragraph. Null where it is words, or several things. */
  const meantBy = async (typed: string): Promise<string | null> => {
    const [offer, ...others] = await offersFor(store, typed)
    if (offer === undefined || others.length > 0) return null
    if (offer.kind === 'state') return offer.rest === '' ? `/states/${offer.iso3}` : null
    if (offer.id !== null) return `/recommendations/${offer.id}`
    return offer.held ? placeOf(offer) : null
  }

  // the box of the first page: it leads to the thing itself where one is meant, and searches for words else
  router.post('/find', askedNothing, async (req, res) => {
    res.set('Cache-Control', 'no-store')
    const { q } = filledIn((req.body ?? {}) as Record<string, unknown>)
    const address = typeof q === 'string' ? await meantBy(q.trim()) : null
    if (address !== null) return res.redirect(303, onward(req, address))
    await lead(req, res, { q })
  })

  router.get('/find', askedNothing, (req, res) => res.redirect(303, onward(req, '/')))

  router.get('/search', async (req, res) => {
    const { fields, sought } = openSought(withYears(filledIn(req.query)), sealedWords)
    if (sought !== null) res.set('Cache-Control', 'no-store')
    if (sought !== 'ended') return respond(req, res, fields, sought && String(req.query[soughtParameter]))
    const ended: Fault = { parameter: 'q', message: '', kind: 'ended' }
    try {
      await refuse(req, res, readQuery(searchPageQuery, fields), [ended])
    } catch (error) {
      await refuse(req, res, {}, [ended, ...faultsOf(error)])
    }
  })

  router.post('/search', askedNothing, async (req, res) => {
    res.set('Cache-Control', 'no-store')
    // a body in another form was not read: it would be taken for a form left empty
    if (req.is('urlencoded') === false && req.get('Content-Length') !== '0') throw new PageError(415, 'form')
    const fields = withYears(filledIn((req.body ?? {}) as Record<string, unknown>))
    const { q, ...others } = fields
    // a symbol or a footnote alone is no word to look for
    const address = typeof q === 'string' && Object.keys(others).length === 0 ? await meantBy(q.trim()) : null
    if (address !== null && !address.startsWith('/states/')) return res.redirect(303, onward(req, address))
    await lead(req, res, fields)
  })
}
