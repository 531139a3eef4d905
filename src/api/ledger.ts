// The ledger of criminalisation as answers: one State, several States side by side, and a file.

import type { Router } from 'express'
import type { RecommendationRow } from '../../db/store.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { statesAsked } from '../domain/filters.ts'
import { type LedgerEntry, ledgerWords, type MatrixRow, type YearCount } from '../domain/ledger.ts'
import { criminalisationQuery, nothingQuery, readQuery } from '../domain/queries.ts'
import { repeatWords } from '../domain/repeats.ts'
import { stateByCode } from '../domain/states/states.ts'
import { exportFileName } from '../domain/tables/file-name.ts'
import { subtagNames } from '../domain/topic-names.ts'
import { queryString, sendJson, strongTag } from '../http/reply.ts'
import { turn } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import type { StateLedger } from '../reading/ledger.ts'
import { stateAt } from './entries.ts'
import { shapeRecommendation, shapeUnit, stateNameOf } from './rows.ts'
import { shapeCoverage } from './status-rows.ts'
import { createTables } from './tables/open.ts'
import { csvOf } from './tables/write.ts'

const rowsLink = (baseUrl: string, state: string, more: Record<string, string>): string =>
  `${baseUrl}/api/v1/recommendations?${new URLSearchParams({ state, topic: 'criminalisation', ...more })}`

const shapeEntry = (entry: LedgerEntry<RecommendationRow>, baseUrl: string) => ({
  ...shapeRecommendation(entry.unit, baseUrl),
  elements: entry.elements,
  doubtful: entry.doubtful,
  repeats: entry.repeats.map((repeat) => ({
    how: repeat.how,
    words: repeatWords(repeat),
    symbol: repeat.symbol,
    paragraphs: repeat.paragraphs,
    id: repeat.id,
    likeness: repeat.likeness,
    link: repeat.id ? `${baseUrl}/api/v1/recommendations/${repeat.id}` : null,
  })),
})

const shapeMatrixRow = (row: MatrixRow, state: string, baseUrl: string) => ({
  ...row,
  name: subtagNames[row.element] ?? row.element,
  link: rowsLink(baseUrl, state, { subtag: row.element }),
})

const shapeYear = (row: YearCount, state: string, baseUrl: string) => {
  const span: Record<string, string> = /^\d{4}$/.test(row.year)
    ? { from: `${row.year}-01-01`, to: `${row.year}-12-31` }
    : {}
  return { ...row, link: rowsLink(baseUrl, state, { mechanism: row.mechanism, ...span }) }
}

const shapeLedger = (ledger: StateLedger, baseUrl: string) => ({
  state: ledger.state,
  stateName: stateNameOf(ledger.state),
  invented: stateByCode(ledger.state)?.kind === 'fictional',
  words: ledgerWords,
  summary: ledger.summary,
  columns: ledger.columns,
  matrix: ledger.matrix.map((row) => shapeMatrixRow(row, ledger.state, baseUrl)),
  years: ledger.years.map((row) => shapeYear(row, ledger.state, baseUrl)),
})

const others = (rows: RecommendationRow[]) =>
  rows.map((row) => ({
    ...shapeUnit(row, row.document),
    symbol: row.document.symbol,
    body: row.document.body,
    date: row.document.distributionDate,
    invented: row.document.invented,
  }))

export const addLedger = (router: Router, context: ReadingContext): void => {
  const { reading, clock, baseUrl } = context
  const tables = createTables(context)
  router.get('/states/:iso3/criminalisation', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const ledger = await reading.ledger(stateAt(req).iso3)
    const coverage = await reading.coverage(dayOfInstant(instant(clock)))
    sendJson(res, {
      ...shapeLedger(ledger, baseUrl),
      entries: ledger.entries.map((entry) => shapeEntry(entry, baseUrl)),
      welcomed: others(ledger.welcomed),
      assessed: others(ledger.assessed),
      coverage: coverage.map((row) => shapeCoverage(row, ledger.state)),
      links: {
        self: `${baseUrl}/api/v1/states/${ledger.state}/criminalisation`,
        csv: `${baseUrl}/api/v1/states/${ledger.state}/criminalisation.csv`,
        page: `${baseUrl}/states/${ledger.state}/criminalisation`,
      },
    })
  })

  router.get('/states/:iso3/criminalisation.csv', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const version = await reading.dataVersion()
    const asked = { state: [stateAt(req).iso3] }
    const { lines } = await tables.criminalisation(asked, version)
    let text = ''
    for await (const line of csvOf('criminalisation', lines)) text += line
    res.attachment(exportFileName('criminalisation', 'csv', asked, dayOfInstant(instant(clock))))
    res.set('ETag', strongTag(text)).set('Cache-Control', 'public, no-cache').type('text/csv; charset=utf-8').send(text)
  })

  router.get('/criminalisation', async (req, res) => {
    const query = readQuery(criminalisationQuery, req.query)
    const codes = statesAsked(query)
    const rows = []
    for (const code of codes.sort((a, b) => stateNameOf(a).localeCompare(stateNameOf(b), 'en'))) {
      rows.push(shapeLedger(await reading.ledger(code), baseUrl))
      // all regions are some 190 States: others are answered meanwhile
      await turn()
    }
    const self = `${baseUrl}/api/v1/criminalisation${queryString(req)}`
    res.set('Link', `<${self}>; rel="self"`)
    sendJson(res, { data: rows, total: rows.length, words: ledgerWords, links: { self, next: null } })
  })
}
