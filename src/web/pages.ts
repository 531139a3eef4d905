// The pages that are not about one State: first page, States, recommendation, document, windows, sources.
import type { Request, Router } from 'express'
import type { RecommendationRow } from '../../db/store.ts'
import { citationStyles, cite } from '../cite/cite.ts'
import { metaTags } from '../cite/metadata.ts'
import { citableOfRow } from '../cite/of-row.ts'
import { ofState } from '../domain/coverage.ts'
import { toWindowFilter } from '../domain/filters.ts'
import type { Language } from '../domain/mechanisms.ts'
import { phasesOf } from '../domain/phases/phase.ts'
import { languageQuery, nothingQuery, readQuery, windowQuery } from '../domain/queries.ts'
import { offeredMechanisms, titleIn, withoutWindows } from '../domain/source-card.ts'
import { allStates, compareNames } from '../domain/states/states.ts'
import { symbolInAddress } from '../domain/symbols/symbols.ts'
import { recommendationTypes } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import type { ReadingContext } from '../reading/context.ts'
import { movedTo } from '../reading/moved.ts'
import { fictionalStates, filledIn, nowOf, todayOf } from './asked.ts'
import { coverageLine, noCoverage } from './coverage-part.ts'
import { partOf } from './cut.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { aboutPage } from './page-about.ts'
import { documentPage, unitHref } from './page-document.ts'
import { PageError } from './page-error.ts'
import { homePage } from './page-home.ts'
import { recommendationPage } from './page-recommendation.ts'
import { sourcesPage } from './page-sources.ts'
import { statesPage } from './page-states.ts'
import { windowsPage } from './page-windows.ts'
import { textWords } from './words.ts'

const heldBy = async (context: ReadingContext, language: WindowLanguage) => {
  const { store, reading, sources = [] } = context
  const coverage = await reading.coverage(todayOf(context))
  const held = []
  for (const mechanism of offeredMechanisms(sources)) {
    const only = { mechanisms: [mechanism] }
    const documents = (await store.documents.find(only, { limit: 1 })).total
    const recommendations = (await store.recommendations.find(only, { limit: 1 })).total
    const row = coverage.find((one) => one.mechanism === mechanism)
    held.push({
      mechanism,
      documents,
      recommendations,
      coverage: row ? coverageLine(row, language) : noCoverage(language),
    })
  }
  return held
}

/** Where a State stands, for a page that was asked for one State alone. */
async function phasesAsked({ store, reading }: ReadingContext, states: string[] | undefined, today: string) {
  const [state, ...others] = states ?? []
  if (state === undefined || others.length > 0) return { phases: [], howTo: [] }
  const { standings, howTo } = await reading.procedure()
  return { phases: phasesOf(await store.windows.all({ states: [state] }), standings, state, today), howTo }
}

const addLists = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, reading } = context
  router.get('/', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    const now = await nowOf(context)
    const next = await store.windows.find({ dueFrom: now.today, certainties: ['official', 'rule'] }, { limit: 5 })
    const held = await reading.once(`held ${now.today} ${language}`, () => heldBy(context, language))
    await show(req, res, homePage(held, next.rows, now, language))
  })

  router.get('/states', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    const byName = compareNames(language)
    const coverage = await reading.coverage(todayOf(context))
    const entries = allStates()
      .filter((state) => state.kind === 'member' || state.kind === 'observer')
      .map((state) => {
        const rows = coverage.map((row) => ofState(row, state.iso3))
        const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((n, row) => n + count(row), 0)
        return { state, held: sum((row) => row.held), missing: sum((row) => row.gaps.length) }
      })
      .sort((a, b) => byName(a.state.names[language].short, b.state.names[language].short))
    await show(req, res, statesPage(entries, language))
  })

  router.get('/windows', async (req, res) => {
    const now = await nowOf(context)
    const query = readQuery(windowQuery, filledIn(req.query))
    const filter = toWindowFilter(query)
    // unknown and open-ended windows have no day; they are listed when asked for
    const dated = query.certainty?.includes('unknown') || query.dueFrom ? {} : { dueFrom: now.today.slice(0, 7) }
    const found = await store.windows.find(
      { ...filter, ...dated },
      { limit: query.limit ?? 40, after: query.after ?? null },
    )
    await show(
      req,
      res,
      windowsPage(
        {
          query,
          found,
          fictional: await fictionalStates(context),
          now,
          uncomputed: withoutWindows(context.sources ?? []),
          ...(await phasesAsked(context, filter.states, now.today)),
        },
        readerOf(req).language,
      ),
    )
  })

  router.get('/sources', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const rows = await reading.sources(context.sources ?? [], context.clock.now())
    const { language } = readerOf(req)
    const named = (context.sources ?? []).filter((card) => language === 'en' || card.titles !== undefined)
    const titles = Object.fromEntries(named.map((card) => [card.id, titleIn(card, language)]))
    await show(
      req,
      res,
      sourcesPage(
        {
          titles,
          sources: rows,
          coverage: await reading.coverage(todayOf(context)),
          outlook: await reading.outlook(todayOf(context)),
          heldBack: await reading.heldBack(context.clock),
          unread: await reading.unread(),
          agreement: await reading.agreement(),
        },
        readerOf(req).language,
      ),
    )
  })

  router.get('/about', askedNothing, (req, res) => show(req, res, aboutPage(readerOf(req).language)))
}

const symbolOf = (req: Request): string => symbolInAddress(req.params['symbol'] as unknown as string[])

/** In which language a style writes; English but for those of the United Nations in others. */
const writes: Record<string, Language> = { 'un-fr': 'fr', 'un-es': 'es' }

/** United Nations and OMCT first: the two that organisations here ask for. */
const citationsFor = (row: RecommendationRow, language: WindowLanguage) => {
  const { foremost } = textWords[language]
  const place = (id: string) => (foremost.includes(id) ? foremost.indexOf(id) : foremost.length)
  return [...citationStyles]
    .sort((a, b) => place(a.id) - place(b.id))
    .map((style) => ({
      ...style,
      text: cite(citableOfRow(row), style.id).text,
      language: writes[style.id] ?? ('en' as const),
    }))
}

const addEntries = (router: Router, { store }: ReadingContext, show: Show): void => {
  router.get('/recommendations/:id', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    const row = await store.recommendations.get(req.params.id)
    const moved = await movedTo(store, req.params.id, row)
    if (moved !== null) return res.redirect(308, onward(req, `/recommendations/${moved}`))
    if (!row) throw new PageError(404, 'recommendation')
    // another kind of unit has its place in the document, not a page that calls it a recommendation
    if (!recommendationTypes.includes(row.unitType))
      return res.redirect(303, onward(req, unitHref(row.document, await store.documents.units(row.documentId), row.id)))
    const units = row.concern ? await store.documents.units(row.documentId) : []
    const concern = units.find(
      (unit) => (unit.path === row.concern || unit.number === row.concern) && unit.unitType === 'concern',
    )
    await show(
      req,
      res,
      recommendationPage({
        row,
        concern: concern ?? null,
        citations: citationsFor(row, language),
        metadata: metaTags(citableOfRow(row)),
        language,
      }),
    )
  })

  router.get('/documents/*symbol', async (req, res) => {
    const { part: written, ...rest } = req.query
    const { language } = readQuery(languageQuery, rest)
    const part = partOf(written)
    const document = await store.documents.get(symbolOf(req), language)
    if (!document) throw new PageError(404, 'document')
    const [units, related, skipped] = await Promise.all([
      store.documents.units(document.id),
      store.documents.related(document.symbol),
      store.documents.skipped(document.id),
    ])
    const others = related.filter((row) => row.id !== document.id)
    const page = documentPage({ document, units, related: others, skipped, part, language: readerOf(req).language })
    if (!page) throw new PageError(404, 'noPart')
    await show(req, res, page)
  })
}

export const addPages = (router: Router, context: ReadingContext, show: Show): void => {
  addLists(router, context, show)
  addEntries(router, context, show)
}
