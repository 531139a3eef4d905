// What `doctor --live` asks of the treaty-body database: search form, two pages of the grid, a download page, its files.
import { canonicalSymbol } from '../../../src/domain/symbols/symbols.ts'
import type { Given, Probe, Seen } from '../../source.ts'
import { formAddress, type Page, readPage } from '../forms.ts'
import { optionLists } from '../forms-options.ts'
import { readGrid } from '../grid.ts'
import { movesOf } from '../grid-moves.ts'
import { routeByDownloadPage } from '../http/addresses.ts'
import { readDownloadPage } from '../http/download-page.ts'
import { hashForm } from '../http/recording.ts'
import { htmlProbe, languageOf, symbolProbes } from '../live/probes.ts'
import type { TreatyBody } from './bodies.ts'
import { columns, readRows } from './rows.ts'
import { addressOfQuery, askedOf } from './search.ts'

const route = 'treaty-body-database'

/** Asked of the Committee against Torture alone: files and old texts show the same for every body. */
type Options = { body: TreatyBody; files: boolean }

function downloadProbe(given: Given, symbol: string): Probe {
  const { address } = routeByDownloadPage(given.bases, symbol)
  return {
    route,
    what: `download page of ${symbol}`,
    address,
    expects: 'links to files, each with a language and a format',
    settles: 'download_page',
    ask: (http) => http.get(address, { accept: 'html' }),
    look: (fetched) => {
      const files = readDownloadPage(readPage(fetched))
      const html = files.find(({ format, language }) => format === 'html' && language === 'en')
      return {
        found: `${files.length} files: ${files.map(({ language, format }) => `${language} ${format}`).join(', ')}`,
        languages: [...new Set(files.map(({ language }) => language))],
        further: html ? [htmlProbe(html.address)] : [],
      }
    },
  }
}

/** What a page of the grid shows; `leads`: what it leads on to. */
function lookAt(page: Page, given: Given, body: TreatyBody, leads: (symbol: string | null) => Probe[]): Seen {
  const grid = readGrid(page, columns)
  const leftOut: string[] = []
  const listings = readRows(grid.rows, page.address, { body, bases: given.bases }, ({ row, reason }) => {
    leftOut.push(`${reason} (row: ${row.slice(0, 160)})`)
  })
  const moves = movesOf(page, grid.current).map(({ id }) => id)
  const symbol = listings.map((one) => one.symbol).find((one) => one !== null) ?? null
  return {
    found: `${grid.rows.length} rows of ${grid.counter.items}, page ${grid.current ?? '?'} of ${grid.counter.pages}; ways on: ${moves.join(', ') || 'none'}`,
    languages: languageOf(page),
    leftOut,
    further: leads(symbol),
  }
}

function secondPage(page: Page, given: Given, body: TreatyBody): Probe[] {
  const [move] = movesOf(page, readGrid(page, columns).current)
  if (!move) return []
  const address = formAddress(page)
  return [
    {
      route,
      what: `second page of the grid, by the way ${move.id} (form ${hashForm(move.form).slice(0, 8)})`,
      address,
      expects: 'the next rows, under the same counter',
      ...(body === 'CAT' ? { settles: 'search_pages' as const } : {}),
      ask: (http) => http.post(address, move.form, { accept: 'html' }),
      look: (fetched) => {
        const answer = readPage(fetched)
        const seen = lookAt(answer, given, body, () => [])
        const advanced = readGrid(answer, columns).rows[0]?.text !== readGrid(page, columns).rows[0]?.text
        return advanced ? seen : { ...seen, found: `${seen.found}; the same page again`, settles: false }
      },
    },
  ]
}

function gridProbe(search: Page, values: readonly string[], given: Given, { body, files }: Options): Probe {
  const address = addressOfQuery(search, values)
  return {
    route,
    what: `search for concluding observations of ${body}, first page`,
    address,
    expects: `a grid with a counter and the columns ${Object.keys(columns).join(', ')}`,
    ...(files ? { settles: 'search_pages' as const } : {}),
    ask: (http) => http.get(address, { accept: 'html' }),
    look: (fetched) => {
      const page = readPage(fetched)
      return lookAt(page, given, body, (symbol) => [
        ...secondPage(page, given, body),
        ...(files && symbol !== null ? [downloadProbe(given, canonicalSymbol(symbol) ?? symbol)] : []),
      ])
    },
  }
}

/** `old`: symbol of a text of before 2008, in the form of that time. */
export const committeeProbes =
  (options: Options & { old?: string; recent?: string }) =>
  (given: Given): Probe[] => {
    const address = `${given.bases.treatyBodies}TBSearch.aspx?Lang=en`
    return [
      {
        route,
        what: 'search form of the treaty-body database',
        address,
        expects: `lists of treaties and document types, with ${options.body} and "Concluding observations" among them`,
        ...(options.files ? { settles: 'search_options' as const } : {}),
        ask: (http) => http.get(address, { accept: 'html' }),
        look: (fetched) => {
          const page = readPage(fetched)
          const { values, choices, fault } = askedOf(page, options.body)
          const lists = optionLists(page)
          const chosen =
            fault === null
              ? `chosen: ${choices.map(({ label, value }) => `${label} = ${value}`).join(', ')}`
              : `${fault.reason}; asked by the numbers ${values.join(' and ')} instead`
          return {
            found: `lists ${lists.map(({ name, options: own }) => `${name} (${own.length})`).join(', ')}; ${chosen}`,
            ...(fault === null
              ? {}
              : {
                  fault,
                  settles: false,
                  unknown: { labels: lists.flatMap(({ options: own }) => own.map(({ label }) => label)), columns: [] },
                }),
            languages: languageOf(page),
            further: [gridProbe(page, values, given, options)],
          }
        },
      },
      ...(options.recent ? symbolProbes(given, options.recent) : []),
      ...(options.old ? symbolProbes(given, options.old, 'old_observations').slice(-1) : []),
    ]
  }
