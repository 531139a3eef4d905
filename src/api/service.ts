// How the service is doing: health, readiness, sources, and the kinds of problems.
import type { Router } from 'express'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { nothingQuery, readQuery } from '../domain/queries.ts'
import { ownCheckWords } from '../domain/words.ts'
import { ofMovedDatabase, ProblemError, problemTitles, problemType } from '../http/problem.ts'
import { sendPage } from '../http/reply.ts'
import type { ReadingContext } from '../reading/context.ts'
import { shapeOutlook } from './outlook-shape.ts'
import { shapeCoverage, shapeSource } from './status-rows.ts'

/** `/healthz`: the process answers. `/readyz`: the database answers too, and what is held back until a person acts. */
export const addHealth = (router: Router, { store, version, reading, clock }: ReadingContext): void => {
  router.get('/healthz', (req, res) => {
    readQuery(nothingQuery, req.query)
    res.set('Cache-Control', 'no-store').json({ status: 'ok', version })
  })
  router.get('/readyz', async (req, res) => {
    readQuery(nothingQuery, req.query)
    // the version is known without asking; what is held back is read from the database
    const [schemaVersion, held] = await Promise.all([store.meta.schemaVersion(), reading.heldBack(clock)]).catch(() => {
      throw new ProblemError('not-ready', 'the database does not answer')
    })
    if (held.some(({ fault }) => fault === 'database_moved')) throw ofMovedDatabase()
    res
      .set('Cache-Control', 'no-store')
      .json({ status: 'ready', version, schemaVersion, heldBack: held.map(({ fault }) => fault) })
  })
}

export const addService = (router: Router, context: ReadingContext): void => {
  const { reading, baseUrl, sources = [] } = context
  router.get('/sources', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const edition = await reading.edition()
    const rows = (await reading.sources(sources, context.clock.now())).map(shapeSource)
    const today = dayOfInstant(instant(context.clock))
    const coverage = (await reading.coverage(today)).map((row) => shapeCoverage(row))
    const heldBack = await reading.heldBack(context.clock)
    const more = {
      coverage,
      outlook: shapeOutlook(await reading.outlook(today)),
      heldBack,
      notClassified: await reading.unread(),
      index: await reading.agreement(),
      edition: { ...edition, words: ownCheckWords },
    }
    sendPage(res, rows, rows.length, { self: `${baseUrl}/api/v1/sources`, next: null }, more)
  })
  router.get('/problems', (req, res) => {
    readQuery(nothingQuery, req.query)
    const rows = Object.entries(problemTitles).map(([kind, row]) => ({ type: problemType(kind), ...row }))
    sendPage(res, rows, rows.length, { self: `${baseUrl}/api/v1/problems`, next: null })
  })
}
