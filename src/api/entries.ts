// The addresses that answer with one thing: a recommendation, a document, a State; and the list of States.
import type { Request, Router } from 'express'
import type { Store } from '../../db/store.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { noSuchState } from '../domain/near-states.ts'
import { phasesOf } from '../domain/phases/phase.ts'
import { languageQuery, nothingQuery, readQuery, wordsQuery } from '../domain/queries.ts'
import { type State, stateCalled } from '../domain/states/states.ts'
import { symbolInAddress } from '../domain/symbols/symbols.ts'
import { recommendationTypes } from '../domain/units.ts'
import { documentTypeWords, unitTypeWords } from '../domain/words.ts'
import { notFound, ProblemError } from '../http/problem.ts'
import { sendJson, sendPage } from '../http/reply.ts'
import type { ReadingContext } from '../reading/context.ts'
import { movedTo } from '../reading/moved.ts'
import { shapePhase } from './phase-row.ts'
import { documentLinks, shapeDocument, shapeRecommendation, shapeUnit, shapeVersion } from './rows.ts'
import { countsByState, listStates, shapeState } from './state-rows.ts'
import { shapeCoverage } from './status-rows.ts'
import { shapeSuccessors } from './successors.ts'
import { shapeWindow } from './window-row.ts'

/** The State that an address names by a code or a name. Throws ProblemError where there is none. */
export function stateAt(req: Request): State {
  const text = String(req.params['iso3'])
  const state = stateCalled(text)
  if (state !== null) return state
  throw notFound(noSuchState(text))
}

/** The wildcard part of an address as a symbol; Express has undone the escapes. */
const symbolOf = (req: Request): string => symbolInAddress(req.params['symbol'] as unknown as string[])

const documentOf = async (store: Store, symbol: string, language: string | undefined) => {
  const detail = await store.documents.get(symbol, language)
  if (!detail) throw notFound(`no document ${symbol}${language ? ` in the language ${language}` : ''} is held`)
  return detail
}

export const addEntries = (router: Router, context: ReadingContext): void => {
  const { store, reading, clock, baseUrl } = context
  router.get('/recommendations/:id', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const row = await store.recommendations.get(req.params.id)
    const moved = await movedTo(store, req.params.id, row)
    if (moved !== null) return res.redirect(308, `${baseUrl}/api/v1/recommendations/${moved}`)
    if (!row) throw notFound(`no recommendation has the id ${req.params.id}`)
    if (!recommendationTypes.includes(row.unitType)) {
      const where = documentLinks(row.document, baseUrl).self
      throw notFound(`the id names no recommendation but: ${unitTypeWords[row.unitType]}; see ${where}`)
    }
    sendJson(res, { ...shapeRecommendation(row, baseUrl), successors: await shapeSuccessors(store, row, baseUrl) })
  })

  router.get('/documents/*symbol', async (req, res) => {
    const { language } = readQuery(languageQuery, req.query)
    const detail = await documentOf(store, symbolOf(req), language)
    const [units, skipped, related] = await Promise.all([
      store.documents.units(detail.id),
      store.documents.skipped(detail.id),
      store.documents.related(detail.symbol),
    ])
    const restricted = detail.version === 'restricted'
    sendJson(res, {
      ...shapeDocument(detail, baseUrl),
      parsed: restricted ? null : detail.parsed,
      versions: detail.versions,
      replaces: detail.replaces.map((row) => shapeVersion(row, baseUrl)),
      unread: detail.unread,
      related: related
        .filter((row) => row.id !== detail.id)
        .map((row) => ({
          symbol: row.symbol,
          language: row.language,
          typeWords: documentTypeWords[row.type],
          links: { self: documentLinks(row, baseUrl).self },
        })),
      skipped: restricted ? [] : skipped,
      units: units.map((unit) => shapeUnit(unit, detail)),
    })
  })

  router.get('/states', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const rows = await listStates(context)
    sendPage(res, rows, rows.length, { self: `${baseUrl}/api/v1/states`, next: null })
  })

  router.get('/states/:iso3', async (req, res) => {
    const { language } = readQuery(wordsQuery, req.query)
    const state = stateAt(req)
    if (state.iso3 !== req.params.iso3)
      return res.redirect(
        308,
        `${baseUrl}/api/v1/states/${state.iso3}${language === undefined ? '' : `?language=${language}`}`,
      )
    const only = { states: [state.iso3] }
    const today = dayOfInstant(instant(clock))
    const [counts, windows, documents, coverage, procedure] = await Promise.all([
      countsByState(context),
      store.windows.all(only),
      store.documents.find(only, { limit: 500 }),
      reading.coverage(today),
      reading.procedure(),
    ])
    if (documents.next) throw new ProblemError('fault', 'more documents of one State than one answer holds')
    sendJson(res, {
      ...shapeState(state, counts, baseUrl),
      names: state.names,
      aliases: state.aliases,
      phases: phasesOf(windows, procedure.standings, state.iso3, today).map((phase) =>
        shapePhase(phase, procedure.howTo, today),
      ),
      windows: windows.map((window) => shapeWindow(window, today, language)),
      documents: documents.rows.map((row) => shapeDocument(row, baseUrl)),
      coverage: coverage.map((row) => shapeCoverage(row, state.iso3)),
    })
  })
}
