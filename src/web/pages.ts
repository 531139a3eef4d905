// The pages that are not about one State: first page, States, recommendation, document, windows.
import type { Request, Router } from 'express'
import type { DocumentDetail, DocumentRow, RecommendationRow, Store, UnitRow } from '../../db/store.ts'
import { type PagePlace, pageMetadata } from '../cite/metadata.ts'
import { citedParagraphs } from '../cite/of-paragraphs.ts'
import { citableOfDocument, citableOfRow } from '../cite/of-row.ts'
import { ofState, unmetOf } from '../domain/coverage.ts'
import { areApart, toWindowFilter } from '../domain/filters.ts'
import { phasesOf } from '../domain/phases/phase.ts'
import {
  documentPageQuery,
  maxLimit,
  monthQuery,
  QueryError,
  readerQuery,
  readQuery,
  windowQuery,
} from '../domain/queries.ts'
import { flagOf } from '../domain/readings.ts'
import { offeredMechanisms, withoutWindows } from '../domain/source-card.ts'
import { allStates, compareNames } from '../domain/states/states.ts'
import { symbolInAddress } from '../domain/symbols/symbols.ts'
import { recommendationTypes } from '../domain/units.ts'
import { kindsFor, type Purpose } from '../domain/windows/purposes.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { lastDayOf } from '../domain/windows/span.ts'
import { basketOf } from '../http/basket.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import type { ReadingContext } from '../reading/context.ts'
import { findFile } from '../reading/files.ts'
import { movedTo } from '../reading/moved.ts'
import { findSuccessors, type Successors } from '../reading/successors.ts'
import { believesClock, fictionalStates, filledIn, nowOf, todayOf } from './asked.ts'
import { citationsIn } from './cite-part.ts'
import { type Context, leadInOf, neighbours } from './context-part.ts'
import { coverageLine, noCoverage } from './coverage-part.ts'
import { partOf } from './cut.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { aboutPage } from './page-about.ts'
import { documentPage, type FullUnit, partHref, unitHref } from './page-document.ts'
import { PageError } from './page-error.ts'
import { type Held, homePage } from './page-home.ts'
import { recommendationPage } from './page-recommendation.ts'
import { safetyPage } from './page-safety.ts'
import { statesPage } from './page-states.ts'
import { windowsPage } from './page-windows.ts'
import { readTypedStates, typedBeside, withTypedStates } from './typed-states.ts'
import { soonOf } from './windows-soon.ts'
import { spanningOf, undatedOf } from './windows-undated.ts'

const heldBy = async (context: ReadingContext, language: WindowLanguage) => {
  const { store, reading, sources = [] } = context
  const coverage = await reading.coverage(todayOf(context))
  const held: Held[] = []
  for (const mechanism of offeredMechanisms(sources)) {
    const only = { mechanisms: [mechanism] }
    const recommendations = (await store.recommendations.find(only, { limit: 1 })).total
    const row = coverage.find((one) => one.mechanism === mechanism)
    held.push({
      mechanism,
      recommendations,
      coverage: row ? coverageLine(row, language) : noCoverage(language),
      held: row?.held ?? 0,
      missing: row ? row.gaps.length + unmetOf(row) : 0,
    })
  }
  // bodies that no source here reads: an index has some of their recommendations
  const sum = (of: (row: (typeof held)[number]) => number) => held.reduce((n, row) => n + of(row), 0)
  const others = (await store.recommendations.find({}, { limit: 1 })).total - sum((row) => row.recommendations)
  return { held, others }
}

/** Where a State stands, for a page that was asked for one State alone. */
async function phasesAsked({ store, reading }: ReadingContext, states: string[] | undefined, today: string) {
  const [state, ...others] = states ?? []
  if (state === undefined || others.length > 0) return { phases: [], howTo: [] }
  const { standings, howTo } = await reading.procedure()
  return { phases: phasesOf(await store.windows.all({ states: [state] }), standings, state, today), howTo }
}

/** Windows read for the first page, which shows the nearest of them together. */
const manyAhead = 120

/** The month that a page of windows shows as a table; null for the list. Refuses what is no month, or no view. */
function monthOf(view: unknown, month: unknown, today: string): string | null {
  const { view: asked, month: written } = readQuery(monthQuery, {
    ...(view === undefined ? {} : { view }),
    ...(month === undefined ? {} : { month }),
  })
  return asked === undefined ? null : (written ?? today.slice(0, 7))
}

const addLists = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, reading } = context
  router.get('/', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    const now = await nowOf(context)
    const { today } = now
    const ahead = async (purpose: Purpose) =>
      (await store.windows.find({ kinds: kindsFor([purpose]), dueFrom: today.slice(0, 7) }, { limit: manyAhead })).rows
    const isClockRight = await believesClock(context)
    const [acts, sessions] = isClockRight ? await Promise.all([ahead('act'), ahead('sessions')]) : [[], []]
    const { held, others } = await reading.once(`held ${today} ${language}`, () => heldBy(context, language))
    await show(req, res, homePage({ held, others, acts, sessions, now, language, baseUrl: context.baseUrl }))
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
    const { view, month: written, name, ...rest } = filledIn(req.query)
    const typed = readTypedStates(name)
    if (name !== undefined && typed.unknown === null) {
      const shown = {
        ...rest,
        ...(view === undefined ? {} : { view }),
        ...(written === undefined ? {} : { month: written }),
      }
      return res.redirect(303, onward(req, withTypedStates('/windows', shown, typed.codes)))
    }
    const query = readQuery(windowQuery, typedBeside(rest, typed))
    const month = monthOf(view, written, now.today)
    const isApart = areApart(query)
    const filter = isApart ? {} : toWindowFilter(query)
    // unknown and open-ended windows have no day; they are listed when asked for
    const dated = query.certainty?.includes('unknown') || query.dueFrom ? {} : { dueFrom: now.today.slice(0, 7) }
    const days = month === null ? dated : { dueFrom: month, dueTo: lastDayOf(month) }
    const found = isApart
      ? { rows: [], total: 0, next: null }
      : await store.windows.find(
          { ...filter, ...days },
          month === null ? { limit: query.limit ?? 40, after: query.after ?? null } : { limit: maxLimit },
        )
    const spanning = month === null || isApart ? [] : await spanningOf(store, filter, month)
    await show(
      req,
      res,
      windowsPage(
        {
          query,
          found,
          month,
          days,
          spanning,
          undated: month === null ? await undatedOf(context, query) : [],
          outlook:
            month === null && query.after === undefined && query.purpose?.includes('act')
              ? await reading.outlook(todayOf(context))
              : null,
          soon: month === null && !isApart ? await soonOf(store, query, now.today) : [],
          fictional: await fictionalStates(context),
          unknown: typed.unknown,
          now,
          uncomputed: withoutWindows(context.sources ?? []),
          ...(await phasesAsked(context, isApart ? [] : query.state, now.today)),
        },
        readerOf(req).language,
      ),
      typed.unknown === null ? 200 : 400,
    )
  })

  router.get('/about', askedNothing, async (req, res) => {
    const { howTo } = await context.reading.procedure()
    return show(req, res, aboutPage(context.contact ?? null, howTo, readerOf(req).language))
  })
  router.get('/safety', askedNothing, (req, res) =>
    show(req, res, safetyPage(context.contact !== undefined, readerOf(req).language)),
  )
}

const symbolOf = (req: Request): string => symbolInAddress(req.params['symbol'] as unknown as string[])

/** Where a paragraph that is no recommendation stands; one that stands nowhere any more, where it went. */
async function placeNow(store: Store, row: RecommendationRow, successors: Successors): Promise<string> {
  const [first] = row.withdrawnAt === null ? [] : (successors?.units ?? [])
  const [document, id] = first && successors ? [successors.document, first.unit.id] : [row.document, row.id]
  return unitHref(document, await store.documents.units(document.id), id)
}

/** The paragraph that was asked for as a footnote prints it; null where the document has none such, or it cannot be read. */
async function paragraphOf(store: Store, document: DocumentDetail, written: string): Promise<UnitRow | null> {
  try {
    return (await citedParagraphs(store, document, written)).units[0] ?? null
  } catch (error) {
    if (error instanceof QueryError) return null
    throw error
  }
}

/** The permanent address of a page, and of the file that it shows where that is a PDF which may be given. */
const placeOf = (baseUrl: string, path: string, { mediaType }: DocumentRow, file: string | null): PagePlace => ({
  canonical: `${baseUrl}${path}`,
  pdf: file !== null && mediaType === 'application/pdf' ? `${baseUrl}${file}` : null,
})

/** Path of the stored file of a document; null where none is held, or it may not be given. */
async function fileOf(context: ReadingContext, { sha256 }: DocumentRow): Promise<string | null> {
  return sha256 !== null && (await findFile(context, sha256)).given ? `/archive/${sha256}` : null
}

/** Its neighbours, and what it repeats: only what is on criminalisation is compared. */
async function contextOf({ reading }: ReadingContext, row: RecommendationRow, units: FullUnit[]): Promise<Context> {
  const asking = units.filter(({ unitType }) => recommendationTypes.includes(unitType))
  const [state] = row.document.states
  const entries =
    state === undefined || !['yes', 'doubtful'].includes(flagOf(row.labels))
      ? []
      : (await reading.ledger(state)).entries
  const own = entries.find(({ unit }) => unit.id === row.id)
  return {
    ...neighbours(row, asking),
    leadIn: leadInOf(row, units),
    place: units.some(({ id }) => id === row.id) ? unitHref(row.document, units, row.id) : null,
    repeats: own?.repeats ?? null,
    repeatedBy: entries.filter(({ repeats }) => repeats.some(({ id }) => id === row.id)).map(({ unit }) => unit),
  }
}

const addEntries = (router: Router, context: ReadingContext, show: Show): void => {
  const { store } = context
  router.get('/recommendations/:id', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    const row = await store.recommendations.get(req.params.id)
    const moved = await movedTo(store, req.params.id, row)
    if (moved !== null) return res.redirect(308, onward(req, `/recommendations/${moved}`))
    if (!row) throw new PageError(404, 'recommendation')
    const successors = await findSuccessors(store, row)
    // another kind of unit has its place in the document, not a page that calls it a recommendation
    if (!recommendationTypes.includes(row.unitType))
      return res.redirect(303, onward(req, await placeNow(store, row, successors)))
    const record = citableOfRow(row)
    const file = await fileOf(context, row.document)
    const units = await store.documents.units(row.documentId)
    const concern = units.find(
      (unit) => (unit.path === row.concern || unit.number === row.concern) && unit.unitType === 'concern',
    )
    await show(
      req,
      res,
      recommendationPage({
        row,
        concern: concern ?? null,
        context: await contextOf(context, row, units),
        citations: citationsIn(record, language),
        metadata: pageMetadata(record, placeOf(context.baseUrl, `/recommendations/${row.id}`, row.document, file)),
        successors,
        file,
        basket: basketOf(req),
        language,
      }),
    )
  })

  router.get('/documents/*symbol', async (req, res) => {
    const { part: written, only, go, ...rest } = filledIn(req.query)
    const reader = readQuery(readerQuery, {
      ...(only === undefined ? {} : { only }),
      ...(go === undefined ? {} : { go }),
    })
    const { language, paragraph } = readQuery(documentPageQuery, rest)
    const part = partOf(written)
    const document = await store.documents.get(symbolOf(req), language)
    if (!document) throw new PageError(404, 'document')
    const [units, related, skipped] = await Promise.all([
      store.documents.units(document.id),
      store.documents.related(document.symbol),
      store.documents.skipped(document.id),
    ])
    const meant = reader.go === undefined ? null : await paragraphOf(store, document, reader.go)
    if (meant !== null) return res.redirect(303, onward(req, unitHref(document, units, meant.id)))
    const others = related.filter((row) => row.id !== document.id)
    const page = documentPage({
      document,
      units,
      related: others,
      skipped,
      part,
      lost: reader.go ?? null,
      only: reader.only !== undefined,
      cited: await citedParagraphs(store, document, paragraph),
      paragraph: paragraph ?? null,
      basket: basketOf(req),
      language: readerOf(req).language,
    })
    if (!page) throw new PageError(404, 'noPart')
    const path = partHref(document, part)
    // only the address of a PDF is told to programs: no other file is looked for
    const file = document.mediaType === 'application/pdf' ? await fileOf(context, document) : null
    const metadata = pageMetadata(citableOfDocument(document, []), placeOf(context.baseUrl, path, document, file))
    await show(req, res, { ...page, metadata })
  })
}

export const addPages = (router: Router, context: ReadingContext, show: Show): void => {
  addLists(router, context, show)
  addEntries(router, context, show)
}
