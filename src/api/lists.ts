// The list addresses that come in pages: documents, recommendations, review windows; and the list of changes.
import type { Router } from 'express'
import type { ChangeRow, Page, RecommendationRow, Store } from '../../db/store.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { toDocumentFilter, toRecommendationFilter, toWindowFilter } from '../domain/filters.ts'
import {
  changeQuery,
  defaultLimit,
  documentQuery,
  readQuery,
  recommendationQuery,
  windowQuery,
} from '../domain/queries.ts'
import { readWords } from '../domain/search/expand.ts'
import { ProblemError } from '../http/problem.ts'
import { pageLinksOf, type ShapedRow, sendPage, sendRows, shapeRow, withField } from '../http/reply.ts'
import type { ReadingContext } from '../reading/context.ts'
import { searchHelp } from '../reading/search-help.ts'
import { shapeDocument, shapeRecommendation } from './rows.ts'
import { highlightOf, shapeFacets, shapeSearch } from './search-shape.ts'
import { shapeWindow } from './window-row.ts'

const pageOf = (query: { after?: string | undefined; limit?: number | undefined }) => ({
  after: query.after ?? null,
  limit: query.limit ?? defaultLimit,
})

const nextOf = (page: Page<unknown>) => (page.next === null ? null : { after: page.next })

type Told = { text?: unknown } | null

/** The words of a restricted document are not told through the back door (DATA-MODEL, 4.5). */
const withoutRestricted = async (store: Store, row: ChangeRow): Promise<ChangeRow> => {
  const tells = [row.before, row.after].some((side) => typeof (side as Told)?.text === 'string')
  if (row.subject !== 'unit' || !tells) return row
  const unit = await store.recommendations.get(row.subjectId)
  if (unit && unit.document.version !== 'restricted') return row
  const silent = (side: unknown) => (side === null ? null : { ...(side as object), text: null })
  return { ...row, before: silent(row.before), after: silent(row.after) }
}

/** Rows as JSON. The store hands out the same object until something is written: what it was shaped into is kept with it. */
function createShaped(baseUrl: string) {
  const shaped = new WeakMap<RecommendationRow, ShapedRow>()
  return (row: RecommendationRow): ShapedRow => {
    const made = shaped.get(row) ?? shapeRow(shapeRecommendation(row, baseUrl))
    shaped.set(row, made)
    return made
  }
}

export const addLists = (router: Router, { store, baseUrl, clock }: ReadingContext): void => {
  const shaped = createShaped(baseUrl)
  router.get('/recommendations', async (req, res) => {
    const query = readQuery(recommendationQuery, req.query)
    const filter = toRecommendationFilter(query)
    const { q } = filter
    const order = query.sort ?? (q === undefined ? 'newest' : 'relevance')
    const page = await store.recommendations.find(filter, { ...pageOf(query), order })
    const links = pageLinksOf(req, baseUrl, nextOf(page))
    const counted = query.facets && shapeFacets(await store.recommendations.facets(filter, query.facets))
    const facets = counted ? { facets: counted } : {}
    if (q === undefined) return sendRows(res, page.rows.map(shaped), page.total, links, facets)
    const words = query.highlight ? readWords(q).query : null
    const rows = page.rows.map((row) =>
      words ? withField(shaped(row), 'highlight', highlightOf(row, words)) : shaped(row),
    )
    const help = await searchHelp(store, { ...filter, q }, page.total)
    sendRows(res, rows, page.total, links, { ...facets, search: shapeSearch(help, baseUrl) })
  })

  router.get('/documents', async (req, res) => {
    const query = readQuery(documentQuery, req.query)
    const page = await store.documents.find(toDocumentFilter(query), pageOf(query))
    const rows = page.rows.map((row) => shapeDocument(row, baseUrl))
    sendPage(res, rows, page.total, pageLinksOf(req, baseUrl, nextOf(page)))
  })

  router.get('/review-windows', async (req, res) => {
    const query = readQuery(windowQuery, req.query)
    const page = await store.windows.find(toWindowFilter(query), pageOf(query))
    const today = dayOfInstant(instant(clock))
    const rows = page.rows.map((window) => shapeWindow(window, today, query.language))
    sendPage(res, rows, page.total, pageLinksOf(req, baseUrl, nextOf(page)))
  })

  router.get('/changes', async (req, res) => {
    const query = readQuery(changeQuery, req.query)
    const since = query.since ?? 0
    const epoch = await store.meta.epoch()
    if (query.epoch !== undefined && query.epoch.toLowerCase() !== epoch)
      throw new ProblemError(
        'rebuilt',
        'The database was built anew or restored: its changes have other numbers. Begin with since=0 and the new epoch.',
        { errors: [{ parameter: 'epoch', message: `is now ${epoch}` }] },
      )
    const limit = query.limit ?? defaultLimit
    const more = await store.changes.since(since, limit + 1)
    // one after the other: each answer of the store comes in a turn of its own
    const rows: ChangeRow[] = []
    for (const row of more.slice(0, limit)) rows.push(await withoutRestricted(store, row))
    const next = more.length > limit ? { since: String(rows.at(-1)!.id) } : null
    // what stands after `since`; `cursor` is what to ask with the next time
    sendPage(res, rows, await store.changes.count(since), pageLinksOf(req, baseUrl, next), {
      cursor: rows.at(-1)?.id ?? since,
      epoch,
    })
  })
}
