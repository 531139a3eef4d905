// The page of one State.
import type { Router } from 'express'
import type { RecommendationRow, Store } from '../../db/store.ts'
import { isWorthSaying, ofState } from '../domain/coverage.ts'
import { statesAsked } from '../domain/filters.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import { phasesOf } from '../domain/phases/phase.ts'
import { criminalisationQuery, nothingQuery, readQuery } from '../domain/queries.ts'
import { withoutWindows } from '../domain/source-card.ts'
import { compareNames, nameOrCode, type State, stateCalled } from '../domain/states/states.ts'
import { timelineOf } from '../domain/timeline.ts'
import { basketOf } from '../http/basket.ts'
import { readerOf } from '../http/language.ts'
import { onward } from '../http/language-links.ts'
import type { ReadingContext } from '../reading/context.ts'
import { believesClock, fictionalStates, filledIn, nowOf, todayOf } from './asked.ts'
import { partOf } from './cut.ts'
import type { Show } from './layout.ts'
import { comparePage } from './page-compare.ts'
import { PageError } from './page-error.ts'
import { ledgerPage } from './page-ledger.ts'
import { type Group, type StateView, statePage } from './page-state.ts'
import { takePartPage } from './page-take-part.ts'
import { sampleOf } from './state-sample.ts'
import type { TopicsOfState } from './topics-part.ts'
import { readTypedStates, typedBeside, withTypedStates } from './typed-states.ts'

/** Texts of all mechanisms together: five of one, fewer where there are several or they are long. */
const shownEach = { most: 5, characters: 2600 }
/** Those on criminalisation, of all mechanisms, which stand first. */
const shownFlagged = { most: 4, characters: 2000 }
/** So many are asked for: what is too long, or stands above already, is passed over. */
const looked = 10

const flaggedOf = async (store: Store, iso3: string): Promise<StateView['flagged']> => {
  const { rows, total } = await store.recommendations.find(
    { states: [iso3], topics: ['criminalisation'] },
    { limit: looked },
  )
  return { rows: sampleOf([rows], shownFlagged)[0]!, total }
}

/** The recommendations by mechanism: how many, and some of those that do not stand above already. */
const groupsOf = async (store: Store, iso3: string, above: readonly RecommendationRow[]): Promise<Group[]> => {
  const groups: Group[] = []
  const seen = new Set(above.map(({ id }) => id))
  for (const mechanism of mechanisms) {
    const filter = { states: [iso3], mechanisms: [mechanism] }
    const found = await store.recommendations.find(filter, { limit: looked })
    if (found.total === 0) continue
    const flagged = await store.recommendations.find({ ...filter, topics: ['criminalisation'] }, { limit: 1 })
    const rows = found.rows.filter(({ id }) => !seen.has(id))
    groups.push({ mechanism, rows, total: found.total, flagged: flagged.total })
  }
  const sample = sampleOf(
    groups.map(({ rows }) => rows),
    shownEach,
  )
  return groups.map((group, at) => ({ ...group, rows: sample[at]! }))
}

/** The State of a code or a name. Throws PageError where there is none. */
export const stateOf = (text: string): State => {
  const state = stateCalled(text)
  if (!state) throw new PageError(404, 'state')
  return state
}

/** Most States that one page sets side by side (S7: 100 kB a page). */
const mostCompared = 12

/** How many recommendations of each topic a State has, and of all. */
const topicsOf = async (store: Store, state: string): Promise<TopicsOfState> => {
  const { topic = [] } = await store.recommendations.facets({ states: [state] }, ['topic'])
  const { total } = await store.recommendations.find({ states: [state] }, { limit: 1 })
  return { state, total, topics: topic }
}

const addLedgers = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, reading } = context
  router.get('/states/:iso3/criminalisation', async (req, res) => {
    const { part: written, ...rest } = req.query
    readQuery(nothingQuery, rest)
    const part = partOf(written)
    const state = stateOf(req.params.iso3)
    if (state.iso3 !== req.params.iso3)
      return res.redirect(308, onward(req, `/states/${state.iso3}/criminalisation${part > 1 ? `?part=${part}` : ''}`))
    const coverage = await reading.coverage(todayOf(context))
    const own = coverage.map((row) => ofState(row, state.iso3)).filter((row) => isWorthSaying(row, state.kind))
    const ledger = await reading.ledger(state.iso3)
    const page = ledgerPage({ state, ledger, coverage: own, part }, readerOf(req).language)
    if (!page) throw new PageError(404, 'noPart')
    await show(req, res, page)
  })

  router.get('/criminalisation', async (req, res) => {
    const { name, ...asked } = filledIn(req.query)
    const { language } = readerOf(req)
    const typed = readTypedStates(name)
    const fields = typedBeside(asked, typed)
    const codes = Object.keys(fields).length > 0 ? statesAsked(readQuery(criminalisationQuery, fields)) : []
    if (name !== undefined && typed.unknown === null)
      return res.redirect(303, onward(req, withTypedStates('/criminalisation', { state: codes }, typed.codes)))
    if (codes.length > mostCompared) throw new PageError(400, 'states')
    const byName = compareNames(language)
    const coverage = await reading.coverage(todayOf(context))
    const compared = []
    for (const code of codes.sort((a, b) => byName(nameOrCode(a, language), nameOrCode(b, language))))
      compared.push({
        ledger: await reading.ledger(code),
        coverage: coverage.map((row) => ofState(row, code)),
        topics: await topicsOf(store, code),
      })
    const { unknown } = typed
    const fictional = await fictionalStates(context)
    await show(req, res, comparePage({ compared, fictional, unknown, language }), unknown === null ? 200 : 400)
  })
}

/** How to take part in what one State has before it. */
const addTakingPart = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, reading } = context
  router.get('/states/:iso3/take-part', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const state = stateOf(req.params.iso3)
    if (state.iso3 !== req.params.iso3) return res.redirect(308, onward(req, `/states/${state.iso3}/take-part`))
    const { standings, howTo } = await reading.procedure()
    const { today } = await nowOf(context)
    const windows = (await believesClock(context)) ? await store.windows.all({ states: [state.iso3] }) : []
    const phases = phasesOf(windows, standings, state.iso3, today)
    await show(req, res, takePartPage({ state, phases, howTo, today, language: readerOf(req).language }))
  })
}

export const addStatePages = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, reading } = context
  addLedgers(router, context, show)
  addTakingPart(router, context, show)
  router.get('/states/:iso3', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const state = stateOf(req.params.iso3)
    if (state.iso3 !== req.params.iso3) return res.redirect(308, onward(req, `/states/${state.iso3}`))
    const flagged = await flaggedOf(store, state.iso3)
    const isClockRight = await believesClock(context)
    const [windows, documents, coverage, groups, procedure, ledger, facets] = await Promise.all([
      isClockRight ? store.windows.all({ states: [state.iso3] }) : [],
      store.documents.find({ states: [state.iso3] }, { limit: 500 }),
      reading.coverage(todayOf(context)),
      groupsOf(store, state.iso3, flagged.rows),
      reading.procedure(),
      reading.ledger(state.iso3),
      store.recommendations.facets({ states: [state.iso3] }, ['topic']),
    ])
    const own = coverage.map((row) => ofState(row, state.iso3)).filter((row) => isWorthSaying(row, state.kind))
    const now = await nowOf(context)
    const uncomputed = withoutWindows(context.sources ?? [])
    await show(
      req,
      res,
      statePage({
        state,
        windows,
        isClockRight,
        groups,
        documents: documents.rows,
        coverage: own,
        now,
        uncomputed,
        phases: isClockRight ? phasesOf(windows, procedure.standings, state.iso3, now.today) : [],
        howTo: procedure.howTo,
        flagged,
        topics: facets.topic ?? [],
        timeline: timelineOf(documents.rows, windows, ledger.years, isClockRight ? now.today : null),
        basket: basketOf(req),
        language: readerOf(req).language,
        baseUrl: context.baseUrl,
      }),
    )
  })
}
